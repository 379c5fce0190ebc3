"""Where on its page a line stands, seen from the page's stories."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clippings.clean.lexicon.lexicon import Hit
from clippings.clean.lines.views import View


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a page before its furniture is told apart. Indices are of lines (or their parts).

    `story_of` says for each line which story's text it is (None: no story's); `firsts` and `lasts` are each story's
    first and last line, `titles` its headline; `under` the heading a line stands under; `footer` where the footer
    begins; `meta` the lines with dates, `listed` those in dated lists of other stories; `telling` the stems of the
    stories' words; `menu` the lines of a menu above the first headline that is printed again; `comments` the lines
    that are comments or invite them, and whether readers' own are among these; `fixed` the lines whose label is
    settled: title, byline, date, asides.
    """

    views: Sequence[View]
    hits: Sequence[tuple[Hit, ...]]
    under: Sequence[int | None]
    counts: Counter[str]
    story_of: Sequence[int | None]
    firsts: Sequence[int]
    lasts: Sequence[int]
    titles: Sequence[int | None]
    footer: int
    meta: frozenset[int]
    telling: frozenset[str]
    listed: frozenset[int]
    menu: frozenset[int]
    comments: Mapping[int, bool]
    fixed: Mapping[int, tuple[str, float, str]]


def zones_of(page: Page) -> list[str]:
    """Where on the page each line is: `top`, `head` (headline to story), `inside` a story, `tail`, `foot`, `bare`."""
    n = len(page.views)
    if not page.firsts:
        return ["bare"] * n
    zones = ["tail"] * page.footer + ["foot"] * (n - page.footer)
    begin = 0
    for first, last, title in zip(page.firsts, page.lasts, page.titles, strict=True):
        for i in range(begin, first):
            zones[i] = "head" if title is not None and i > title else "top" if not begin else "tail"
        zones[first:last] = ["inside"] * (last - first)
        begin = last + 1
    return zones
