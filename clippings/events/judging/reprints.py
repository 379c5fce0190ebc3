"""Words that a page prints over and over, as captions and links do: what they tell is told once."""

from collections import Counter
from collections.abc import Sequence

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words

# A headline may stand above, in a standfirst and below a picture; what stands there a third time is a caption's.
_MOST = 2
# How many words around those of an act have to be the same.
_BEFORE, _BEHIND, _LEAST = 5, 4, 6


def without_reprints(told: Sequence[Words], hinted: Sequence[tuple[Hit, ...]]) -> list[tuple[Hit, ...]]:
    """The triggers of each sentence but those whose words and neighbours two sentences before had too."""
    seen: Counter[tuple[str, ...]] = Counter()
    kept: list[tuple[Hit, ...]] = []
    for words, hits in zip(told, hinted, strict=True):
        printed = {hit: _printed(words, hit) for hit in hits}
        kept.append(tuple(hit for hit in hits if len(printed[hit]) < _LEAST or seen[printed[hit]] < _MOST))
        seen.update(set(printed.values()))
    return kept


def _printed(words: Words, hit: Hit) -> tuple[str, ...]:
    around = words.lows[max(0, hit.first - _BEFORE) : hit.last + _BEHIND]
    return tuple(low for low in around if low.isalpha())
