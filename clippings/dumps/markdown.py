"""Pages kept as Markdown: read as the page that it makes, without its marks."""

import re
from collections import Counter
from itertools import pairwise

# A link or picture with an address behind it, or with the number of one: what hand-written text seldom has.
LINK = re.compile(r"\]\((?:https?://|/|#)[^\s()]{0,2000}|\]\[\d{1,4}\]")
LEAST, LINES = 5, 25  # links of a page at least, and one for so many of its lines
HEADING, HEADINGS = re.compile(r"^ {0,3}#{1,6} +\S", re.MULTILINE), 3
EMPHASIS = re.compile(r"^ {0,3}[*-] \S|\*\*\w|\w\*\*", re.MULTILINE)  # or an entry of a list
# Marks of one kind beyond which reading takes more than a second or two; no page of a site has so many.
MOST = 20_000
MARKS = "[]*_`<!&~"
# An address that was broken where the width of the page ended.
BROKEN = re.compile(r"\]\([^()\n]{1,2000}+(?:\n[^()\n]{1,2000}+){1,20}+\)")
AT_BREAK = re.compile(r"\n[ \t]*(?![\"' \t])")
# Line ends may be all that parts paragraphs where so many lines are right below another one, or so few are blank.
DENSE, BLANK = 0.3, 0.1
# Where line ends say nothing, of those lines: the ones that a small letter begins; whose first word had no room above.
GO_ON, FULL = 0.3, 0.7
NARROW, WIDE = 60, 160  # characters of a line that a word more had no room on
OWN = re.compile(r"[ \t]*(?:[*+#>|-]|\d+[.)]|\[\d+\]:|$)")  # starts of lines that begin something


def is_markdown(text: str, *, stated: bool) -> bool:
    """Whether a text is a page kept as Markdown: one that says so (`stated`), or has what only Markdown has."""
    if not stated and not (_has_links(text) or _has_headings(text)):
        return False
    counts = Counter(text)
    return max(counts[mark] for mark in MARKS) <= MOST


def _has_links(text: str) -> bool:
    links = sum(1 for _ in LINK.finditer(text)) if "](" in text or "][" in text else 0
    return links >= LEAST and links * LINES >= text.count("\n")


def _has_headings(text: str) -> bool:
    if "# " not in text or len(HEADING.findall(text)) < HEADINGS:
        return False
    return len(EMPHASIS.findall(text)) >= LEAST


def markdown_html(text: str, *, stated: bool = True) -> str:
    """The HTML of a page kept as Markdown. What a program made is not indented to show code (unless it is `stated`
    to be Markdown), and its line ends are those of the page where they do not come from a width."""
    from markdown_it import MarkdownIt

    text = BROKEN.sub(lambda match: AT_BREAK.sub("", match[0]), text)
    if not stated:
        text = "\n".join(map(str.lstrip, text.splitlines()))
    reader = MarkdownIt("commonmark", {"breaks": not stated and _is_by_line(text)}).enable("table")
    return str(reader.render(text))


def _is_by_line(text: str) -> bool:
    """Whether it is line ends that part paragraphs: many lines follow one another, and not because of a width or as the
    page's HTML was written."""
    lines = text.split("\n")
    pairs = [pair for pair in pairwise(lines) if not any(map(OWN.match, pair))]
    shown = sum(map(bool, lines))
    if len(pairs) < DENSE * shown and len(lines) - shown > BLANK * shown:
        return False
    on = sum(below.lstrip("[*_ ")[:1].islower() for _, below in pairs)
    full = sum(len(above) <= WIDE and len(above) + len(below.split(None, 1)[0]) >= NARROW for above, below in pairs)
    return on < GO_ON * len(pairs) and full < FULL * len(pairs)
