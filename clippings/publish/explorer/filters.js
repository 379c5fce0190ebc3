// What the list of events is narrowed to. It stands in the address, so that a choice can be linked to and gone back to.
const FILTERS = ["type", "party", "pair", "outlet", "modality", "from", "until", "words", "dated", "month", "differ", "order"];

const ORDERS = {
  "": ["date", (a, b) => (a.date_start || "9").localeCompare(b.date_start || "9")],
  reports: ["number of reports", (a, b) => b.n_mentions - a.n_mentions],
  outlets: ["number of outlets", (a, b) => (b.n_sources || 0) - (a.n_sources || 0)],
};

function meets(event, chosen) {
  const reports = reportsOf(event);
  const words = chosen.words.trim().toLowerCase();
  return (!chosen.type || event.type === chosen.type)
    && (!chosen.party || event.actors.includes(chosen.party) || event.recipients.includes(chosen.party))
    && (!chosen.pair || pairsOf(event).includes(chosen.pair))
    && (!chosen.outlet || reports.some((r) => outletId(r) === chosen.outlet))
    && (!chosen.modality || reports.some((r) => r.modality === chosen.modality))
    && (!chosen.from || (event.date_end !== null && event.date_end >= chosen.from))
    && (!chosen.until || (event.date_start !== null && event.date_start <= chosen.until))
    && (!chosen.dated || (event.date_start !== null) === (chosen.dated === "yes"))
    && (!chosen.month || event.month === chosen.month)
    && (!chosen.differ || event.conflicts.length > 0)
    && (!words || event.label.toLowerCase().includes(words));
}

function controls(chosen, changed) {
  const counted = (values) => {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
    return [...counts].sort((a, b) => a[0].localeCompare(b[0], "en")).map(([value, n]) => [value, `${plainly(value)} (${n})`]);
  };
  const pick = (name, label, options) => h("label", {}, label, h("select", { name, on: { change: (e) => changed(name, e.target.value) } },
    h("option", { value: "" }, "any"), options.map(([value, text]) => h("option", { value, selected: chosen[name] === value }, text))));
  const enter = (name, label, type) => h("label", {}, label, h("input", { name, type, value: chosen[name], on: { input: (e) => changed(name, e.target.value) } }));
  return h("form", { class: "filters", role: "search", "aria-label": "Filter events", on: { submit: (e) => e.preventDefault() } },
    pick("type", "Type", counted(EVENTS.map((e) => e.type))),
    pick("party", "Party", counted(EVENTS.flatMap((e) => unique([...e.actors, ...e.recipients])))),
    pick("pair", "Countries", HELD.pairs.map(([pair, types]) => [pair, `${pairName(pair)} (${sum(types.map(([, n]) => n))})`])),
    pick("outlet", "Outlet", SOURCES.map((s) => [s.source_id, outletName(s.source_id)])),
    pick("modality", "Modality", counted(EVENTS.flatMap((e) => unique(reportsOf(e).map((r) => r.modality))))),
    pick("month", HELD.month_length === 4 ? "Year" : "Month", HELD.months.filter(([m]) => m !== null).map(([m, quads]) => [m, `${m} (${sum(quads)})`])),
    enter("from", "From", "date"), enter("until", "Until", "date"),
    pick("dated", "Date", [["yes", "known"], ["no", "not known"]]),
    pick("differ", "Reports", [["yes", "that disagree"]]),
    enter("words", "Words in the label", "search"),
    h("label", {}, "Order by", h("select", { name: "order", on: { change: (e) => changed("order", e.target.value) } },
      Object.entries(ORDERS).map(([value, [text]]) => h("option", { value, selected: chosen.order === value }, text)))));
}
