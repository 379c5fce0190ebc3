// The list of events.
const SHOWN = 100;

function eventsPage(query) {
  const chosen = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) || ""]));
  const found = h("ol", { class: "events" });
  const count = h("p", { role: "status", class: "dim" });
  const more = h("button", { type: "button", on: { click: () => draw(Infinity) } }, "Show all");
  const draw = (limit) => {
    const met = EVENTS.filter((event) => meets(event, chosen)).sort((a, b) => (ORDERS[chosen.order] || ORDERS[""])[1](a, b) || a.event_id.localeCompare(b.event_id));
    found.replaceChildren(...met.slice(0, limit).map(eventItem));
    count.textContent = `${met.length} of ${many(EVENTS.length, "event")}`;
    more.hidden = met.length <= limit;
  };
  const changed = (name, value) => {
    chosen[name] = value;
    history.replaceState(null, "", link(["events"], Object.entries(chosen).filter(([, set]) => set)));
    draw(SHOWN);
  };
  draw(SHOWN);
  const clear = h("a", { href: link(["events"]), class: "clear" }, "Clear the filters");
  return [h("h1", {}, "Events"), controls(chosen, changed), h("div", { class: "found" }, count, clear), key(), found, more];
}

function eventItem(event) {
  const reports = reportsOf(event);
  return h("li", {},
    h("span", { class: "date" }, when(event)),
    h("a", { href: link(["event", event.event_id]) }, dot(event.quad, event.n_denying), " ", h("b", {}, eventCode(event)), " ", eventParties(event), event.location ? ` (${event.location})` : "",
      dim(` “${first(unique(reports.map((r) => r.trigger)), 3)}”`)),
    h("span", { class: "dim" }, first(unique(reports.map((r) => outletName(outletId(r)))), 2), reports.length > 1 ? `, ${many(reports.length, "report")}` : ""),
    h("span", { class: "chips" }, unique(reports.map((r) => r.modality)).map((m) => chip(m)), event.conflicts.length ? h("span", { class: "chip differ" }, "reports disagree") : null));
}

const first = (values, n) => values.slice(0, n).join(", ") + (values.length > n ? ` and ${values.length - n} more` : "");
