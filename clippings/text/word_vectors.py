"""What kinds of words stand where a word stands: GloVe's vectors of the commonest words, packed small.

Pennington, Socher and Manning, 2014, "GloVe: Global Vectors for Word Representation"; the vectors are in the public
domain (PDDL 1.0). `scripts/pack_vectors.py` packs them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from clippings.packaged import read_packaged

FILE = "word_vectors.npz"
# The file that `scripts/pack_vectors.py` wrote; it prints this when it does.
SHA256 = "fa6db2e9d90c63ca478ca6750d61e1d180ca9f38baddf8ea4ac10d8cd03cdbc9"
STRANGER = 0


@dataclass(frozen=True, slots=True)
class WordVectors:
    """A row of whole numbers for each word, shape (words + 1, dimensions); the first, a stranger's, is zeros."""

    numbers: Mapping[str, int]
    table: NDArray[np.int8]

    def rows(self, words: Iterable[str]) -> list[int]:
        """The row of each word, whatever its case; `STRANGER` for a word that is not among the commonest."""
        get = self.numbers.get
        return [get(word.lower(), STRANGER) for word in words]


@cache
def word_vectors() -> WordVectors:
    """The packaged vectors. Raises ValueError where the file is not the one this code was written with."""
    with np.load(BytesIO(read_packaged("clippings.text", FILE, SHA256)), allow_pickle=False) as packed:
        words = packed["words"].tobytes().decode().split("\n")
        strange = np.zeros((1, packed["vectors"].shape[1]), np.int8)
        table = np.concatenate([strange, packed["vectors"]])
    return WordVectors({word: number for number, word in enumerate(words, 1)}, table)
