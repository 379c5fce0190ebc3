"""HTML pages as the text dumps that people keep of them: by block, by paragraph, and as inscriptis lays them out."""

import re
from importlib import import_module
from typing import Any, NamedTuple

SPACE = re.compile(r"\s+")
CHARSET = re.compile(rb"charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
HEAD = 4000  # bytes in which a page states its encoding
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
SILENT = frozenset(
    (
        "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "audio", "video",
        "canvas", "textarea", "select"
    )
)  # fmt: skip
PARAGRAPHS = frozenset(
    (
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "th", "dd", "dt", "figcaption"
    )
)  # fmt: skip
BLOCKS = PARAGRAPHS | frozenset(
    (
        "address", "article", "aside", "body", "button", "caption", "center", "details", "dialog", "div", "dl",
        "fieldset", "figure", "footer", "form", "header", "hr", "legend", "main", "menu", "nav", "ol", "option",
        "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"
    )
)  # fmt: skip


class Shown(NamedTuple):
    """A line of text and the tag of the block that it stands in."""

    text: str
    tag: str


def decode(page: bytes) -> str:
    """The page as it says it is encoded, where that is so, or as UTF-8, or as old browsers would read it."""
    stated = CHARSET.search(page[:HEAD])
    for encoding in (stated[1].decode() if stated else "utf-8", "utf-8"):
        try:
            return page.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return page.decode("cp1252", "replace")


def blocks_of(page: str) -> tuple[Shown, ...]:
    """The text of each block, and what stands before, between and after the blocks inside it, in page order."""
    from lxml import etree, html

    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    root = html.document_fromstring(DECLARATION.sub("", page), parser=parser)
    body = root.find("body")
    walker = etree.iterwalk(root if body is None else body, events=("start", "end"))
    found: list[Shown] = []
    parts: list[str] = []
    around = ["body"]

    def close() -> None:
        text = SPACE.sub(" ", "".join(parts)).strip()
        parts.clear()
        if text:
            found.append(Shown(text, around[-1]))

    for event, element in walker:
        if event == "start":
            _open(element, walker, parts, around, close)
        else:
            if element.tag in BLOCKS:
                close()
                around.pop()
            parts.append(element.tail or "")
    close()
    return tuple(found)


def _open(element: Any, walker: Any, parts: list[str], around: list[str], close: Any) -> None:
    if element.tag in SILENT:
        walker.skip_subtree()
        return
    if element.tag in BLOCKS:
        close()
        around.append(element.tag)
    elif element.tag == "br":
        close()
    parts.append(element.text or "")


def dumps_of(page: str) -> dict[str, str]:
    """The text dump of each style. Raises ModuleNotFoundError where inscriptis is not installed."""
    shown = blocks_of(page)
    return {
        "block": "\n".join(text for text, _ in shown),
        "inscriptis": import_module("inscriptis").get_text(DECLARATION.sub("", page)),
        "paras": "\n".join(text for text, tag in shown if tag in PARAGRAPHS),
    }
