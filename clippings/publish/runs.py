"""Passages: runs of eight consecutive words, in which text they stand, and a value without them."""

import re
from collections.abc import Iterable, Sequence

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


def interrupted(values: Sequence[str | None], droppable: Sequence[bool], forbidden: set[str]) -> list[str | None]:
    """The values, those dropped that would complete a forbidden run with the ones before them.

    A column is read downwards, by people value after value and in a file's dictionary each value once: names that an
    article lists one after the other would give its words back.
    """
    words_of = {value: _words(value) for value in values if value is not None}
    inner = {word for run in forbidden for word in run.split(" ")[1:]}
    kept = list(values)
    while True:
        before = list(kept)
        for once in (False, True):
            tail: list[str] = []
            seen: set[str] = set()
            for i, value in enumerate(kept):
                if value is None or not words_of[value] or (once and value in seen):
                    continue
                words = [*tail, *words_of[value]]
                if droppable[i] and words_of[value][0] in inner and _holds(words, forbidden):
                    kept[i] = None
                else:
                    tail = words[-(RUN - 1) :]
                    seen.add(value)
        if kept == before:
            return kept


def _holds(words: list[str], forbidden: set[str]) -> bool:
    return any(" ".join(words[i : i + RUN]) in forbidden for i in range(len(words) - RUN + 1))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
