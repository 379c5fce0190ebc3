"""The gazetteer: which names of the registry stand in a row of tokens, longest first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from clippings.registry.tokens import Tokens, tokenize

# Names that a text has are had again and again.
_REMEMBERED = 1 << 14
# From here on a weight says "a curated row", below it is a city's population.
CERTAINLY_KNOWN = 1 << 39


class Known(NamedTuple):
    """What a name means: the type of the words, the thing (`name`, `entity_type`), and how sure the name is.

    `seat_of` is the ISO code of the country whose government a capital's name can mean. `weight` orders
    readings of one name (population for cities); `needs_context`: the name is also a word or a person's name.
    """

    type: str
    name: str
    entity_type: str
    country: str | None = None
    sector: str | None = None
    wikidata_id: str | None = None
    seat_of: str | None = None
    needs_context: bool = False
    weight: int = 1 << 40


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens `start` to `end` (half-open) are a known name; readings are ordered, the likeliest first."""

    start: int
    end: int
    readings: tuple[Known, ...]


class Gazetteer:
    """Names by their folded tokens, and how long those are that begin with a word, or two. Never changed once built."""

    def __init__(self, names: Iterable[tuple[str, Known]]) -> None:
        self._names: dict[tuple[str, ...], list[tuple[str, Known]]] = {}
        self._firsts: set[str] = set()
        self._longest_from: dict[tuple[str, ...], int] = {}
        for name, known in names:
            folds: tuple[str, ...]
            if name.isascii() and name.isalpha():
                # Plain words, as most cities' names are, need no rules to be cut.
                words, folds = name, (name.lower(),)
            elif name.isascii() and name.replace(" ", "").isalpha():
                words, folds = name, tuple(name.lower().split())
            else:
                tokens = tokenize(name)
                words, folds = " ".join(tokens.texts), tokens.folds
            if folds:
                self._names.setdefault(folds, []).append((words, known))
        self._readings = lru_cache(_REMEMBERED)(self._look_up)
        for folds in self._names:
            self._firsts.add(folds[0])
            if len(folds) > 1:
                self._longest_from[folds[:2]] = max(self._longest_from.get(folds[:2], 0), len(folds))

    def matches(self, tokens: Tokens) -> Iterator[Match]:
        """The longest known name at each position, left to right, without overlaps."""
        position, size = 0, len(tokens)
        folds, firsts = tokens.folds, self._firsts
        while position < size:
            best = self._longest(tokens, position) if folds[position] in firsts else None
            if best is None:
                position += 1
            else:
                yield best
                position = best.end

    def knows(self, folds: tuple[str, ...], texts: tuple[str, ...]) -> tuple[Known, ...]:
        """The readings of exactly these words, the likeliest first; none where they are no name."""
        return self._readings(folds, texts) if folds[0] in self._firsts else ()

    def _longest(self, tokens: Tokens, start: int) -> Match | None:
        longest = self._longest_from.get(tokens.folds[start : start + 2], 1)
        for length in range(min(longest, len(tokens) - start), 0, -1):
            end = start + length
            if readings := self._readings(tokens.folds[start:end], tokens.texts[start:end]):
                return Match(start, end, readings)
        return None

    def _look_up(self, folds: tuple[str, ...], words: tuple[str, ...]) -> tuple[Known, ...]:
        named = self._names.get(folds)
        return _spelled_alike(named, words) if named else ()


def _likeliest(known: Known) -> tuple[bool, int, str, str, str]:
    # Two countries may have capitals of one name: the country settles it, or the order would be chance.
    return known.needs_context, -known.weight, known.type, known.name, known.country or ""


def _spelled_alike(named: Sequence[tuple[str, Known]], words: tuple[str, ...]) -> tuple[Known, ...]:
    """The readings of a name in every spelling that fits these words, each once, the likeliest first."""
    alike = sorted((pair for pair in named if _case_fits(pair[0].split(), words)), key=itemgetter(0))
    return tuple(sorted(dict.fromkeys(known for _, known in alike), key=_likeliest))


def _case_fits(spelling: Sequence[str], words: Sequence[str]) -> bool:
    return all(_word_fits(own, word) for own, word in zip(spelling, words, strict=True))


def _word_fits(own: str, word: str) -> bool:
    """Capitals must be where the registry has them; long acronyms may be written as words, words in capitals."""
    if own == word or not own[0].isalpha():
        return True
    if own.isupper() and len(own) > 1:
        return word.isupper() or (len(own) > 3 and word[0].isupper() and word[1:].islower())
    if own[0].isupper():
        return word[0].isupper() and (not word.isupper() or len(word) > 2 or len(own) == 1)
    return True
