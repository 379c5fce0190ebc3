"use strict";
// Nodes are made here and nowhere else, and text only ever becomes text: no string of a page is read as markup.

function h(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "href" && !value.startsWith("#/")) throw new Error("links stay on this page");
    if (key === "on") for (const [event, run] of Object.entries(value)) node.addEventListener(event, run);
    else if (key === "style") for (const [property, setting] of Object.entries(value)) node.style.setProperty(property, setting);
    else node.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

function link(path, query) {
  const asked = new URLSearchParams(query || {}).toString();
  return "#/" + path.map(encodeURIComponent).join("/") + (asked ? `?${asked}` : "");
}

function table(caption, heads, rows) {
  return scroller(caption, h("table", {}, h("caption", {}, caption),
    h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, head)))), h("tbody", {}, rows)));
}

// A wide table scrolls inside its own frame, which the keyboard reaches.
const scroller = (name, inside) => h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, inside);

const row = (head, ...values) => h("tr", {}, h("th", { scope: "row" }, head), values.map((value) => h("td", {}, value)));
const facts = (pairs) => h("dl", { class: "facts" }, pairs.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
const chip = (...inside) => h("span", { class: "chip" }, inside);
const dim = (...inside) => h("span", { class: "dim" }, inside);
const none = (value) => (value === null || value === undefined || value === "" ? "–" : value);
const listed = (values) => none((values || []).join(", "));
const many = (n, one, more) => `${n.toLocaleString("en")} ${n === 1 ? one : more || one + "s"}`;
const unique = (values) => [...new Set(values)].sort((a, b) => a.localeCompare(b, "en"));
const plainly = (name) => String(name).replaceAll("_", " ");
