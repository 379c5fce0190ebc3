"""Which articles repeat another: wire copy, reprints, re-posts."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
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
    all dated ones, and of those alike the one with the smaller id; so a chain of originals never closes. The
    order of `bodies` plays no part. Memory: about 50 bytes a word.
    """
    import numpy as np

    ordered = sorted(bodies, key=lambda body: (body[1] or date.max, body[0]))
    hashes: dict[str, int] = {}
    shingles = [_shingles(text, hashes) for _, _, text in ordered]
    users: dict[int, list[int]] = {}
    duplicates: dict[str, str] = {}
    for index, own in enumerate(shingles):
        if len(own) < FEWEST_SHINGLES:
            continue
        shared = Counter(user for shingle in own.tolist() for user in users.get(shingle, ()))
        likely = sorted(shared, key=lambda user: (-shared[user], user))[:MOST_COMPARED]
        for other in sorted(likely):
            if np.isin(own, shingles[other], assume_unique=True).mean() >= CONTAINED:
                duplicates[ordered[index][0]] = ordered[other][0]
                break
        found_by = own if len(own) < SPARSE_FROM else own[own % np.uint64(EVERY) == 0]
        for shingle in found_by.tolist():
            known = users.setdefault(shingle, [])
            if len(known) < FIRST_USERS:
                known.append(index)
    return duplicates


def _shingles(text: str, hashes: dict[str, int]) -> "NDArray[np.uint64]":
    """Distinct hashes of the runs of five words of a text, sorted; `hashes` keeps those of words seen before."""
    import numpy as np

    words = np.fromiter((_hash(word, hashes) for word in WORD.findall(text.casefold())), np.uint64)
    n_shingles = len(words) - SHINGLE + 1
    if n_shingles < 1:
        return np.empty(0, np.uint64)
    mixed = np.zeros(n_shingles, np.uint64)
    for place in range(SHINGLE):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + words[place : place + n_shingles]
    mixed ^= mixed >> np.uint64(31)
    return np.unique(mixed)


def _hash(word: str, hashes: dict[str, int]) -> int:
    known = hashes.get(word)
    if known is None:
        digest = hashlib.blake2b(word.encode("utf-8", errors="replace"), digest_size=8).digest()
        known = hashes[word] = int.from_bytes(digest, "big")
    return known
