// The articles, one article, and the pages that hold none.
function articlesPage() {
  const order = [...ARTICLES].sort((a, b) => (a.published_on || "9").localeCompare(b.published_on || "9") || a.article_id.localeCompare(b.article_id));
  const empty = [...blocksByDump.keys()].filter((dump) => !articlesByDump.has(dump));
  return [
    h("h1", {}, "Articles"),
    h("ol", { class: "events stories" }, order.map((article) => h("li", {},
      h("span", { class: "date" }, article.published_on || "undated", article.published_basis === "inferred" ? " inferred" : ""),
      h("a", { href: link(["article", article.article_id]) }, articleName(article)),
      h("span", { class: "dim" }, outletName(article.source_id), article.duplicate_of ? ", a reprint" : ""),
      h("span", { class: "chips" }, chip(many((reportsByArticle.get(article.article_id) || []).length, "report")), chip(many(article.n_sentences, "sentence")), chip(article.language))))),
    empty.length ? [h("h2", {}, "Pages that hold no article"), h("ul", {}, empty.map((dump) => h("li", {}, h("a", { href: link(["page", dump]) }, dump))))] : null,
  ];
}

function pagePage(dump) {
  return blocksByDump.has(dump) ? [h("h1", {}, dump), pageDump(dump, null)] : missing("page");
}

function articlePage(id) {
  const article = articleBy.get(id);
  if (!article) return missing("article");
  const reports = [...(reportsByArticle.get(id) || [])].sort((a, b) => a.trigger_start - b.trigger_start);
  return [
    h("p", { class: "dim" }, h("a", { href: link(["articles"]) }, "Articles"), " / ", id),
    h("h1", {}, articleName(article)),
    (sentencesByArticle.get(id) || []).some((s) => s.text !== null) ? null : h("p", { class: "note" }, "The text of this article may not be published. What was found in it stands below by its place in the page dump, in characters from 0; whoever holds the dump gets the words back with “clippings hydrate”."),
    facts([
      ["outlet", outletName(article.source_id)],
      ["published", article.published_on ? [article.published_at || article.published_on, dim(` ${meaning("published_basis", article.published_basis)}`)] : "not known"],
      ["by", listed(article.bylines)], ["credits", listed(article.credits)],
      ["length", `${many(article.n_words, "word")}, ${many(article.n_sentences, "sentence")}`], ["language", article.language],
    ]),
    h("details", {}, h("summary", {}, "Where this comes from"), h("dl", { class: "glossary" }, [
      ["page dump", article.dump], ["its sha256", article.dump_sha256], ["address", none(article.url)], ["date read from", none(article.published_evidence)],
      ["reprint of", article.duplicate_of ? h("a", { href: link(["article", article.duplicate_of]) }, article.duplicate_of) : "–"],
    ].map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))))),
    h("h2", {}, `What it reports: ${many(new Set(reports.map((r) => r.event_id)).size, "event")}`),
    h("ul", { class: "plain reported" }, reports.map((r) => h("li", {}, h("a", { href: link(["event", r.event_id]) }, dot(HELD.quads[r.type], r.modality === "denied"), " ", eventBy.get(r.event_id).label), " ", chip(r.modality), " ", dim(`“${r.trigger}” [${r.trigger_start}-${r.trigger_end}]`)))),
    h("h2", {}, "What became of each line of the page"), pageDump(article.dump, id),
  ];
}
