"""The ranker: a small network that says how likely each answer to who acted, and to who was acted on, is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import accumulate, chain, repeat

import numpy as np
from numpy.typing import NDArray

from clippings.packaged import read_packaged

ACTOR, RECIPIENT = 0, 1
# The file that `scripts/train_parties.py` wrote; it prints this when it does.
SHA256 = "43d993562ccec10dc5d6db206e1fdb6fca2ebaa2b1e8414159660779c974401b"
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ranker:
    """A row of `rows` for each trait: what it adds to the hidden units, then to both answers. The last is of zeros."""

    numbers: Mapping[str, int]
    rows: Matrix
    hidden: Matrix
    out: Matrix

    def chances(self, act: Iterable[str], options: Sequence[Iterable[str]]) -> Matrix:
        """For each option how likely it is the actor and the recipient; traits never learned say nothing."""
        sums = self._sums([act, *options])
        total = sums[1:] + sums[0]
        size = len(self.hidden)
        lit = np.maximum(total[:, :size] + self.hidden, 0)
        # Weights are half-precision, so that these sums are exact in any order.
        scores = lit @ self.out + total[:, size:]
        raised = np.exp(scores - np.maximum.reduce(scores, axis=0))
        return np.asarray(raised / np.add.reduce(raised, axis=0))

    def reasons(self, act: Iterable[str], option: Sequence[str], side: int) -> list[str]:
        """The traits of an option, those first that speak most for it."""
        size = len(self.hidden)
        lit = self._sums([[*act, *option]])[0, :size] + self.hidden > 0
        known = [trait for trait in option if trait in self.numbers]
        rows = self.rows.take([self.numbers[trait] for trait in known], axis=0)
        worth = (rows[:, :size] @ (self.out[:, side] * lit) + rows[:, size + side]).tolist()
        return [trait for _, trait in sorted(zip((-one for one in worth), known, strict=True))]

    def _sums(self, seen: Iterable[Iterable[str]]) -> Matrix:
        """What the traits of each add up to. A trait we do not know has the row of zeros, and so has one of none."""
        rows = [["", *traits] for traits in seen]
        numbers = map(self.numbers.get, chain.from_iterable(rows), repeat(len(self.rows) - 1))
        starts = [0, *accumulate(map(len, rows[:-1]))]
        return np.add.reduceat(self.rows.take(np.fromiter(numbers, np.intp), axis=0), starts, axis=0)


@cache
def packaged_ranker() -> Ranker:
    """The weights in the package. Raises ValueError where they are not the ones this code was written with."""
    return read_ranker(read_packaged("clippings.events.deciding", "party_weights.npz", SHA256))


def read_ranker(content: bytes) -> Ranker:
    """A ranker from the bytes of its file."""
    with np.load(BytesIO(content)) as arrays:
        traits = bytes(arrays["traits"]).decode().split("\n")
        return Ranker(
            {trait: number for number, trait in enumerate(traits)},
            np.vstack([arrays["rows"].astype(np.float64), np.zeros(arrays["rows"].shape[1])]),
            arrays["hidden"].astype(np.float64),
            arrays["out"].astype(np.float64),
        )
