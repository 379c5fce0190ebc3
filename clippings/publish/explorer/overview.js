// The first view: how much there is, when, and who does what to whom.
const PAIRS_SHOWN = 20;

function overview() {
  const n = HELD.rows;
  return [
    h("h1", {}, "What was reported"),
    h("p", { class: "lead" }, `${many(n.events, "event")} in ${many(n.event_mentions, "report")}, read from ${many(n.articles, "article")} of ${many(n.sources - HELD.unknown, "known outlet")}. `
      + `${many(n.blocks, "line")} of page dumps were sorted into what belongs to an article and what does not.`),
    WHOLE ? null : h("p", { class: "note" }, "This dataset is too large for one page to hold row by row. Below are its counts; the rows are in the Parquet tables beside this page, and README.md shows how to load them."),
    h("h2", {}, "Events over time"), key(), timeline(),
    h("h2", {}, "Who does what to whom"), dyads(),
    WHOLE ? [h("h2", {}, "Most reported"), mostReported(), h("h2", {}, "Outlets"), outlets()] : null,
  ];
}

function timeline() {
  const events = grouped(EVENTS, "month");
  const most = Math.max(...HELD.months.map(([, quads]) => sum(quads)), 1);
  return h("ol", { class: "months" }, HELD.months.map(([month, quads]) => {
    const count = many(sum(quads), "event");
    const named = month === null ? "undated" : month;
    const query = month === null ? { dated: "no" } : { month };
    return h("li", {}, WHOLE ? h("a", { href: link(["events"], query), "aria-label": `${named}: ${count}` }, named) : h("span", {}, named),
      h("span", { class: "count" }, sum(quads)),
      WHOLE ? dots(events.get(month)) : h("span", { class: "bar", "aria-hidden": "true" }, quads.map((n, i) => n > 0 &&
        h("span", { class: `q${i + 1}`, style: { width: `${(100 * n) / most}%` } }))));
  }));
}

// One mark an event. The keyboard goes by the month's link and the list behind it, not through hundreds of marks.
function dots(events) {
  const order = [...events].sort((a, b) => a.quad - b.quad || eventParties(a).localeCompare(eventParties(b), "en"));
  return h("span", { class: "dots", "aria-hidden": "true" }, order.map((event) => h("a", {
    class: `dot q${event.quad}${event.n_denying ? " denied" : ""}`, href: link(["event", event.event_id]), tabindex: "-1", title: event.label,
  })));
}

function dyads() {
  const rest = HELD.n_pairs - PAIRS_SHOWN;
  const most = Math.max(...HELD.pairs.map(([, types]) => sum(types.map(([, n]) => n))), 1);
  return [
    h("p", { class: "dim" }, "→ acts on, ↔ act together or on each other, by the countries of the parties. "
      + `${HELD.between.toLocaleString("en")} of ${many(HELD.rows.events, "event")} tell both sides; one with several parties counts for each pair.`),
    HELD.pairs.length ? h("ul", { class: "pairs" }, HELD.pairs.slice(0, PAIRS_SHOWN).map(([pair, types]) => {
      const total = sum(types.map(([, n]) => n));
      return h("li", {}, WHOLE ? h("a", { href: link(["events"], { pair }) }, pairName(pair)) : h("span", {}, pairName(pair)),
        h("span", { class: "count" }, total),
        h("span", { class: "bar", "aria-hidden": "true" }, byQuad(types).map(([type, n]) => h("span", { class: `q${HELD.quads[type]}`, style: { width: `${(100 * n) / most}%` } }))),
        h("span", { class: "types" }, types.map(([type, n]) => WHOLE
          ? h("a", { class: "chip", href: link(["events"], { pair, type }) }, `${type} ${n}`) : chip(`${type} ${n}`))));
    })) : h("p", {}, "No event has parties of two countries."),
    rest > 0 ? h("p", { class: "dim" }, `And ${many(rest, "pair")} more: ${WHOLE ? "choose one under Countries in the list of events" : "count them in the table of events"}.`) : null,
  ];
}

function mostReported() {
  const order = [...EVENTS].sort((a, b) => (b.n_sources || 0) - (a.n_sources || 0) || b.n_mentions - a.n_mentions || a.event_id.localeCompare(b.event_id));
  return h("ol", { class: "events" }, order.slice(0, 5).map(eventItem));
}

function outlets() {
  const events = grouped(REPORTS.map((report) => ({ outlet: outletId(report), event: report.event_id })), "outlet");
  return table("Outlets", ["outlet", "kind", "country", "articles", "events", "its text"], SOURCES.map((source) => row(
    h("a", { href: link(["events"], { outlet: source.source_id }) }, outletName(source.source_id)), source.kind, source.country ? country(source.country) : "–",
    source.n_articles, new Set((events.get(source.source_id) || []).map((r) => r.event)).size,
    source.rights === "open" ? `published${source.rights_statement ? `: ${source.rights_statement}` : ""}` : "not published: facts, names and offsets only")));
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const byQuad = (types) => [...types].sort((a, b) => HELD.quads[a[0]] - HELD.quads[b[0]]);
