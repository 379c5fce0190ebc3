"""How much of one text stands in another: wire copy, reprints, re-posts."""

import hashlib
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WORD = re.compile(r"\w+")
SHINGLE = 5
CONTAINED = 0.6
# Fewer words in common than this are a phrase, not a text.
FEWEST_SHINGLES = 16
# Most words were met before; a hostile one of megabytes is not worth its room.
SHORT, REMEMBERED = 40, 1 << 16


def is_contained(own: "NDArray[np.uint64]", other: "NDArray[np.uint64]") -> bool:
    """Whether most of a text stands in another, by the `shingles` of both: six in ten of its runs of five words."""
    import numpy as np

    if len(other) < CONTAINED * len(own):
        return False
    place = np.minimum(np.searchsorted(other, own), len(other) - 1)
    return bool(np.count_nonzero(other[place] == own) / len(own) >= CONTAINED)


def shingles(text: str) -> "NDArray[np.uint64]":
    """Distinct hashes of the runs of five words of a text, sorted."""
    import numpy as np

    found = WORD.findall(text.casefold())
    words = np.array([_hash_again(word) if len(word) <= SHORT else _hash(word) for word in found], np.uint64)
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


_hash_again = lru_cache(REMEMBERED)(_hash)
