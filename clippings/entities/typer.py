"""The typer: a small network that says what a row of capitals names, or that it names nothing."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from clippings.entities.company import Company
from clippings.packaged import read_packaged

NOTHING = "NOTHING"
# The file that `scripts/train_typer.py` wrote; it prints this when it does.
SHA256 = "978a0d408886271776ce45a7a1d661214bf0731da09e1e87904a2a5a321799da"


@dataclass(frozen=True, slots=True)
class Typer:
    """A row of `rows`, times its `scale`, for each feature: what it adds to the hidden units, then to the types.

    `kin`, times `kin_scale`, has a row for each dimension of the vector in each place that words stand in.
    """

    types: tuple[str, ...]
    numbers: Mapping[str, int]
    rows: NDArray[np.int8]
    scale: NDArray[np.float64]
    kin: NDArray[np.float64]
    kin_scale: NDArray[np.float64]
    hidden: NDArray[np.float64]
    out: NDArray[np.float64]
    bias: NDArray[np.float64]

    def judge(self, seen: Iterable[Iterable[str]], company: Company) -> list[tuple[str, float]]:
        """For the features of each row of capitals and its company the likeliest type and its probability.

        Unknown features say nothing. Sums run over rows one by one or are of whole numbers, so that they are the same
        to the last bit on any machine.
        """
        get, flat, starts = self.numbers.get, list[int](), list[int]()
        for features in seen:
            starts.append(len(flat))
            flat += [number for number in map(get, features) if number is not None]
        if not starts:
            return []
        total = np.add.reduceat(self.rows.take(flat, axis=0) * self.scale.take(flat, axis=0), starts, axis=0)
        whole = np.matmul(company.sums.transpose(1, 0, 2), self.kin)
        total += (whole * self.kin_scale / company.counts.T[:, :, None]).sum(axis=0)
        size = len(self.hidden)
        lit = np.maximum(total[:, :size] + self.hidden, 0)
        sums = (lit.T[:, :, None] * self.out[:, None, :]).sum(axis=0) + self.bias + total[:, size:]
        return [self._likeliest(row) for row in sums.tolist()]

    def _likeliest(self, sums: list[float]) -> tuple[str, float]:
        top = max(sums)
        return self.types[sums.index(top)], 1 / math.fsum(math.exp(value - top) for value in sums)


@cache
def packaged_typer() -> Typer:
    """The weights in the package. Raises ValueError where they are not the ones this code was written with."""
    return read_typer(read_packaged("clippings.entities", "type_weights.npz", SHA256))


def read_typer(content: bytes) -> Typer:
    """A typer from the bytes of its file."""
    with np.load(BytesIO(content)) as arrays:
        features = bytes(arrays["features"]).decode().split("\n")
        return Typer(
            tuple(bytes(arrays["types"]).decode().split("\n")),
            {feature: number for number, feature in enumerate(features)},
            arrays["rows"],
            arrays["scale"].astype(np.float64)[:, None],
            arrays["kin"].astype(np.float64),
            arrays["kin_scale"].astype(np.float64)[:, None],
            arrays["hidden"].astype(np.float64),
            arrays["out"].astype(np.float64),
            arrays["bias"].astype(np.float64),
        )
