"""What a page says of each of its stories: headline, authors, date, place, credits."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clippings.clean.lexicon.lexicon import Hit, furniture_lexicon
from clippings.clean.lines.views import View
from clippings.clean.metadata.byline import Byline, Place, cued_names, find_bylines, is_bio_of, is_cue
from clippings.clean.metadata.credits import find_credits
from clippings.clean.metadata.dateline import alone, run_in
from clippings.clean.metadata.dates import DateText, dates_in
from clippings.clean.metadata.names import Name, is_name
from clippings.clean.metadata.published import find_date
from clippings.clean.metadata.title import Choice, find_title, headline_of, stems
from clippings.clean.stories.core import core_end, core_start, without_strays
from clippings.clean.story import Span

# "2 hours ago" says that a date stands here, though not which.
AGO = re.compile(
    r"\b\d+ ?(?:m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago\b|\b(?:vor|il y a|hace) \d+ \w+"
    r"|\b\d+ (?:dakika|saat|gun|hafta|ay) once\b|(?<=[a-z])\d+ (?:minutes?|hours?|days?) ago\b"
)
AGO_WORDS = ("ago", "vor ", "il y a ", "hace ", " once")  # what AGO needs; quick to look for
HEAD = 40  # lines above and below a story's first line in which its byline and date stand
LEAD = 10  # paragraphs that a headline sums up: further down other stories' leads may have been taken for text
BRIEF, MOST = 12, 0.6  # words of a byline or date line; share of the line that is the date
LONG = 600  # characters of a line that tells and states nothing
BETWEEN = " |·•,–—-"  # stands between a date and a name
NEAR = 15  # lines around a story in which its credits stand


@dataclass(frozen=True, slots=True)
class Lines:
    """A page's lines and what is known of each: the lexicon's hits, the heading above it, its story, its dates,
    how probable it is that it is text of a story."""

    views: Sequence[View]
    hits: Sequence[tuple[Hit, ...]]
    under: Sequence[int | None]
    counts: Counter[str]
    story_of: Sequence[int | None]
    dates: Mapping[int, tuple[DateText, ...]]
    sure: Sequence[float]


@dataclass(frozen=True, slots=True)
class Found:
    """One story's lines and what its page says of it; indices are of lines."""

    first: int
    last: int
    title: Choice | None
    bylines: tuple[Byline, ...]
    credits: tuple[Name, ...]
    dateline: tuple[str, Span] | None
    dateline_line: int | None
    date: DateText | None
    date_line: int | None
    telling: frozenset[str]


def story_dates(views: Sequence[View], in_story: Sequence[bool]) -> dict[int, tuple[DateText, ...]]:
    """The dates that lines outside the stories print, by line."""
    return {
        i: found
        for i, view in enumerate(views)
        if not in_story[i]
        and view.shape != view.key
        and len(view.text) <= LONG
        and (found := dates_in(view.text, view.start))
    }


def find_stories(lines: Lines) -> tuple[Found, ...]:
    """What the page says of each story, in their order."""
    numbers = sorted({number for number in lines.story_of if number is not None})
    owned = [[i for i, number in enumerate(lines.story_of) if number == story] for story in numbers]
    begins = [0, *(own[-1] + 1 for own in owned)]
    ends = [*(own[0] for own in owned[1:]), len(lines.views)]
    return tuple(_find(lines, begins[n], own, max(ends[n], own[-1] + 1)) for n, own in enumerate(owned))


def speaks_of_story(view: View) -> bool:
    """Whether a short line is nothing but a byline or a date, or a date and a name."""
    if view.n_words > BRIEF:
        return False
    if (view.plain.startswith("by ") or view.shape != view.key) and cued_names(view):
        return True
    dates = dates_in(view.text) if view.shape != view.key else ()
    if sum(date.span[1] - date.span[0] for date in dates) > MOST * len(view.text):
        return True
    beside = view.text[dates[0].span[1] :].lstrip(BETWEEN) if dates and not dates[0].span[0] else ""
    return bool(beside) and is_name(beside, cued=False)


def _speaks_of(lines: Lines, i: int) -> bool:
    """Whether a line names an author or a date, or says that one follows."""
    view = lines.views[i]
    if i in lines.dates or is_cue(view) or cued_names(view):
        return True
    if view.shape == view.key or not any(map(view.plain.__contains__, AGO_WORDS)):
        return False
    return AGO.search(view.plain) is not None


def _stems_of(views: Sequence[View]) -> frozenset[str]:
    return stems(" ".join([view.plain for view in views]))


def _find(lines: Lines, begin: int, own: Sequence[int], end: int) -> Found:
    views = lines.views
    own = without_strays(views, own)
    near = range(max(begin, own[0] - 2 * HEAD), min(own[-1], own[0] + HEAD))
    meta = frozenset(i for i in near if lines.story_of[i] is None and _speaks_of(lines, i))
    own = own[core_start(views, own, meta, lines.under, lines.sure) :]
    own = own[: core_end(views, own, lines.sure, furniture_lexicon())]
    first, last = own[0], own[-1]
    body = [views[i] for i in own]
    lead, further = _stems_of(body[:LEAD]), _stems_of(body[LEAD:])
    telling = lead | further
    inside = frozenset(views[i].key for i in range(first, last))
    title = find_title(views, lines.hits, lines.under, meta, begin, first, telling, lead, lines.counts, inside)
    if title is None and len(own) > 2 and headline_of(body[0], _stems_of(body[1:])):
        title = Choice(first, 0.6, "heads the story and shares its words")
        first, body = own[1], body[1:]
    top = title.index if title else None
    place = Place(views, lines.hits, lines.under, meta, lines.counts, top, begin, first, last, end, telling)
    bylines = find_bylines(place)
    if len(own) > 1 and own[-2] >= first and is_bio_of(views[last], bylines):
        last, body = own[-2], body[:-1]
    dated = find_date(place, lines.dates, frozenset(byline.index for byline in bylines))
    head = [views[i] for i in range(max(begin, first - NEAR, (top or 0)), first)]
    tail = [views[i] for i in range(last + 1, min(end, last + 1 + NEAR)) if lines.under[i] is None]
    agencies = tuple(name for byline in bylines for name in byline.names if name.agency)
    credited = find_credits(head, body, tail)
    known = {name.text.casefold() for name in credited}
    credited += tuple(name for name in agencies if name.text.casefold() not in known)
    placed = run_in(views[first])
    own_line = first - 1 if not placed and first > begin and first - 1 != top and alone(views[first - 1]) else None
    if own_line is not None and not lines.hits[own_line] and own_line not in {byline.index for byline in bylines}:
        placed = alone(views[own_line])
    else:
        own_line = None
    return Found(
        first=first,
        last=last,
        title=title,
        bylines=bylines,
        credits=credited,
        dateline=placed,
        dateline_line=own_line,
        date=dated[0] if dated else None,
        date_line=dated[1] if dated else None,
        telling=telling,
    )
