"""Who wrote a story: the names printed beside its headline and date."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from clippings.clean.lexicon.cues import cue_phrases, leading
from clippings.clean.lexicon.lexicon import Hit, furniture_lexicon
from clippings.clean.lines.keys import fold
from clippings.clean.lines.views import View
from clippings.clean.metadata.dates import dates_in
from clippings.clean.metadata.names import Name, has_role, is_agency, names_in
from clippings.clean.metadata.title import stems

SMALL_WORD = re.compile(r"(?<![\w'’])[^\W\d_A-Z]{3,}(?!\w)")
ABOVE, NEAR, BELOW = 8, 4, 12
ENOUGH = 1.5
COMMON = 0.9  # what a word that is no name takes away
JOB = 5  # words of a job
REST = 12  # characters behind a name that say nothing against it
FIRST = re.compile(r"\W*(\w+)")
PLACED = re.compile(r"\s+(?:in|at|from) [A-Z]")
GLUED = re.compile(r"By(?=[A-Z][a-z]+ [A-Z])")
# "May 3, 2025 by Ada Roe", "Posted on May 3, 2025 by Ada Roe": the author behind the date.
BY_DATE = re.compile(
    r"^(?:.{0,12}|(?:Last )?(?:Publish|Post|Updat|Creat|Written|Submitt)\w* .{0,20})\d.{2,40}?\bby\s+(?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
TELLS = r"(?:is|was|covers|covered|writes|reports|has been|has covered|has written|joined)\b"
BIO = re.compile(rf"(?P<name>(?:[A-Z][\w.'’-]+ ){{2,4}}){TELLS}")
CALLED = re.compile(rf"([A-Z][\w'’-]+) {TELLS}")  # by one name, below the whole


@dataclass(frozen=True, slots=True)
class Byline:
    """A line that names authors, how sure that is, and why, in words."""

    index: int
    names: tuple[Name, ...]
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where on the page a byline may stand: the lines around one story, and what is known of them."""

    views: Sequence[View]
    hits: Sequence[tuple[Hit, ...]]
    under: Sequence[int | None]
    meta: frozenset[int]
    counts: Counter[str]
    title: int | None
    begin: int
    first: int
    last: int
    end: int
    telling: frozenset[str]

    def common(self, words: Iterable[str]) -> set[str]:
        """Those of some words that the page writes small, or that page furniture is made of: names hold few of them."""
        texts = [view.text for view in self.views]
        return {
            word
            for word in words
            if word in furniture_words() or any(word in text and word in SMALL_WORD.findall(text) for text in texts)
        }

    def has_name_below(self, name: str) -> bool:
        """Whether a line after the story begins with the name: that is where pages say who their authors are."""
        return any(view.text.startswith(name) for view in self.views[self.last + 1 : self.end])


@cache
def furniture_words() -> frozenset[str]:
    """The words of the lexicon's whole lines."""
    return frozenset(word for phrase in furniture_lexicon().whole for word in phrase.split(" "))


def find_bylines(place: Place) -> tuple[Byline, ...]:
    """The lines that name the authors of a story, in page order; empty where none does."""
    if place.title is None:
        above, below = range(max(place.begin, place.first - 2 * ABOVE), place.first), range(0)
    else:
        above, below = range(max(place.begin, place.title - ABOVE), place.title), range(place.title + 1, place.first)
    after = range(place.last + 1, min(place.end, place.last + 1 + BELOW))
    listed = next((i for i in after if place.under[i] is not None), after.stop)
    after = range(after.start, listed)
    for lines in (below, above):
        if found := _cued(place, lines):
            return found
    for lines in (below, above[-NEAR:]):
        if found := _uncued(place, lines):
            return found
    return _cued(place, after) or _bio(place, range(place.last + 1, place.end))


def _cued(place: Place, lines: range) -> tuple[Byline, ...]:
    found: list[Byline] = []
    seen: set[str] = set()
    announced = False
    for i in lines:
        view = place.views[i]
        names = cued_names(view)
        reason = 'begins with "by" or a like word'
        if not names and announced and i not in place.meta:
            names = names_in(view.text, view.start, cued=not found)
            reason = "follows a line that announces the author"
        # Below "By" stand names, each with a handle, a job or an address under it.
        announced = is_cue(view) or (announced and (bool(names) or _beside_name(view)))
        fresh = tuple(name for name in names if fold(name.text) not in seen)
        seen.update(fold(name.text) for name in fresh)
        if fresh:
            found.append(Byline(i, fresh, 0.97, reason))
        elif names:
            found.append(Byline(i, (), 0.9, "repeats the byline"))
    return tuple(found)


def _beside_name(view: View) -> bool:
    return view.text.startswith("@") or "@" in view.text or is_job(view)


def cued_names(view: View) -> tuple[Name, ...]:
    """The names of a line that begins with "By" or a like word; empty where it does not."""
    if glued := GLUED.match(view.text):
        return names_in(view.text[glued.end() :], view.start + glued.end(), cued=True)
    if view.shape != view.key and (dated := BY_DATE.match(view.text)):
        return names_in(view.text[dated.end() :], view.start + dated.end(), cued=True)
    opening = FIRST.match(view.plain)
    if not opening or opening[1] not in _first_words():
        return ()
    cue = leading("byline").match(fold(view.text))
    # "By Ada Roe" names her and so does "Story: Ada Roe"; "Story Time" names nobody.
    if not cue or cue.end() >= len(view.text) or not (cue[1] in cue_phrases("by") or ":" in cue[0]):
        return ()
    return names_in(view.text[cue.end() :], view.start + cue.end(), cued=True)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(word[1] for phrase in cue_phrases("byline") if (word := FIRST.match(phrase)))


