"""Which articles repeat another: wire copy, reprints, re-posts."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WORD = re.compile(r"\w+")
SHINGLE = 5
CONTAINED = 0.6
# Fewer words in common than this are a phrase, not a text.
FEWEST_SHINGLES = 16
# A longer article is found by every eighth of its shingles, and each shingle leads to the first few who used it:
# with both, the work grows with the text and not with its square.
SPARSE_FROM, EVERY = 128, 8
FIRST_USERS = 8
MOST_COMPARED = 32


def find_duplicates(bodies: Iterable[tuple[str, date | None, str]]) -> dict[str, str]:
    """For each article most of whose text stands in another, the other; `bodies` are id, date and text.

    "Most" is six in ten of its runs of five words. The original is the one published first, an undated one after
    all dated ones, and of those alike the one with the smaller id; an article that repeats another is nobody's
    original. The order of `bodies` plays no part.
    """
    return find_repeats((article, on, shingles(text)) for article, on, text in bodies)


def find_repeats(articles: "Iterable[tuple[str, date | None, NDArray[np.uint64]]]") -> dict[str, str]:
    """The same from the `shingles` of each article. Memory: about 12 bytes a word."""
    ordered = sorted(articles, key=lambda article: (article[1] or date.max, article[0]))
    texts = [own for _, _, own in ordered]
    users = _Users(texts)
    original: dict[int, int] = {}
    for index, own in enumerate(texts):
        if len(own) >= FEWEST_SHINGLES:
            known = [other for other in users.likely(index, own) if other not in original]
            found = next((other for other in known if _contained(own, texts[other])), None)
            if found is not None:
                original[index] = found
    return {ordered[index][0]: ordered[other][0] for index, other in original.items()}


class _Users:
    """Which texts use a shingle, of each shingle the first few texts."""

    def __init__(self, texts: "Sequence[NDArray[np.uint64]]") -> None:
        import numpy as np

        found_by = [_found_by(own) for own in texts]
        keys = np.concatenate(found_by) if found_by else np.empty(0, np.uint64)
        users = np.repeat(np.arange(len(texts), dtype=np.int32), [len(own) for own in found_by])
        order = np.argsort(keys, kind="stable")
        keys, users = keys[order], users[order]
        first = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.empty(0, np.int64)
        self._keys = keys[first]
        self._start = first
        self._stop = np.minimum(np.r_[first[1:], len(keys)], first + FIRST_USERS)
        self._users = users

    def likely(self, index: int, own: "NDArray[np.uint64]") -> list[int]:
        """Texts before this one that share most with it, at most `MOST_COMPARED`, in order."""
        import numpy as np

        place = np.searchsorted(self._keys, own)
        place = place[place < len(self._keys)] if len(place) and place[-1] == len(self._keys) else place
        place = place[self._keys[place] == own[: len(place)]]
        start, stop = self._start[place], self._stop[place]
        spread = np.arange(FIRST_USERS) + start[:, None]
        shared = self._users[spread[spread < stop[:, None]]]
        texts, counts = np.unique(shared[shared < index], return_counts=True)
        return sorted(texts[np.argsort(-counts, kind="stable")[:MOST_COMPARED]].tolist())


def _found_by(own: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    """The shingles by which a text is found. None for a text too short to be repeated."""
    import numpy as np

    if len(own) < FEWEST_SHINGLES:
        return own[:0]
    return own if len(own) < SPARSE_FROM else own[own % np.uint64(EVERY) == 0]


def _contained(own: "NDArray[np.uint64]", other: "NDArray[np.uint64]") -> bool:
    import numpy as np

    if len(other) < CONTAINED * len(own):
        return False
    place = np.minimum(np.searchsorted(other, own), len(other) - 1)
    return bool((other[place] == own).mean() >= CONTAINED)


def shingles(text: str) -> "NDArray[np.uint64]":
    """Distinct hashes of the runs of five words of a text, sorted."""
    import numpy as np

    found = WORD.findall(text.casefold())
    hashes = {word: _hash(word) for word in dict.fromkeys(found)}
    words = np.fromiter((hashes[word] for word in found), np.uint64, len(found))
    n_shingles = len(words) - SHINGLE + 1
    if n_shingles < 1:
        return np.empty(0, np.uint64)
    mixed = np.zeros(n_shingles, np.uint64)
    for place in range(SHINGLE):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + words[place : place + n_shingles]
    mixed ^= mixed >> np.uint64(31)
    return np.unique(mixed)


def _hash(word: str) -> int:
    digest = hashlib.blake2b(word.encode("utf-8", errors="replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big")
