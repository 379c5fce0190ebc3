"""Pages kept as Markdown: read as the page that it makes, without its marks."""

import re
from collections import Counter

# A link or picture with an address behind it: what hand-written text seldom has.
LINK = re.compile(r"\]\((?:https?://|/|#)[^\s()]{0,2000}")
LEAST, LINES = 5, 25  # links of a page at least, and one for so many of its lines
# Marks of one kind beyond which reading takes more than a second or two; no page of a site has so many.
MOST = 20_000
MARKS = "[]*_`<!&~"


def is_markdown(text: str, *, stated: bool) -> bool:
    """Whether a text is a page kept as Markdown: one that says so (`stated`), or has links as only Markdown does."""
    if not stated:
        links = sum(1 for _ in LINK.finditer(text)) if "](" in text else 0
        if links < LEAST or links * LINES < text.count("\n"):
            return False
    counts = Counter(text)
    return max(counts[mark] for mark in MARKS) <= MOST


def markdown_html(text: str) -> str:
    """The HTML of a page kept as Markdown."""
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark").enable("table").render(text))
