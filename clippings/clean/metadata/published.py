"""Which of the dates on a page is its story's publication date."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from clippings.clean.lexicon.cues import cue_phrases
from clippings.clean.lines.keys import fold
from clippings.clean.lines.views import View
from clippings.clean.metadata.byline import Place
from clippings.clean.metadata.dates import DateText
from clippings.text.phrases import either

ABOVE, BELOW = 10, 15
ENOUGH = 1.0
MANY = 4  # lines below a story that are little else than a date
COPYRIGHT = re.compile(r"©|\(c\)|copyright|telif|all rights", re.IGNORECASE)


def find_date(
    place: Place, dates: Mapping[int, tuple[DateText, ...]], named: frozenset[int]
) -> tuple[DateText, int] | None:
    """The date that states when a story was published, and its line; None where the page states none.

    `named` are the lines that name an author. Dates under another heading are other stories'. Nothing is inferred.
    """
    best: tuple[float, int, DateText] | None = None
    below = sum(place.last < i < place.end and _alone(place.views[i], found[0]) for i, found in dates.items())
    for i, found in dates.items():
        if not (place.begin <= i < place.end) or place.first < i <= place.last:
            continue
        for text in found:
            score = _score(place.views[i], text, i, place.title, place.first, place.last, place.under, i in named)
            if i > place.last and below >= MANY and _alone(place.views[i], text):
                score -= 1.5  # one of many, as comments and other stories have
            if best is None or score > best[0]:
                best = score, i, text
    return (best[2], best[1]) if best and best[0] >= ENOUGH else None


def _alone(view: View, text: DateText) -> bool:
    """Whether a line is little else than a date."""
    return text.span[1] - text.span[0] > len(view.text) / 2


def _score(
    view: View,
    text: DateText,
    i: int,
    title: int | None,
    first: int,
    last: int,
    under: Sequence[int | None],
    named: bool,
) -> float:
    top = first if title is None else title
    start, end = text.span[0] - view.start, text.span[1] - view.start
    share = (end - start) / max(1, len(view.text))
    before = view.text[:start]
    score = 1.4 * share + (0.3 if text.time else 0.0) + (0.2 if text.weekday is not None else 0.0)
    label = _label_before(before)
    score += 1.2 if label == "published" else -0.1 if label == "updated" else 0.0
    if top < i < first:
        score += 1.4
    elif first - 1 <= i <= first:
        score += 1.0
    elif i <= top and top - i <= (ABOVE if title is not None else 2 * ABOVE):
        score += 1.1 - 0.05 * (top - i)
    elif last < i <= last + BELOW:
        score += 0.5 - 0.04 * (i - last)
    else:
        score -= 0.6 if label == "published" else 1.8
    heading = under[i]
    if heading is not None and not (heading < top < i) and heading != i:
        score -= 1.6
    if not text.precise:
        score -= 1.2
    if COPYRIGHT.search(view.text):
        score -= 3.0
    if label is None and not named and share < 0.5 and len(view.text) - (end - start) > 45:
        score -= 1.5  # a sentence that tells of a day, not a line that states one
    return score


@cache
def _announcing(cue: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(cue_phrases(cue))}\b[\s:.,|•·()-]*$")


def _label_before(before: str) -> str | None:
    """Which word announces the date: "published", "updated" or none."""
    folded = fold(before)[-40:]
    return next((cue for cue in ("published", "updated") if _announcing(cue).search(folded)), None)
