"""What an event is about, where the words of its sentence show it."""

from collections import Counter

from clippings.events.lexicon import Hit
from clippings.events.tokens import Words
from clippings.registry.contexts import Contexts

_REACH = 12
_BY_MODE = {"cyber": "cyber", "misinformation": "misinformation"}


def read_context(words: Words, hit: Hit, mode: str | None, contexts: Contexts) -> str | None:
    """The context most words near the trigger show; the nearest wins a tie. None where none does."""
    if mode in _BY_MODE:
        return _BY_MODE[mode]
    seen: Counter[str] = Counter()
    nearest: dict[str, int] = {}
    begin = max(0, hit.first - _REACH)
    for index, token in enumerate(words.tokens[begin : hit.last + _REACH], begin):
        found = contexts.of(token.low)
        if found is not None:
            seen[found] += 1
            nearest[found] = min(nearest.get(found, _REACH), abs(index - hit.first))
    return min(seen, key=lambda name: (-seen[name], nearest[name], name)) if seen else None
