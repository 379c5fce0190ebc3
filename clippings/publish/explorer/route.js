// Which view the address asks for. It is all in the part after `#`, so the page works from a disk.
const TITLE = document.title;

function asked() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  try {
    return [path.split("/").map(decodeURIComponent), new URLSearchParams(query || "")];
  } catch (malformed) {
    return [["none"], new URLSearchParams()];
  }
}

function view([name, id], query) {
  if (!name || !WHOLE && name !== "words") return overview();
  if (name === "events") return eventsPage(query);
  if (name === "event") return eventPage(id);
  if (name === "articles") return articlesPage();
  if (name === "article") return articlePage(id);
  if (name === "page") return pagePage(id);
  if (name === "words") return wordsPage();
  return missing("view");
}

function show() {
  const [path, query] = asked();
  const main = document.getElementById("main");
  main.replaceChildren(...view(path, query).flat(Infinity).filter((node) => node instanceof Node));
  const heading = main.querySelector("h1");
  heading.setAttribute("tabindex", "-1");
  document.title = path[0] ? `${heading.textContent} · ${TITLE}` : TITLE;
  for (const item of document.querySelectorAll("nav a")) {
    const home = item.getAttribute("href").slice(2);
    item.hidden = !WHOLE && home !== "" && home !== "words";
    if (home === path[0] || (path[0] && home === `${path[0]}s`)) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
  }
  return heading;
}

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("h1").focus();
});
window.addEventListener("hashchange", () => { window.scrollTo(0, 0); show().focus({ preventScroll: true }); });
show();
