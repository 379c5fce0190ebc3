// What an event's reports have in common, and on what they differ.
// Each line: its heading, the columns of `event_mentions` behind it, what it shows of a report and what it compares.
const LINES = [
  { head: "who", by: "country", columns: ["actors", "actor_countries", "actor_sectors"], shows: (r) => parties(r, "actor"), says: (r) => countriesOr(r.actor_countries, r.actors) },
  { head: "to whom", by: "country", columns: ["recipients", "recipient_countries", "recipient_sectors"], shows: (r) => parties(r, "recipient"), says: (r) => countriesOr(r.recipient_countries, r.recipients) },
  { head: "mode", columns: ["mode"], shows: (r) => none(r.mode), says: (r) => r.mode },
  { head: "context", columns: ["context"], shows: (r) => none(r.context && plainly(r.context)), says: (r) => r.context && plainly(r.context) },
  { head: "when", columns: ["date_start", "date_end"], shows: (r) => dated(r), says: (r) => r.date_start && when(r) },
  { head: "where", columns: ["location", "location_country"], shows: (r) => r.location ? [r.location + offsets(r.location_span), r.location_basis === "stated" ? "" : dim(` ${plainly(r.location_basis)}`)] : "–", says: (r) => r.location_basis === "parties" ? null : r.location },
  { head: "modality", columns: ["modality", "polarity"], shows: (r) => r.modality + offsets(r.modality_span), says: (r) => r.modality },
];

const countriesOr = (countries, names) => {
  const known = unique(countries.filter((code) => code !== null));
  return known.length ? known.map(country).join(", ") : names.length ? unique(names).join(", ") : null;
};
const offsets = (span) => (span ? ` [${span}]` : "");

function dated(report) {
  const words = report.date_text ? `: “${report.date_text}”${offsets(report.date_span)}` : "";
  return report.date_start ? [when(report), dim(` ${plainly(report.date_basis)}${words}`)] : "–";
}

function parties(report, side) {
  const names = report[`${side}s`];
  if (!names.length) return "–";
  return h("ul", { class: "plain" }, names.map((party, i) => h("li", {}, party, " ",
    dim([report[`${side}_sectors`][i], report[`${side}_spans`][i] ? `[${report[`${side}_spans`][i]}]` : "(implied)"].filter(Boolean).join(" ")))));
}

// A line is `disagree` where the table names one of its columns; `agree` where two reports or more say one thing.
function verdict(event, reports, line) {
  if (reports.length < 2) return "";
  if (line.columns.some((column) => event.conflicts.includes(column))) return "disagree";
  const said = reports.map(line.says).filter((value) => value !== null);
  return said.length > 1 && new Set(said).size === 1 ? "agree" : "";
}

function comparison(event, reports) {
  if (reports.length < 2) return h("p", {}, "One report: nothing to compare it with yet.");
  const judged = (wanted) => LINES.filter((line) => verdict(event, reports, line) === wanted);
  const others = event.conflicts.filter((column) => !LINES.some((line) => line.columns.includes(column)))
    .map((column) => ({ head: plainly(column), says: (r) => (r[column] === null || r[column] === undefined ? null : String(r[column])) }));
  const differing = [...judged("disagree"), ...others], agreed = judged("agree");
  const head = (line) => h("dt", {}, line.head, line.by ? dim(` by ${line.by}`) : null);
  return [
    differing.length ? h("div", { class: "verdict differ" }, h("h3", {}, "They disagree on"), h("dl", { class: "glossary" },
      differing.map((line) => h("div", {}, head(line), versions(reports, line)))))
      : h("p", { class: "verdict agree" }, "No column that is compared differs between the reports."),
    agreed.length ? h("div", { class: "verdict agree" }, h("h3", {}, "They agree on"), h("dl", { class: "glossary" },
      agreed.map((line) => h("div", {}, head(line), h("dd", {}, reports.map(line.says).find((value) => value !== null)))))) : null,
  ];
}

function versions(reports, line) {
  const found = grouped(reports.map((report) => ({ value: line.says(report), outlet: outletName(outletId(report)) })), "value");
  return [...found].filter(([value]) => value !== null).map(([value, said]) => h("dd", {}, h("b", {}, value), " ", dim(unique(said.map((one) => one.outlet)).join(", "))));
}
