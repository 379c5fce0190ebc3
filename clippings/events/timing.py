"""Which temporal expression of a sentence dates which act."""

from collections.abc import Mapping, Sequence
from datetime import date

from clippings.events.attribution import Saying
from clippings.events.grammar import STOP, SUBORDINATOR
from clippings.events.lexicon import Hit
from clippings.events.report import When
from clippings.events.rules import Act
from clippings.events.tokens import Words
from clippings.events.when import find_whens, resolve_when

_FAR = 30.0
_SPOKEN = frozenset({"AGREE", "CONCEDE", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "SUPPORT"})


def date_hits(
    words: Words, hits: Sequence[Hit], acts: Mapping[Hit, Act], sayings: Sequence[Saying], published_on: date | None
) -> dict[Hit, When]:
    """The expression nearest to each act, acts and clause borders in between counting as distance; else none."""
    if not acts:
        return {}
    whens = find_whens(words.sentence.text, words.sentence.start, published_on)
    places = {when: _tokens(words, when) for when in whens}
    return {hit: _nearest(words, hit, hits, acts[hit], sayings, places, published_on) for hit in acts}


def _nearest(
    words: Words,
    hit: Hit,
    hits: Sequence[Hit],
    act: Act,
    sayings: Sequence[Saying],
    places: Mapping[When, tuple[int, int]],
    published_on: date | None,
) -> When:
    future = act.modality.value == "planned"
    costs = [(_cost(words, hit, hits, place, sayings), n, when) for n, (when, place) in enumerate(places.items())]
    if not costs:
        return When()
    cost, _, when = min(costs, key=lambda row: row[:2])
    return resolve_when(when, published_on, future=future) if cost < _FAR else When()


def _cost(words: Words, hit: Hit, hits: Sequence[Hit], place: tuple[int, int], sayings: Sequence[Saying]) -> float:
    first, last = place
    low, high = (hit.last, first) if hit.last <= first else (last, hit.first)
    cost = float(max(0, high - low))
    cost += 8.0 * sum(low <= other.first < high for other in hits)
    cost += 6.0 * sum(words.low(i) in STOP or words.low(i) in SUBORDINATOR for i in range(low, high))
    cost += 20.0 * any(
        abs(saying.index - first) <= 2 or 0 <= first - saying.index <= 2
        for saying in sayings
        if saying.index != hit.first
    )
    return cost


def _tokens(words: Words, when: When) -> tuple[int, int]:
    start, end = when.span or (0, 0)
    inside = [i for i, token in enumerate(words.tokens) if token.start < end and start < token.end]
    return inside[0], inside[-1] + 1
