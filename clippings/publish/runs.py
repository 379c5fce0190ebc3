"""Passages: runs of eight consecutive words, in which text they stand, and a value without them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

RUN = 8
CUT = "…"
_WORD = re.compile(r"\w+")
_BETWEEN, _TOGETHER = "\n", 1 << 14
_MIX = np.uint64(0x9E3779B97F4A7C15)

Hashes = NDArray[np.uint64]


def words_of(text: str) -> list[str]:
    """Words as passages are told by: lower-cased, without punctuation."""
    return [word.lower() for word in _WORD.findall(text)]


def eight_word_runs(text: str) -> set[str]:
    """Every run of eight consecutive words, lower-cased, joined by single spaces; punctuation does not count."""
    words = words_of(text)
    return {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def run_hashes(words: Sequence[str]) -> Hashes:
    """A number for each run of eight of the words, in order: a few bytes where the run itself takes a line."""
    codes, n_runs = _codes(words), max(0, len(words) - RUN + 1)
    return _mixed([codes[place : place + n_runs] for place in range(RUN)])


def words_together(texts: Iterable[str]) -> Iterator[list[str]]:
    """The words of many texts in lists that are worth a look; between two texts stands what is no word."""
    words: list[str] = []
    for text in texts:
        own = words_of(text)
        if len(own) >= RUN:
            words += own
            words.append(_BETWEEN)
        if len(words) > _TOGETHER:
            yield words
            words = []
    yield words


def runs_among(texts: Iterable[str], hashes: Hashes) -> set[str]:
    """The runs of the texts, which are read one at a time, whose number is among some, sorted.

    Two runs may share a number, so a run may come back that nobody asked for; none that was asked for is left out.
    """
    found: set[str] = set()
    for words in words_together(texts) if len(hashes) else ():
        own = run_hashes(words)
        place = np.minimum(np.searchsorted(hashes, own), len(hashes) - 1)
        found |= {" ".join(words[i : i + RUN]) for i in np.flatnonzero(hashes[place] == own).tolist()}
    return found


def runs_found(texts: Iterable[str], wanted: set[str]) -> set[str]:
    """Those of `wanted` that stand in any of the texts, which are read one at a time."""
    codes = _codes([word for run in wanted for word in run.split(" ")]).reshape(-1, RUN)
    return runs_among(texts, np.unique(_mixed(codes.T))) & wanted


def cut(value: str, forbidden: set[str]) -> str:
    """The value up to the last word before its first forbidden run is complete, with an ellipsis."""
    words = list(_WORD.finditer(value))
    for i in range(len(words) - RUN + 1):
        if " ".join(word.group().lower() for word in words[i : i + RUN]) in forbidden:
            return value[: words[i + RUN - 2].end()] + CUT
    return value


def interrupted(
    values: Sequence[str | None], droppable: Sequence[bool], forbidden: set[str], before: Sequence[str] = ()
) -> list[str | None]:
    """The values, those dropped that would complete a forbidden run with the ones before them.

    A column is read downwards, by people value after value and in a file's dictionary each value once: names that an
    article lists one after the other would give its words back. `before` are the words that stand above the values.
    """
    words = {value: words_of(value) for value in values if value is not None}
    inner = {word for run in forbidden for word in run.split(" ")[1:]}
    kept = list(values)
    while True:
        was = list(kept)
        for once in (False, True):
            tail: list[str] = [] if once else list(before)
            seen: set[str] = set()
            for i, value in enumerate(kept):
                if value is None or not words[value] or (once and value in seen):
                    continue
                together = [*tail, *words[value]]
                if droppable[i] and words[value][0] in inner and _holds(together, forbidden):
                    kept[i] = None
                else:
                    tail = together[-(RUN - 1) :]
                    seen.add(value)
        if kept == was:
            return kept


def _codes(words: Sequence[str]) -> Hashes:
    return np.fromiter(map(_code, words), np.uint64, len(words))


@lru_cache(1 << 16)
def _code(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _mixed(columns: Iterable[Hashes]) -> Hashes:
    """A number for each row of the columns: the codes of a run's words, first, second and so on."""
    first, *others = columns
    for codes in others:
        first = (first ^ (first >> np.uint64(29))) * _MIX + codes
    return first


def _holds(words: list[str], forbidden: set[str]) -> bool:
    return any(" ".join(words[i : i + RUN]) in forbidden for i in range(len(words) - RUN + 1))
