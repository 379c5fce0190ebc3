// What the codes mean.
const QUADS = { 1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict" };
const GLOSSARY = [
  ["event_type", "Event types"], ["modality", "Modality: how a report stands to the act"], ["attribution", "Attribution: who says so"],
  ["speech", "Speech: in whose words a speaker is reported"],
  ["date_basis", "Where an event's date comes from"], ["location_basis", "Where a report's place comes from"],
  ["published_basis", "Where an article's date comes from"],
  ["sector", "Sectors: the role of a party"], ["block_label", "Lines of a page"],
];

const meaning = (vocabulary, word) => (HELD.words[vocabulary] || {})[word] || "";

function wordsPage() {
  return [
    h("h1", {}, "What the words mean"),
    GLOSSARY.map(([name, heading]) => [
      h("h2", {}, heading),
      h("dl", { class: "glossary" }, Object.entries(HELD.words[name]).map(([word, text]) => h("div", {},
        h("dt", {}, name === "event_type" ? [dot(HELD.quads[word]), " "] : null, word),
        h("dd", {}, text, name === "event_type" ? dim(` ${QUADS[HELD.quads[word]]}`) : null)))),
    ]),
  ];
}

const dot = (quad, denied) => h("span", { class: `dot q${quad}${denied ? " denied" : ""}`, "aria-hidden": "true" });

function key() {
  return h("ul", { class: "key" }, Object.entries(QUADS).map(([quad, name]) => h("li", {}, dot(quad), " ", name)),
    WHOLE ? h("li", {}, h("span", { class: "dot q0 denied", "aria-hidden": "true" }), " denied in a report") : null);
}
