"""Whether words stand near a trigger that tell its readings apart."""

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from typing import NamedTuple


def stands_near(cues: tuple[str, ...], before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether one of the words stands near; `missile*` is a prefix, `>to` only counts after the trigger."""
    if not cues:
        return False
    anywhere, behind = _read_cues(cues)
    return anywhere.stand_among(before) or anywhere.stand_among(after) or behind.stand_among(after)


class _Cues(NamedTuple):
    words: frozenset[str]
    prefixes: tuple[str, ...]

    def stand_among(self, words: Sequence[str]) -> bool:
        if not self.words.isdisjoint(words):
            return True
        return bool(self.prefixes) and any(map(str.startswith, words, repeat(self.prefixes)))


@cache
def _read_cues(cues: tuple[str, ...]) -> tuple[_Cues, _Cues]:
    """Cues that count anywhere, and those that count after the trigger; read once, as the registry has few rows."""
    anywhere = [cue for cue in cues if not cue.startswith(">")]
    return _cues(anywhere), _cues([cue[1:] for cue in cues if cue.startswith(">")])


def _cues(cues: Sequence[str]) -> _Cues:
    whole = frozenset(cue for cue in cues if not cue.endswith("*"))
    return _Cues(whole, tuple(cue[:-1] for cue in cues if cue.endswith("*")))
