"""Runs of lines under a heading of the page ("Most Read", "Tags", "Breaking"): where each begins and ends."""

from collections.abc import Sequence

from clippings.clean.lexicon import Hit
from clippings.clean.views import View

CLOSING = ("legal", "comment")
TAG_WORDS = 8


def sections(
    views: Sequence[View], hits: Sequence[tuple[Hit, ...]], in_story: Sequence[bool]
) -> tuple[int | None, ...]:
    """For each line the index of the heading it stands under; a heading stands under itself, story lines under none.

    A section ends where the story goes on, where another begins, at a legal or comment line, and, for tags, at the
    first line that is too long to be a list of them.
    """
    under: list[int | None] = []
    heading: int | None = None
    for i, view in enumerate(views):
        top = hits[i][0] if hits[i] else None
        if in_story[i]:
            heading = None
        elif top and (top.match == "heads" or _names_a_list(top, view)):
            heading = i
        elif (top and top.label in CLOSING and top.weight >= 2) or (
            heading is not None and hits[heading][0].label == "tags" and i > heading + 1 and view.n_words > TAG_WORDS
        ):
            heading = None
        under.append(heading)
    return tuple(under)


def _names_a_list(hit: Hit, view: View) -> bool:
    """Whether a line that only starts with a heading's words is one: "More from Politics" is, "More: A teacher …" not."""
    return hit.match == "starts" and hit.label == "related" and view.n_words <= 5 and ":" not in view.text[:-1]


def footer_start(views: Sequence[View], hits: Sequence[tuple[Hit, ...]], in_story: Sequence[bool]) -> int:
    """Index of the first line of the page's footer; `len(views)` where the page has none.

    A footer is the last run of menu, share and legal lines; lines that begin with the site's own name (the page's
    first line, where that is short) belong to it.
    """
    site = views[0].key.split(" ")[:2] if views and views[0].n_words <= 4 else []
    start = len(views)
    sure = False
    for i in range(len(views) - 1, -1, -1):
        if in_story[i]:
            break
        words = views[i].key.split(" ")
        top = hits[i][0] if hits[i] else None
        own = bool(site) and words[: len(site)] == site
        if top and (top.label in ("navigation", "share", "legal", "promo") and top.match != "has"):
            sure = True
        elif top and top.label == "legal":
            sure = True
        elif not own and not (len(words) <= 3 and not top and len(views) - i <= 30):
            break
        if own or (top and top.label in ("navigation", "share", "legal", "promo")):
            start = i
    return start if sure else len(views)
