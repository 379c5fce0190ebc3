"""The model of homes: which of the countries that an article names a thing is of, or that it is of none of them."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from clippings.packaged import read_packaged

# The file that `scripts/train_homes.py` wrote; it prints this when it does.
SHA256 = "f6e2aa3d99db3c69933e0b1072469ca17f6aa056fec2ec483a660ff708d54416"
# Of what a cluster of letters says of a country, a whole number is this part.
PART = 16
LENGTHS = (2, 3)
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sounds:
    """How much likelier than elsewhere each cluster of letters is in names of a country, as a logarithm."""

    clusters: Mapping[str, int]
    countries: Mapping[str, int]
    table: NDArray[np.int8]

    def of(self, folds: Iterable[str], countries: Iterable[str]) -> dict[str, float]:
        """For each country how much words sound like its names; 0 where nothing can be said."""
        known = [self.clusters[c] for c in clusters_of(folds) if c in self.clusters]
        total = self.table.take(np.array(known, np.intp), axis=0).sum(axis=0, dtype=np.int64)
        unit = PART * max(len(known), 1) ** 0.5
        return {c: int(total[self.countries[c]]) / unit if c in self.countries else 0.0 for c in countries}


def clusters_of(folds: Iterable[str]) -> list[str]:
    """The clusters of letters of words, with their beginnings and ends."""
    marked = [f"<{fold}>" for fold in folds]
    return [word[at : at + size] for word in marked for size in LENGTHS for at in range(len(word) - size + 1)]


@dataclass(frozen=True, slots=True)
class HomeModel:
    """A row of `rows` for each sign: what it adds to the hidden units, then to the score. The last is of zeros."""

    numbers: Mapping[str, int]
    rows: Matrix
    hidden: Matrix
    out: Matrix
    sounds: Sounds

    def choose(self, options: Sequence[Iterable[str]]) -> int:
        """The option that is likelier than all others together; the first, none, where there is no such one.

        Signs never learned say nothing. Sums run over rows one by one, so that they are the same on any machine.
        """
        get, flat, starts = self.numbers.get, list[int](), list[int]()
        for signs in options:
            starts.append(len(flat))
            flat.append(-1)
            flat += [number for number in map(get, signs) if number is not None]
        total = np.add.reduceat(self.rows.take(flat, axis=0), starts, axis=0)
        lit = np.maximum(total[:, :-1] + self.hidden, 0)
        scores = ((lit.T * self.out[:, None]).sum(axis=0) + total[:, -1]).tolist()
        top = max(scores)
        return scores.index(top) if math.fsum(math.exp(score - top) for score in scores) < 2 else 0


@cache
def packaged_homes() -> HomeModel:
    """The weights in the package. Raises ValueError where they are not the ones this code was written with."""
    return read_homes(read_packaged("clippings.entities", "home_weights.npz", SHA256))


def read_homes(content: bytes) -> HomeModel:
    """A model from the bytes of its file."""
    with np.load(BytesIO(content)) as arrays:
        signs, clusters, countries = (
            {word: number for number, word in enumerate(bytes(arrays[name]).decode().split("\n"))}
            for name in ("signs", "clusters", "countries")
        )
        rows = arrays["rows"].astype(np.float64)
        return HomeModel(
            signs,
            np.vstack([rows, np.zeros(rows.shape[1])]),
            arrays["hidden"].astype(np.float64),
            arrays["out"].astype(np.float64),
            Sounds(clusters, countries, arrays["sounds"]),
        )
