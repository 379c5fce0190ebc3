"""The gazetteer: which names of the registry stand in a row of tokens, longest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clippings.registry.tokens import Tokens, tokenize

# From here on a weight says "a curated row", below it is a city's population.
CERTAINLY_KNOWN = 1 << 39


@dataclass(frozen=True, slots=True)
class Known:
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
    """A trie over folded tokens. Built once from (name, reading) pairs and never changed."""

    def __init__(self, names: Iterable[tuple[str, Known]]) -> None:
        entries: dict[tuple[str, ...], dict[str, list[Known]]] = {}
        for name, known in names:
            folds: tuple[str, ...]
            if name.isascii() and name.isalpha():
                # One plain word, as most cities' names are, needs no cutting.
                words, folds = name, (name.lower(),)
            else:
                tokens = tokenize(name)
                words, folds = " ".join(tokens.texts), tokens.folds
            if folds:
                entries.setdefault(folds, {}).setdefault(words, []).append(known)
        self._root: dict[str, _Node] = {}
        for folds in sorted(entries):
            self._add(folds, entries[folds])

    def _add(self, folds: tuple[str, ...], spellings: dict[str, list[Known]]) -> None:
        level = self._root
        node = None
        for word in folds:
            node = level.setdefault(word, _Node())
            level = node.next
        assert node is not None
        node.spellings = tuple(
            (tuple(spelling.split(" ")), _in_order(readings)) for spelling, readings in sorted(spellings.items())
        )

    def matches(self, tokens: Tokens) -> Iterator[Match]:
        """The longest known name at each position, left to right, without overlaps."""
        position, size = 0, len(tokens)
        folds, root = tokens.folds, self._root
        while position < size:
            best: Match | None = None
            if folds[position] in root:
                best = self._longest(tokens, position)
            if best is None:
                position += 1
            else:
                yield best
                position = best.end

    def _longest(self, tokens: Tokens, start: int) -> Match | None:
        best, level, index = None, self._root, start
        while index < len(tokens) and (node := level.get(tokens.folds[index])) is not None:
            index += 1
            if node.spellings:
                readings = _spelled_alike(node.spellings, tokens.texts[start:index])
                if readings:
                    best = Match(start, index, readings)
            level = node.next
        return best


class _Node:
    __slots__ = ("next", "spellings")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.spellings: tuple[tuple[tuple[str, ...], tuple[Known, ...]], ...] = ()


def _likeliest(known: Known) -> tuple[bool, int, str, str, str]:
    # Two countries may have capitals of one name: the country settles it, or the order would be chance.
    return known.needs_context, -known.weight, known.type, known.name, known.country or ""


def _in_order(readings: Iterable[Known]) -> tuple[Known, ...]:
    """Each reading once, the likeliest first."""
    found = tuple(readings)
    return tuple(sorted(dict.fromkeys(found), key=_likeliest)) if len(found) > 1 else found


def _spelled_alike(
    spellings: tuple[tuple[tuple[str, ...], tuple[Known, ...]], ...], words: tuple[str, ...]
) -> tuple[Known, ...]:
    return _in_order(k for spelling, readings in spellings if _case_fits(spelling, words) for k in readings)


def _case_fits(spelling: tuple[str, ...], words: tuple[str, ...]) -> bool:
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
