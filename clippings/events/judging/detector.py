"""The detector: how likely a trigger reports an event of each type, judged by its signs."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import accumulate, chain, repeat

import numpy as np
from numpy.typing import NDArray

from clippings.packaged import read_packaged

NOTHING = "NOTHING"
# The file that `scripts/train_detection.py` wrote; it prints this when it does.
SHA256 = "6660dc753dbd1f8fc2f37534e1d0566668c18dd5b97581e96f5af8a851508aa8"


@dataclass(frozen=True, slots=True)
class Detector:
    """What each sign adds to each type's sum, `NOTHING` among the types; probabilities follow from the sums.

    The last row is the bias, which every report has.
    """

    types: tuple[str, ...]
    numbers: Mapping[str, int]
    rows: NDArray[np.float64]

    def judge(self, reports: Iterable[Iterable[str]]) -> list[dict[str, float]]:
        """For the signs of each possible report the probability of each type; low where most likely there is no event.

        Unknown signs say nothing.
        """
        bias = len(self.rows) - 1
        # Weights are half-precision, so that their sum is exact in any order; only the bias, added last, is not.
        known = [[*{*map(self.numbers.get, signs, repeat(bias))} - {bias}, bias] for signs in reports]
        if not known:
            return []
        starts = [0, *accumulate(map(len, known[:-1]))]
        rows = self.rows.take(list(chain.from_iterable(known)), axis=0)
        return [self._chances(sums) for sums in np.add.reduceat(rows, starts, axis=0).tolist()]

    def reasons(self, signs: Iterable[str], kind: str) -> list[str]:
        """The known signs of a report, those first that speak most for a type and last that speak for no event."""
        known = sorted({sign for sign in signs if sign in self.numbers})
        column, none = self.types.index(kind), self.types.index(NOTHING)
        rows = self.rows.take([self.numbers[sign] for sign in known], axis=0)
        worth = (rows[:, column] - rows[:, none]).tolist()
        return [sign for _, sign in sorted(zip((-one for one in worth), known, strict=True))]

    def _chances(self, sums: list[float]) -> dict[str, float]:
        top = max(sums)
        raised = [math.exp(value - top) for value in sums]
        total = math.fsum(raised)
        found = {kind: value / total for kind, value in zip(self.types, raised, strict=True)}
        found.pop(NOTHING, None)
        return found


@cache
def packaged_detector() -> Detector:
    """The weights in the package. Raises ValueError where they are not the ones this code was written with."""
    return read_detector(read_packaged("clippings.events.judging", "detection_weights.npz", SHA256))


def read_detector(content: bytes) -> Detector:
    """A detector from the bytes of its file."""
    with np.load(BytesIO(content)) as arrays:
        signs = bytes(arrays["signs"]).decode().split("\n")
        return Detector(
            tuple(bytes(arrays["types"]).decode().split("\n")),
            {sign: number for number, sign in enumerate(signs)},
            np.vstack([arrays["rows"].astype(np.float64), arrays["bias"].astype(np.float64)]),
        )


def detector_bytes(detector: Detector) -> bytes:
    """The file that `read_detector` reads: plain arrays, half-precision."""
    target = BytesIO()
    np.savez_compressed(
        target,
        signs=np.frombuffer("\n".join(detector.numbers).encode(), np.uint8),
        types=np.frombuffer("\n".join(detector.types).encode(), np.uint8),
        rows=detector.rows[:-1].astype(np.float16),
        bias=detector.rows[-1],
    )
    return target.getvalue()
