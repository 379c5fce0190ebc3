"""Which words stand right before and right behind an act."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words

# How far from an act its subject and its object mostly stand.
_SUBJECT, _OBJECT = 5, 5


def words_behind(words: Words, hit: Hit, reach: int = _OBJECT) -> set[str]:
    """The words that follow a trigger, as many as `reach`."""
    return set(words.lows[hit.last : hit.last + reach])


def words_before(words: Words, hit: Hit, reach: int = _SUBJECT) -> set[str]:
    """The words that stand before a trigger, as many as `reach`."""
    return set(words.lows[max(0, hit.first - reach) : hit.first])
