"""What an event is about, where the words of its sentence show it."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words
from clippings.registry.contexts import Contexts

_REACH = 12
_BY_MODE = {"cyber": "cyber", "misinformation": "misinformation"}


def read_context(words: Words, hit: Hit, mode: str | None, contexts: Contexts) -> str | None:
    """The context most words near the trigger show; the nearest wins a tie. None where none does."""
    begin = max(0, hit.first - _REACH)
    return _likeliest(hit, mode, begin, _shown(words.lows[begin : hit.last + _REACH], contexts))


def read_topic(words: Words, hit: Hit, mode: str | None, contexts: Contexts) -> str | None:
    """The same by the words that the detector was taught on."""
    begin = max(0, hit.first - _REACH)
    return _likeliest(hit, mode, begin, [*map(contexts.taught_of, words.lows[begin : hit.last + _REACH])])


def _likeliest(hit: Hit, mode: str | None, begin: int, near: Sequence[str | None]) -> str | None:
    if mode in _BY_MODE:
        return _BY_MODE[mode]
    if not any(near):
        return None
    shown = [
        (found, min(_REACH, abs(index - hit.first))) for index, found in enumerate(near, begin) if found is not None
    ]
    seen = Counter([found for found, _ in shown])
    return min(seen, key=lambda name: (-seen[name], min(far for found, far in shown if found == name), name))


def _shown(lows: Sequence[str], contexts: Contexts) -> list[str | None]:
    """The context that each word shows, or each two that show one together."""
    found = [*map(contexts.of, lows)]
    for k, (word, following) in enumerate(pairwise(lows)):
        if (both := contexts.of_two(word, following)) is not None:
            found[k : k + 2] = None, both
    return found
