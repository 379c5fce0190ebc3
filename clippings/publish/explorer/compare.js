// What an event's reports have in common, and on what they differ.
// Each line: its heading, the columns of `event_mentions` behind it, what is shown, and what is compared.
const LINES = [
  ["who", ["actors", "actor_countries", "actor_sectors"], (r) => parties(r, "actor"), (r) => countriesOr(r.actor_countries, r.actors)],
  ["to whom", ["recipients", "recipient_countries", "recipient_sectors"], (r) => parties(r, "recipient"), (r) => countriesOr(r.recipient_countries, r.recipients)],
  ["mode", ["mode"], (r) => none(r.mode), (r) => r.mode],
  ["context", ["context"], (r) => none(r.context && plainly(r.context)), (r) => r.context],
  ["when", ["date_start", "date_end"], (r) => dated(r), (r) => r.date_start && when(r)],
  ["where", ["location", "location_country"], (r) => none(r.location && r.location + offsets(r.location_span)), (r) => r.location],
  ["modality", ["modality", "polarity"], (r) => r.modality + offsets(r.modality_span), (r) => r.modality],
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
function verdict(event, reports, [, columns, , compared]) {
  if (columns.some((column) => event.conflicts.includes(column))) return "disagree";
  const said = reports.map(compared).filter((value) => value !== null);
  return said.length > 1 && new Set(said).size === 1 ? "agree" : "";
}

function comparison(event, reports) {
  if (reports.length === 1) return h("p", {}, "One report: nothing to compare it with yet.");
  const agreed = LINES.filter((line) => verdict(event, reports, line) === "agree");
  const differing = LINES.filter((line) => verdict(event, reports, line) === "disagree");
  const other = event.conflicts.filter((column) => !LINES.some(([, columns]) => columns.includes(column)));
  return [
    differing.length || other.length ? h("div", { class: "verdict differ" }, h("h3", {}, "They disagree on"), h("dl", { class: "glossary" },
      differing.map((line) => h("div", {}, h("dt", {}, line[0]), versions(reports, line[3]))),
      other.map((column) => h("div", {}, h("dt", {}, plainly(column)), versions(reports, (r) => (r[column] === null || r[column] === undefined ? null : String(r[column])))))))
      : h("p", { class: "verdict agree" }, "No column that is compared differs between the reports."),
    agreed.length ? h("div", { class: "verdict agree" }, h("h3", {}, "They agree on"), h("dl", { class: "glossary" },
      agreed.map((line) => h("div", {}, h("dt", {}, line[0]), h("dd", {}, reports.map(line[3]).find((value) => value !== null)))))) : null,
  ];
}

function versions(reports, compared) {
  const found = grouped(reports.map((report) => ({ value: compared(report), outlet: outletName(outletId(report)) })), "value");
  return [...found].filter(([value]) => value !== null).map(([value, said]) => h("dd", {}, h("b", {}, value), " ", dim(unique(said.map((one) => one.outlet)).join(", "))));
}
