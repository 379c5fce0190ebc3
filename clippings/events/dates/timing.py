"""Which temporal expression of a sentence dates which act."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from clippings.events.dates.of_others import WITHIN, is_of_another
from clippings.events.dates.when import find_whens, resolve_when
from clippings.events.judging.rules import Act
from clippings.events.phrases.tellers import Saying
from clippings.events.report import When
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    CLOSED,
    DAYS,
    DETERMINER,
    REPORTING,
    STOP,
    SUBORDINATOR,
    word_set,
)
from clippings.events.words.tokens import Words, after_dateline

# What stands between an act and a date, in words it counts as: chosen on the training corpus, a broad plateau.
_ACT, _BORDER, _AND, _BOUND, _LATEST, _SAID = 8.0, 4.0, 2.0, 10.0, 20.0, 20.0
_FAR, _OTHERS, _OPENING = 30.0, 14.0, 8.0
_CLAUSE = 10.0
_RANGE = 6
_ORDINAL = word_set("first second third fourth fifth sixth seventh eighth ninth tenth far")
_MOST = word_set("biggest deadliest first highest largest last lowest only worst")
_DEADLINE = word_set("from since for")
_DUE = word_set("by until before till")
# Of what is planned it is the day: 'will be handed in by June'; what lasts until June begins before.
_LASTING = word_set("until till")
# Names that hold a day: 'USA Today', 'the April 6 Movement'.
_NAMES = frozenset({"EVENT", "LAW", "ORG", "PERSON", "PRODUCT"})
# 'Christmas Day' is a name and a day.
_FEAST = frozenset({"day", "eve"})
_ANY_ONE = word_set("a any each every one")
_OF_SOMEBODY = word_set("who whose whom which")
_SPOKEN = frozenset({"ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})


def date_hits(
    words: Words,
    hits: Sequence[Hit],
    acts: Mapping[Hit, Act],
    sayings: Sequence[Saying],
    published_on: date | None,
    twice: Mapping[Hit, Hit],
) -> dict[Hit, When]:
    """The expression nearest to each act, acts and clause borders in between counting as distance; else none.

    `twice` gives the acts of which others only tell again: the treaty that is signed stands in the way of no day.
    """
    if not acts:
        return {}
    whens = find_whens(words.sentence.text, words.sentence.start, published_on)
    begin = after_dateline(words)
    places = {when: place for when in whens if (place := _tokens(words, when))[0] >= begin}
    places = {when: place for when, place in places.items() if not _says_no_day(words, place)}
    if not places:
        return dict.fromkeys(acts, When())
    hits = [hit for hit in hits if hit not in twice or _is_in_the_way(hit, twice[hit], places.values())]
    planned = frozenset(hit for hit, act in acts.items() if act.modality.value == "planned")
    costs = {
        (other, when): _cost(words, other, hits, places[when], sayings, planned=other in planned)
        for other in hits
        for when in places
    }
    return {hit: _nearest(hit, hits, acts[hit], sayings, places, costs, published_on) for hit in acts}


def _is_in_the_way(said: Hit, told: Hit, places: Iterable[tuple[int, int]]) -> bool:
    """Whether what only tells an act again may have a day of its own."""
    return not _is_object(said, told) and not any(told.last <= first < said.first for first, _ in places)


def _is_object(noun: Hit, verb: Hit) -> bool:
    return 0 <= noun.first - verb.last <= WITHIN


def may_date(words: Words, hit: Hit, hits: Sequence[Hit], sayings: Sequence[Saying], when: When) -> bool:
    """Whether an expression of the sentence may date an act at all, though it stands nearer to another."""
    place = _tokens(words, when)
    named = place[0] >= after_dateline(words) and not _says_no_day(words, place)
    return named and _cost(words, hit, hits, place, sayings) < _FAR


def _nearest(
    hit: Hit,
    hits: Sequence[Hit],
    act: Act,
    sayings: Sequence[Saying],
    places: Mapping[When, tuple[int, int]],
    costs: Mapping[tuple[Hit, When], float],
    published_on: date | None,
) -> When:
    future = act.modality.value == "planned"
    own = [
        (costs[hit, when], n, when)
        for n, (when, place) in enumerate(places.items())
        # 'Announced on Monday that it would leave' says nothing of when it leaves.
        if not (future and place[1] <= hit.first and _of_saying(place[0], hit, sayings))
    ]
    if not own:
        return When()
    cost, _, when = min(own, key=lambda row: row[:2])
    # 'Will sign a treaty on Thursday': what is to be done has its object's day.
    best = min(costs[other, when] for other in hits if not (future and other.nominal and _is_object(other, hit)))
    ahead = future or act.modality.value == "hypothetical"
    # What dates a nearer act that happened cannot date one still to come.
    limit = min(_FAR, best + (1.0 if future else _OTHERS))
    return resolve_when(when, published_on, future=ahead) if cost < limit else When()


def _cost(
    words: Words,
    hit: Hit,
    hits: Sequence[Hit],
    place: tuple[int, int],
    sayings: Sequence[Saying],
    *,
    planned: bool = False,
) -> float:
    first, last = place
    low, high = (hit.last, first) if hit.last <= first else (last, hit.first)
    passed = range(low, high) if hit.last <= first else _without_asides(words, low, high)
    opens = first <= 1 and words.low(last) == ","
    # 'On Monday, …' is the day of what the sentence tells, however long its subject.
    cost = min(float(len(passed)), _OPENING) if opens else float(len(passed))
    cost += _ACT * sum(other.first in passed for other in hits)
    between = [words.low(i) for i in passed]
    if is_of_another(words, hit, hits, place, between):
        return _FAR
    cost += _BORDER * sum(word in STOP or word in SUBORDINATOR or word == "following" for word in between)
    if last <= hit.first and _is_told(hit, between):
        cost += _CLAUSE
    cost += _AND * between.count("and")
    cost += _BOUND * (words.low(first - 1) in _DEADLINE or words.low(first) in _DEADLINE)
    due = {words.low(first - 1), words.low(first)} & _DUE
    cost += _LATEST * bool(due & _LASTING if planned else due)
    if hit.sense.frame != "charge":
        # Who tells what somebody does wrong accuses him when he tells it.
        cost += _SAID * _of_saying(first, hit, sayings)
    return cost


def _is_told(hit: Hit, between: Sequence[str]) -> bool:
    """Whether a day is that of the telling, or of what was before: 'said on Monday that', 'left on Monday, but'."""
    if hit.nominal and "after" in between:
        # 'Quit on Tuesday after ten nights of marches.'
        return True
    if "that" in between and (hit.sense.type not in _SPOKEN or between[-1:] == ["had"]) and "would" not in between:
        return between[0] == "that" or not REPORTING.isdisjoint(between[: between.index("that")])
    return "but" in between and "after" not in between


def _without_asides(words: Words, low: int, high: int) -> Sequence[int]:
    """What stands between a day and an act after it, but for what is said of somebody between two commas."""
    passed: list[int] = []
    begun = 0
    for index in range(low, high):
        passed.append(index)
        if words.low(index) != ",":
            continue
        if begun:
            del passed[begun - 1 :]
            begun = 0
        elif words.low(index + 1) in _OF_SOMEBODY:
            begun = len(passed)
    return passed


def _of_saying(first: int, hit: Hit, sayings: Sequence[Saying]) -> bool:
    """Whether a date stands beside a verb of saying that is not the act itself."""
    return any(abs(saying.index - first) <= 2 for saying in sayings if saying.index != hit.first)


def is_of_a_thing(words: Words, when: When) -> bool:
    """Whether an expression only says which thing is meant: "last month's massacre", 'the 2021 riots'."""
    first, last = _tokens(words, when)
    owned = words.low(first - 1) in DETERMINER or words.low(first) in DETERMINER
    return words.low(last) == "'s" or (owned and words.low(last).isalpha() and words.low(last) not in CLOSED)


def _says_no_day(words: Words, place: tuple[int, int]) -> bool:
    """Whether a date only says of what, or none: 'its third this year', 'from June 2 to June 6', 'every Friday'."""
    first, last = place
    before, mention = words.low(first - 1), words.mention_at[first]
    named = mention is not None and mention.type in _NAMES and words.mention_at[last - 1] is mention
    feast = words.low(last - 1) in _FEAST
    if (named and not feast) or (words.low(first) in DAYS and before in _ANY_ONE):
        return True
    if "since" in {before, words.low(first)} and not _MOST.isdisjoint(words.lows[max(0, first - _RANGE) : first]):
        # 'The first such meeting since 2009.'
        return True
    if before == "to" and "from" in {words.low(k) for k in range(max(0, first - _RANGE), first)}:
        return True
    if before in _ORDINAL and words.low(first) == "week":
        # 'In the first week of March.'
        return False
    return before in _ORDINAL or (before[:1].isdigit() and before.endswith(("st", "nd", "rd", "th")))


def _tokens(words: Words, when: When) -> tuple[int, int]:
    start, end = when.span or (0, 0)
    inside = [i for i, token in enumerate(words.tokens) if token.start < end and start < token.end]
    return inside[0], inside[-1] + 1
