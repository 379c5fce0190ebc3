"""Whether one line goes on where another left off: what is seen of two lines that may be body."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features import cohesion, features
from clippings.clean.features.words import Index, Matrix

NAMES = (*features.NAMES, *cohesion.NAMES)
P = NAMES.index("p")
LIKELY = 0.1  # probability from which a line is a candidate
PROSE_WORDS = 8  # fewer words say too little of what they belong to
REACH = 5  # candidates back from a line to the one it may go on from: the rest between are an insert


def likely(p: Matrix, count: Index) -> Index:
    """The lines that may be paragraphs of some story, in page order."""
    return np.flatnonzero((p > LIKELY) & (count >= PROSE_WORDS)).astype(np.int64)


def pairs(n_candidates: int) -> tuple[Index, Index]:
    """Which candidates may follow which, by their numbers: up to `REACH` on; nearest pairs first."""
    steps = [np.arange(max(n_candidates - step, 0)) for step in range(1, REACH + 1)]
    before = np.concatenate(steps).astype(np.int64)
    return before, before + np.repeat(np.arange(1, REACH + 1), [len(step) for step in steps])


def link_features(seen: NDArray[Any], before: Index, after: Index, skipped: Index) -> Matrix:
    """Both lines' features for each pair, and how many lines and candidates lie between."""
    apart = np.stack([np.log1p(after - before), skipped], dtype=seen.dtype)
    return np.concatenate([seen.T.take(before, axis=1), seen.T.take(after, axis=1), apart]).T
