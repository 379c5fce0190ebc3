"""Whom 'the three', 'the 16' and 'the trio' mean: those told of before who were as many."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import is_adjective
from clippings.events.report import Party
from clippings.events.words.calendar import NUMBERS
from clippings.events.words.grammar import AUXILIARY, CONJUNCTION, DETERMINER, REPORTING
from clippings.events.words.tokens import Words
from clippings.registry.inflect import PASTS

_NUMBERS = {word: n for word, n in NUMBERS.items() if n > 1} | {"duo": 2, "trio": 3, "quartet": 4, "quintet": 5}
SO_MANY = frozenset(_NUMBERS)
# More than so many are seldom 'the 16': years and sums are.
_MOST = 100
# How far before a phrase its number may stand: 'six young Kenyan miners'.
_BACK = 3
_AFTER = AUXILIARY | CONJUNCTION | REPORTING | PASTS | {"who", "also", ",", "."}


def _number_at(words: Words, index: int) -> int | None:
    """How many 'three', '16' or 'trio' are."""
    low = words.low(index)
    if low.isdecimal():
        return int(low) if int(low) < _MOST else None
    return _NUMBERS.get(low)


def stands_alone(words: Words, index: int) -> bool:
    """Whether a number stands for people told of before: 'the three were', and not 'the three men'."""
    if words.low(index - 1) != "the" or not _number_at(words, index) or words.low(index) == "two":
        return False
    alone = words.low(index + 1) in _AFTER and words.mention_at[index] is None
    dated = words.low(index + 1) in {"and", "or", ","} and _number_at(words, index + 2) is not None
    return alone and not dated


def so_many(words: Words, index: int, known: Mapping[int, Candidate], home: str | None) -> Candidate:
    """Whom 'the three' means: the last who were three, else people of the country told of."""
    span = words.span(index, index + 1)
    meant = known.get(_number_at(words, index) or 0)
    if meant is None:
        party = Party(words.text(index, index + 1), span, None, home, "CVL")
        return Candidate(index, index + 1, party, "role", True, False, False, guessed=True)
    party, *also = (replace(p, span=span) for p in (meant.party, *meant.also))
    return Candidate(index, index + 1, party, "pronoun", True, False, False, tuple(also))


def numbered(words: Words, candidates: Iterable[Candidate]) -> Iterator[tuple[int, Candidate]]:
    """The phrases that say how many they are, and lists, with their numbers."""
    for candidate in candidates:
        if candidate.kind == "list":
            yield len(candidate.also) + 1, candidate
        elif candidate.plural and candidate.kind in {"role", "name"} and (n := _number_of(words, candidate)):
            yield n, candidate


def _number_of(words: Words, candidate: Candidate) -> int | None:
    for index in range(candidate.first, candidate.last):
        if (n := _number_at(words, index)) is not None:
            return n
    for index in range(candidate.first - 1, max(-1, candidate.first - 1 - _BACK), -1):
        if (n := _number_at(words, index)) is not None:
            return n
        if not is_adjective(words.low(index)) and words.low(index) not in DETERMINER and not words.mention_at[index]:
            return None
    return None
