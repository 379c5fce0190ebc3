"""What an event is about, where the words of its sentence show it."""

from collections import Counter

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words
from clippings.registry.contexts import Contexts

_REACH = 12
_BY_MODE = {"cyber": "cyber", "misinformation": "misinformation"}


def read_context(words: Words, hit: Hit, mode: str | None, contexts: Contexts) -> str | None:
    """The context most words near the trigger show; the nearest wins a tie. None where none does."""
    if mode in _BY_MODE:
        return _BY_MODE[mode]
    begin = max(0, hit.first - _REACH)
    near = [*map(contexts.of, words.lows[begin : hit.last + _REACH])]
    if not any(near):
        return None
    shown = [
        (found, min(_REACH, abs(index - hit.first))) for index, found in enumerate(near, begin) if found is not None
    ]
    seen = Counter([found for found, _ in shown])
    return min(seen, key=lambda name: (-seen[name], min(far for found, far in shown if found == name), name))
