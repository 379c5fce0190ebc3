// A page dump line by line: what was kept, what was dropped, and why.
function pageDump(dump, id) {
  const blocks = blocksByDump.get(dump) || [];
  const kept = blocks.filter((block) => block.article_id !== null);
  const ended = blocks.length ? blocks[blocks.length - 1].dump_end : 0;
  return [
    h("p", {}, `${kept.length} of ${many(blocks.length, "line")} were kept, ${sum(kept.map(size)).toLocaleString("en")} of ${many(ended, "character")}. The strip is the page from its first character to its last.`),
    pageStrip(blocks, ended), labelKey(blocks),
    runsOf(blocks).map((run) => (run.length > FOLDED && run[0].article_id === null
      ? h("details", { class: "folded" }, h("summary", {}, `Lines ${run[0].line} to ${run[run.length - 1].line} were dropped: ${tally(run)}`), blockList(run, id))
      : blockList(run, id))),
  ];
}

// Runs of lines that were all kept or all dropped.
function runsOf(blocks) {
  const runs = [];
  for (const block of blocks) {
    const last = runs[runs.length - 1];
    if (last && (last[0].article_id === null) === (block.article_id === null)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

const FOLDED = 4;
const blockList = (blocks, id) => h("ol", { class: "blocks" }, blocks.map((block) => blockItem(block, id)));
const byLabel = (blocks) => [...grouped(blocks, "label")].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
const tally = (blocks) => byLabel(blocks).map(([label, found]) => `${found.length} ${label}`).join(", ");
const size = (block) => block.dump_end - block.dump_start;
const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(3)}%`;

function pageStrip(blocks, ended) {
  return h("div", { class: "page", "aria-hidden": "true" }, blocks.map((block) => h("span", {
    class: block.article_id === null ? "out" : block.label === "body" ? "in" : "in other", style: { width: percent(size(block), ended) }, title: `${block.label}, line ${block.line}`,
  })));
}

function labelKey(blocks) {
  return h("p", { class: "chips" }, byLabel(blocks).map(([label, found]) => [h("span", { class: "chip", title: meaning("block_label", label) }, `${label} ${found.length}`), " "]));
}

function blockItem(block, id) {
  const fate = block.article_id === null ? "dropped" : id === null || block.article_id === id ? "kept" : "another story";
  return h("li", { class: fate === "dropped" ? "out" : fate === "kept" ? "in" : "elsewhere" },
    h("span", { class: "line" }, block.line), h("span", { class: "label", title: meaning("block_label", block.label) }, block.label),
    h("div", {}, fate === "dropped" ? null : keptText(block),
      h("p", { class: "why" }, `${fate}, characters ${block.dump_start}-${block.dump_end}, certainty ${block.score.toFixed(2)}: ${block.reason}`)));
}

// What begins in a line is shown at it, so that a sentence over two lines is shown once.
const within = (rows, block) => (rows || []).filter((one) => block.dump_start <= one.dump_start && one.dump_start < block.dump_end);

function keptText(block) {
  const sentences = within(sentencesByArticle.get(block.article_id), block);
  const names = within(namesByArticle.get(block.article_id), block);
  const triggers = within((reportsByArticle.get(block.article_id) || []).map((r) => ({ ...r, dump_start: r.trigger_start })), block);
  const spans = [...triggers.map((r) => [r.trigger_start, r.trigger_end, "trigger"]), ...names.map((m) => [m.dump_start, m.dump_end, "name"])];
  const events = h("span", { class: "chips" }, triggers.map((r) => [h("a", { class: "chip", href: link(["event", r.event_id]) }, dot(HELD.quads[r.type], r.modality === "denied"), ` ${r.type}: ${r.trigger}`), " "]));
  if (sentences.some((s) => s.text !== null)) {
    return [h("p", { class: "text" }, sentences.map((s) => [highlighted(s.text, s.dump_start, spans), " "])), events];
  }
  return [strip(block.dump_start, block.dump_end, spans),
    names.length ? h("p", { class: "names" }, names.map((m) => [h("span", {}, h("mark", {}, m.text === null ? m.type : m.text), dim(` ${m.dump_start}-${m.dump_end} `)), " "])) : null, events];
}

// Where text may not be shown: a line to scale, with the places of what was found in it.
function strip(start, end, spans) {
  return h("div", { class: "strip", "aria-hidden": "true" }, h("span", { class: "ground", style: { width: percent(Math.min(end - start, 600), 600) } },
    spans.filter(([from, until]) => from >= start && until <= end).map(([from, until, kind]) =>
      h("span", { class: kind, style: { left: percent(from - start, end - start), width: percent(until - from, end - start) } }))));
}

function highlighted(text, offset, spans) {
  // Spans count code points; a JavaScript string counts UTF-16 units.
  const points = [...text], parts = [];
  let at = 0;
  for (const [start, end, kind] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start - offset < at || end - offset > points.length) continue;
    parts.push(points.slice(at, start - offset).join(""), h("mark", { class: kind }, points.slice(start - offset, end - offset).join("")));
    at = end - offset;
  }
  return [...parts, points.slice(at).join("")];
}
