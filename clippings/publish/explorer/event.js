// One event, with every report of it.
function eventPage(id) {
  const event = eventBy.get(id);
  if (!event) return missing("event");
  const reports = [...reportsOf(event)].sort((a, b) => outletName(outletId(a)).localeCompare(outletName(outletId(b)), "en")
    || a.article_id.localeCompare(b.article_id) || a.trigger_start - b.trigger_start);
  return [
    h("p", { class: "dim" }, h("a", { href: link(["events"]) }, "Events"), " / ", event.event_id),
    h("h1", {}, dot(event.quad, event.n_denying), " ", eventCode(event), ": ", eventParties(event)),
    h("p", { class: "lead" }, meaning("event_type", event.type), " ", dim(QUADS[event.quad])),
    facts([
      ["when", [when(event), dim(` ${event.date_start ? meaning("date_basis", event.date_basis) : ""}`)]],
      ["where", event.location ? [event.location, event.location_country && country(event.location_country) !== event.location ? dim(` ${country(event.location_country)}`) : null] : "–"],
      ["first reported", [none(event.first_reported_on), event.first_reported_by.length ? ` by ${event.first_reported_by.map(outletName).join(", ")}` : ""]],
      ["reported by", `${event.n_sources === null ? "no known outlet" : many(event.n_sources, "known outlet")}, ${many(event.n_articles, "article")}`],
      ["denied in", many(event.n_denying, "article")],
    ]),
    h("h2", {}, "Agreement"), comparison(event, reports),
    h("h2", {}, many(reports.length, "report"), reports.length > 1 ? " side by side" : ""), sideBySide(event, reports),
    h("h2", {}, "Who is quoted"), quoted(reports),
  ];
}

const missing = (what) => [h("h1", {}, `No such ${what}`), h("p", {}, "It may be of another version of this dataset.")];

// Where some outlets report an event many times, one report of each stands beside the others' first.
function sideBySide(event, reports) {
  const fullest = [...grouped(reports, "outlet").values()].map((of) => of.reduce((best, r) => (fullness(r) > fullness(best) ? r : best)));
  if (reports.length <= FITTING || fullest.length === reports.length) return sheet(event, reports, reports);
  const shown = h("div", {}, sheet(event, reports, fullest));
  const toggle = h("button", { type: "button", "aria-pressed": "false", on: { click: () => {
    const all = toggle.getAttribute("aria-pressed") === "false";
    toggle.setAttribute("aria-pressed", String(all));
    shown.replaceChildren(sheet(event, reports, all ? reports : fullest));
  } } }, `Every report (${reports.length})`);
  return [h("p", {}, "The fullest report of each outlet. ", toggle), shown];
}

const FITTING = 4;
// How much a report says itself: a date in its own words most of all, then everything else that is compared; then how sure it is.
const fullness = (r) => (r.date_text ? 10 : 0) + LINES.filter((line) => line.says(r) !== null).length + r.confidence;

function sheet(event, reports, shown) {
  const line = (name, show, mark) => h("tr", { class: mark || null }, h("th", { scope: "row" }, name, mark ? h("span", { class: "mark" }, `they ${mark}`) : null), shown.map((r) => h("td", {}, show(r))));
  const byOutlet = [...grouped(shown, "outlet").values()];
  return scroller("Reports side by side", h("table", { class: "reports" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "outlet"), byOutlet.map((of) => h("th", { scope: "colgroup", colspan: of.length }, outletName(outletId(of[0])))))),
    h("tbody", {},
      line("article", (r) => h("a", { href: link(["article", r.article_id]) }, articleName(articleOf(r)))),
      line("evidence", evidence),
      LINES.map((one) => line(one.head, one.shows, verdict(event, reports, one))),
      line("says who", (r) => [plainly(r.attribution), r.speaker ? `: ${r.speaker}${offsets(r.speaker_span)}` : "", dim([r.speaker_country ? ` of ${country(r.speaker_country)}` : "", r.speech ? `, ${r.speech} speech` : ""].join(""))]),
      line("coded by", (r) => [r.coder, dim(`, certainty ${r.confidence.toFixed(2)}: ${r.rule}`)]))));
}

function evidence(report) {
  const sentence = sentenceBy.get(report.sentence_id);
  const trigger = [report.trigger_start, report.trigger_end];
  if (sentence && sentence.text !== null) return h("blockquote", {}, highlighted(sentence.text, sentence.dump_start, [[...trigger, "trigger"]]));
  const spans = [...report.actor_spans, ...report.recipient_spans].filter(Boolean).map((span) => [...span.split("-").map(Number), "name"]);
  return [strip(report.quote_start, report.quote_end, [...spans, [...trigger, "trigger"]]),
    h("p", {}, h("mark", { class: "trigger" }, report.trigger), dim(` [${trigger.join("-")}] in characters ${report.quote_start}-${report.quote_end}; the sentence is not published`))];
}

function quoted(reports) {
  const said = new Map();
  for (const report of reports) {
    const sentence = sentenceBy.get(report.sentence_id);
    for (const [speaker, how] of [[report.speaker, plainly(report.attribution)], [sentence && sentence.speaker, "in quotation marks"]]) {
      if (speaker) said.set(JSON.stringify([speaker, how, report.article_id]), [speaker, how, articleOf(report)]);
    }
  }
  const unnamed = reports.filter((r) => !r.speaker && r.attribution !== "narrator");
  if (!said.size && !unnamed.length) return h("p", {}, "Nobody: the outlets say it in their own voice.");
  return h("ul", {}, [...said.values()].map(([speaker, how, article]) => h("li", {}, h("b", {}, speaker), ` (${how}) in `, h("a", { href: link(["article", article.article_id]) }, articleName(article)))),
    unnamed.map((r) => h("li", {}, `${plainly(r.attribution)}, not named, in `, h("a", { href: link(["article", r.article_id]) }, articleName(articleOf(r))))));
}
