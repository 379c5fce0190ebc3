"""From HTML to the text that a reader of the page sees: a line for each block, furniture and all."""

import re
from collections.abc import Mapping

from clippings.dumps.unreadable import UnreadableError

# fmt: off
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul",
})
UNSEEN = frozenset({
    "audio", "canvas", "datalist", "head", "iframe", "math", "noembed", "noframes", "noscript", "object",
    "script", "style", "svg", "template", "textarea", "video",
})
# fmt: on
SPACE = re.compile(r"\s+")
URL = re.compile(r"https?://[^\s<>\"]{3,2000}")


def page_text(html: str, most: int) -> tuple[str, str | None]:
    """Text of a page, and the address it gives as its own (canonical link, else `og:url`).

    White space is as browsers show it: none around a line, one space between words; no empty lines. Scripts,
    styles and what stands in for them are left out. A link right behind another is a word of its own. Raises
    UnreadableError where there is no markup to read, or more than `most` characters of text.
    """
    from lxml import etree
    from lxml.html import HTMLParser

    page = _Page(most)
    parser = HTMLParser(target=page, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        parser.feed(html.replace("\x00", "").encode("utf-8"))
        parser.close()
    except etree.LxmlError as error:
        raise UnreadableError("no text: nothing in it reads as HTML") from error
    lines = (SPACE.sub(" ", line).strip() for line in "".join(page.pieces).split("\n"))
    return "\n".join(filter(None, lines)), page.canonical or page.stated


class _Page:
    """What the parser tells of a page as it goes. No tree is built, so no depth is too deep."""

    def __init__(self, most: int) -> None:
        self.pieces: list[str] = []
        self._most = self._room = most
        self.canonical: str | None = None
        self.stated: str | None = None
        self._unseen = 0
        self._pre = 0
        self._behind_link = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self.canonical = self.canonical or _address(attributes.get("href"))
        elif tag == "meta" and attributes.get("property") == "og:url":
            self.stated = self.stated or _address(attributes.get("content"))
        elif tag == "a" and self._behind_link:
            self.pieces.append(" ")
        self._border(tag, 1)

    def end(self, tag: str) -> None:
        """An element ends."""
        self._behind_link = tag == "a" or (self._behind_link and tag not in BLOCKS)
        self._border(tag, -1)

    def data(self, text: str) -> None:
        """Text stands here."""
        if self._unseen:
            return
        piece = text if self._pre else SPACE.sub(" ", text)
        self.pieces.append(piece)
        self._behind_link = False
        self._room -= len(piece)
        if self._room < 0:
            raise UnreadableError(f"too long: more than {self._most:,} characters for one page")

    def close(self) -> None:
        """The page ends: nothing is left to do."""

    def _border(self, tag: str, depth: int) -> None:
        if tag in UNSEEN:
            self._unseen += depth
        elif tag in BLOCKS:
            self.pieces.append("\n")
            if tag == "pre":
                self._pre += depth


def _address(value: str | None) -> str | None:
    value = (value or "").strip()
    return value if URL.fullmatch(value) else None