def is_job(view: View) -> bool:
    """Whether a short line says no more than what a journalist's job is."""
    return view.n_words <= JOB and has_role(view.text) and view.text[-1].isalpha()


def is_cue(view: View) -> bool:
    """Whether a line says no more than that an author is named next ("By", "Author:")."""
    return view.key in cue_phrases("byline")


def _uncued(place: Place, lines: range) -> tuple[Byline, ...]:
    """The line most like a bare byline: a name, or a name run together with a date, close to headline or date."""
    best: Byline | None = None
    for i in lines:
        hits, view = place.hits[i], place.views[i]
        if (hits and hits[0].match in ("is", "heads")) or view.plain.startswith("by "):
            continue
        names = names_in(view.text, view.start, cued=False)
        if not names or names[0].text.startswith("The "):
            names = _behind_date(view) or names
        if not names:
            continue
        score, reasons = _weigh(place, i, names)
        if score >= ENOUGH:
            words = {word for name in names if not name.agency for word in fold(name.text).split()}
            score -= COMMON * len(place.common(words))
        if score >= ENOUGH and (best is None or score > best.score):
            best = Byline(i, names, score, "; ".join(reasons))
    if best is None:
        return ()
    return (Byline(best.index, best.names, min(0.95, 0.4 + best.score / 6), best.reason),)


def _behind_date(view: View) -> tuple[Name, ...]:
    """The names that a line prints behind its date ("The Example Post 02/10/2025 Ada Roe")."""
    dates = dates_in(view.text)
    end = dates[-1].span[1] if dates else len(view.text)
    rest = view.text[end:].lstrip(" |·•,–—-")
    return names_in(rest, view.start + len(view.text) - len(rest), cued=False) if rest else ()


def _weigh(place: Place, i: int, names: tuple[Name, ...]) -> tuple[float, list[str]]:
    views = place.views
    total, reasons = 0.5, ["reads like a name"]
    if any(k in place.meta for k in (i - 1, i, i + 1)):
        total += 1.2
        reasons.append("stands by a date")
    elif any(k in place.meta for k in range(i - 3, i + 4)):
        total += 0.6
        reasons.append("stands near a date")
    if place.title is not None and 0 < i - place.title <= BELOW:
        total += 0.7
        reasons.append("stands under the headline")
    if not any(stems(fold(name.text)) & place.telling for name in names):
        total += 0.4
        reasons.append("the story does not name them")
    elif not place.has_name_below(names[0].text):
        total -= 0.6
    heading = place.under[i]
    if heading is not None and heading > (place.title or 0):
        total -= 0.6
    if i + 1 < len(views) and views[i + 1].n_words <= 5 and has_role(views[i + 1].text):
        total += 1.2
        reasons.append("a job follows")
    if has_role(views[i].text) and len(names) == 1:
        total += 0.9
        reasons.append("a job stands beside it")
    if i + 1 == place.first:
        total += 0.5
        reasons.append("stands right above the story")
    rest = views[i].text[names[-1].span[1] - views[i].start :]
    if len(rest) > REST and i not in place.meta and not PLACED.match(rest):
        total -= 0.8
    if any(name.agency for name in names):
        total += 0.6
        reasons.append("is a news agency")
    near = sum(views[k].key == views[i].key for k in (i - 1, i + 1) if 0 <= k < len(views))
    if place.counts[views[i].key] > 2 + near:
        total -= 0.6
    if _has_bio(place, names[0].text):
        total += 1.0
        reasons.append("a line after the story says who that is")
    if place.hits[i]:
        total -= 0.8
    return total, reasons


def _has_bio(place: Place, name: str) -> bool:
    return any(
        view.text.startswith(name) and (view.text == name or BIO.match(view.text))
        for view in place.views[place.last + 1 : place.end]
    )


def is_bio_of(view: View, bylines: Sequence[Byline]) -> bool:
    """Whether a line says who one of a story's authors is."""
    names = {name.text for line in bylines for name in line.names}
    if match := BIO.match(view.text):
        return match["name"].strip() in names
    called = CALLED.match(view.text) if names and has_role(view.text) else None
    return called is not None and any(called[1] in name.split() for name in names)


def is_of_author(view: View, bylines: Sequence[Byline]) -> bool:
    """Whether a line is the name of one of a story's authors, or says who that is."""
    named = any(view.text == name.text for line in bylines for name in line.names)
    return named or is_bio_of(view, bylines)


def _bio(place: Place, lines: range) -> tuple[Byline, ...]:
    """The author named by the line after the story that says who that is."""
    for i in lines[:BELOW]:
        view = place.views[i]
        match = BIO.match(view.text)
        if match and view.n_words >= 6 and has_role(view.text) and not is_agency(match["name"]):
            names = names_in(match["name"].strip(), view.start, cued=False)
            if names:
                return (Byline(i, names, 0.7, "a line after the story says who the author is"),)
    return ()
