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
    for index in range(max(0, hit.first - _REACH), min(len(words.tokens), hit.last + _REACH)):
        found = _lookup(words.low(index), contexts)
        if found is not None:
            seen[found] += 1
            nearest[found] = min(nearest.get(found, _REACH), abs(index - hit.first))
    return min(seen, key=lambda name: (-seen[name], nearest[name], name)) if seen else None


def _lookup(word: str, contexts: Contexts) -> str | None:
    if word in contexts:
        return contexts[word]
    return next((contexts[word[:n] + "*"] for n in range(len(word), 2, -1) if word[:n] + "*" in contexts), None)
