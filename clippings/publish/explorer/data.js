// The rows of the tables, as objects, and the look-ups between them.
const HELD = JSON.parse(document.getElementById("data").textContent);
const WHOLE = HELD.tables !== undefined;

function rowsOf(name) {
  if (!WHOLE) return [];
  const { columns, rows } = HELD.tables[name];
  return rows.map((values) => Object.fromEntries(columns.map((column, i) => [column, values[i]])));
}

function grouped(rows, key) {
  const found = new Map();
  for (const one of rows) {
    if (!found.has(one[key])) found.set(one[key], []);
    found.get(one[key]).push(one);
  }
  return found;
}

const keyed = (rows, key) => new Map(rows.map((one) => [one[key], one]));

const EVENTS = rowsOf("events");
const REPORTS = rowsOf("event_mentions");
const ARTICLES = rowsOf("articles");
const SOURCES = rowsOf("sources");
const SENTENCES = rowsOf("sentences");
const eventBy = keyed(EVENTS, "event_id");
const articleBy = keyed(ARTICLES, "article_id");
const sourceBy = keyed(SOURCES, "source_id");
const sentenceBy = keyed(SENTENCES, "sentence_id");
const reportsByEvent = grouped(REPORTS, "event_id");
const reportsByArticle = grouped(REPORTS, "article_id");
const sentencesByArticle = grouped(SENTENCES, "article_id");
const namesByArticle = grouped(rowsOf("entity_mentions"), "article_id");
const blocksByDump = grouped(rowsOf("blocks"), "dump");
const articlesByDump = grouped(ARTICLES, "dump");

const reportsOf = (event) => reportsByEvent.get(event.event_id) || [];
const articleOf = (report) => articleBy.get(report.article_id);
const outletId = (report) => articleOf(report).source_id;
const outletName = (id) => (id === "unknown" ? "unknown outlet" : sourceBy.get(id).name);
const country = (code) => HELD.countries[code] || code;
const articleName = (article) => article.title || `${outletName(article.source_id)}, ${article.published_on || "undated"}`;
const eventCode = (event) => event.type + (event.mode ? `/${event.mode}` : "");
const eventParties = (event) => event.actors.join(", ") + (event.recipients.length ? ` → ${event.recipients.join(", ")}` : "");

function pairsOf(event) {
  const actors = unique(event.actor_countries), recipients = unique(event.recipient_countries);
  if (recipients.length) return actors.flatMap((a) => recipients.map((r) => `${a}>${r}`));
  return actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${a}+${b}`));
}

const pairName = (pair) => (pair.includes(">") ? pair.split(">").map(country).join(" → ") : pair.split("+").map(country).join(" ↔ "));

function monthOf(event) {
  if (!event.date_start) return null;
  return event.date_start.slice(0, event.date_precision === "year" ? 4 : HELD.month_length);
}

function when(dated) {
  if (!dated.date_start) return "undated";
  if (dated.date_precision === "year") return dated.date_start.slice(0, 4);
  if (dated.date_precision === "month") return dated.date_start.slice(0, 7);
  return dated.date_start === dated.date_end ? dated.date_start : `${dated.date_start} to ${dated.date_end}`;
}

for (const event of EVENTS) event.month = monthOf(event);
// Two pages of unknown outlets need not be of one outlet.
for (const report of REPORTS) report.outlet = outletId(report) === "unknown" ? report.article_id : outletId(report);
