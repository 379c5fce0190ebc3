"""Which articles repeat another, found in a memory that does not grow with their text.

Texts lie in one file; their shingles pass through part by part, first by hash, where equal ones meet, then by
article, where the few texts that share most with it are compared in full.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from clippings.run.spill import Spill
from clippings.text.near_duplicates import CONTAINED, FEWEST_SHINGLES, is_contained, shingles

# A longer article is found by every eighth of its shingles, and each shingle leads to the first few who used it:
# with both, the work grows with the text and not with its square.
SPARSE_FROM, EVERY = 128, 8
FIRST_USERS = 8
MOST_COMPARED = 32
SHINGLES_AT_ONCE = 1 << 17
ARTICLES_AT_ONCE = 1 << 10
TEXTS_READ_AT_ONCE = 1 << 10

_USES = pa.schema([("shingle", pa.uint64()), ("text", pa.int32()), ("finds", pa.bool_())])
_SHARED = pa.schema([("text", pa.int32()), ("other", pa.int32()), ("number", pa.int32())])

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class _Texts:
    """The shingles of all articles in a file, in the order of publication: where each article's are."""

    file: BinaryIO
    start: Ints
    length: Ints

    def __getitem__(self, text: int) -> Hashes:
        self.file.seek(int(self.start[text]) * 8)
        return np.frombuffer(self.file.read(int(self.length[text]) * 8), np.uint64)


def find_duplicates(bodies: Iterable[tuple[str, date | None, str]], scratch: Path) -> dict[str, str]:
    """For each article most of whose text stands in another, the other; `bodies` are id, date and text.

    The original is the one published first, an undated one after all dated ones, and of those alike the one with the
    smaller id; an article that repeats another is nobody's original. The order of `bodies` plays no part.
    """
    return find_repeats(((article, on, shingles(text)) for article, on, text in bodies), scratch)


def find_repeats(articles: Iterable[tuple[str, date | None, Hashes]], scratch: Path) -> dict[str, str]:
    """The same from the `shingles` of each article; `scratch` is a folder for passing files."""
    scratch.mkdir(parents=True, exist_ok=True)
    ids: list[bytes] = []
    days: list[int] = []
    lengths: list[int] = []
    with (scratch / "texts").open("w+b") as file:
        for article, on, own in articles:
            ids.append(article.encode())
            days.append((on or date.max).toordinal())
            lengths.append(len(own))
            file.write(own.tobytes())
        names = np.array(ids)
        del ids
        length = np.array(lengths, np.int64)
        order = np.lexsort((names, np.array(days, np.int64)))
        texts = _Texts(file, (np.cumsum(length) - length)[order], length[order])
        found = _originals(texts, scratch)
        names = names[order]
        return {names[text].decode(): names[other].decode() for text, other in found.items()}


def _originals(texts: _Texts, scratch: Path) -> dict[int, int]:
    original: dict[int, int] = {}
    for text, others in _likely(texts, scratch):
        own = texts[text]
        known = (o for o in others if o not in original and texts.length[o] >= CONTAINED * len(own))
        found = next((other for other in known if is_contained(own, texts[other])), None)
        if found is not None:
            original[text] = found
    return original


def _likely(texts: _Texts, scratch: Path) -> Iterator[tuple[int, list[int]]]:
    """Each text with the earlier ones that share most with it, at most `MOST_COMPARED`, both in order."""
    n_parts = 1 + int(texts.length.sum()) // SHINGLES_AT_ONCE
    uses = Spill(scratch / "uses", _USES)
    for table in _uses(texts):
        # The highest bits, so that part of part is apart from what is taken of each text by the lowest.
        uses.add(table, (table["shingle"].to_numpy() >> np.uint64(32)).astype(np.int64) * n_parts >> 32)
    shared = Spill(scratch / "shared", _SHARED)
    for part in range(n_parts):
        pairs = _pairs(uses.take(part))
        shared.add(pairs, pairs["text"].to_numpy().astype(np.int64) // ARTICLES_AT_ONCE)
    for part in range(1 + len(texts.length) // ARTICLES_AT_ONCE):
        yield from _most(shared.take(part))


def _uses(texts: _Texts) -> Iterator[pa.Table]:
    """The shingles of all texts that are long enough to be repeated, and whether a text is found by each."""
    stored = np.argsort(texts.start, kind="stable")
    texts.file.seek(0)
    for begin in range(0, len(stored), TEXTS_READ_AT_ONCE):
        some = stored[begin : begin + TEXTS_READ_AT_ONCE]
        length = np.repeat(texts.length[some], texts.length[some])
        shingle = np.frombuffer(texts.file.read(len(length) * 8), np.uint64)
        finds = (length < SPARSE_FROM) | (shingle % np.uint64(EVERY) == 0)
        text = np.repeat(some, texts.length[some]).astype(np.int32)
        long_enough = length >= FEWEST_SHINGLES
        yield pa.table([column[long_enough] for column in (shingle, text, finds)], schema=_USES)


def _pairs(uses: pa.Table) -> pa.Table:
    """How many shingles each text shares with earlier ones; each shingle leads to the first few it finds."""
    shingle, text = uses["shingle"].to_numpy(), uses["text"].to_numpy()
    finds = uses["finds"].to_numpy()
    order = np.lexsort((text[finds], shingle[finds]))
    keys, users = shingle[finds][order], text[finds][order]
    first = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.empty(0, np.int64)
    stop = np.minimum(np.r_[first[1:], len(keys)], first + FIRST_USERS)
    known = keys[first]
    place = np.searchsorted(known, shingle)
    place[place == len(known)] = 0
    there = known[place] == shingle if len(known) else np.zeros(len(shingle), bool)
    place, text = place[there], text[there]
    spread = np.arange(FIRST_USERS) + first[place][:, None]
    inside = spread < stop[place][:, None]
    pairs = np.repeat(text, inside.sum(axis=1)).astype(np.int64) << 32 | users[spread[inside]]
    found, number = np.unique(pairs[(pairs >> 32) > (pairs & 0xFFFFFFFF)], return_counts=True)
    columns = (found >> 32, found & 0xFFFFFFFF, number)
    return pa.table([column.astype(np.int32) for column in columns], schema=_SHARED)


def _most(shared: pa.Table) -> Iterator[tuple[int, list[int]]]:
    pairs = shared["text"].to_numpy().astype(np.int64) << 32 | shared["other"].to_numpy()
    found, place = np.unique(pairs, return_inverse=True)
    number = np.bincount(place, shared["number"].to_numpy(), len(found)).astype(np.int64)
    text, other = found >> 32, found & 0xFFFFFFFF
    order = np.lexsort((other, -number, text))
    text, other = text[order], other[order]
    edges = np.flatnonzero(np.r_[True, text[1:] != text[:-1]]) if len(text) else np.empty(0, np.int64)
    for start, stop in zip(edges.tolist(), [*edges[1:].tolist(), len(text)], strict=False):
        yield int(text[start]), sorted(other[start : min(stop, start + MOST_COMPARED)].tolist())
