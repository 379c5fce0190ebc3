"""Passages: runs of eight consecutive words, in which text they stand, and a value without them."""

import re
from collections.abc import Iterable

RUN = 8
CUT = "…"
_WORD = re.compile(r"\w+")


def eight_word_runs(text: str) -> set[str]:
    """Every run of eight consecutive words, lower-cased, joined by single spaces; punctuation does not count."""
    words = _words(text)
    return {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def runs_found(texts: Iterable[str], wanted: set[str]) -> set[str]:
    """Those of `wanted` that stand in any of the texts, which are read one at a time."""
    found: set[str] = set()
    first_words = {run.partition(" ")[0] for run in wanted}
    for text in texts if wanted else ():
        words = _words(text)
        starts = (i for i in range(len(words) - RUN + 1) if words[i] in first_words)
        found |= {" ".join(words[i : i + RUN]) for i in starts} & wanted
    return found


def cut(value: str, forbidden: set[str]) -> str:
    """The value up to the last word before its first forbidden run is complete, with an ellipsis."""
    words = list(_WORD.finditer(value))
    for i in range(len(words) - RUN + 1):
        if " ".join(word.group().lower() for word in words[i : i + RUN]) in forbidden:
            return value[: words[i + RUN - 2].end()] + CUT
    return value


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
