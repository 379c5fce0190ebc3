"""The trained line labeller as plain arrays, and how to run it with numpy alone."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from clippings.clean.words import Index, Matrix

BLOCK = 1024  # lines scored at once, so that a page of many lines takes no more room
WEIGHTS = Path(__file__).with_name("body_weights.npz")


class Level(NamedTuple):
    """The nodes of one depth in all trees, those of tree t from `t * 2**depth` on: what each splits on, and what each
    of their children adds to the log-odds."""

    feature: Index
    threshold: NDArray[np.float32]
    step: Matrix


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum of complete binary trees of one depth; node i goes on to 2i (at most its threshold) and 2i+1.

    `leaves` has the log-odds that each leaf stands for; inner nodes have some too, a leaf's counts, and the way down to
    it says what each split added.
    """

    levels: tuple[Level, ...]
    leaves: Matrix

    def log_odds(self, features: Matrix) -> Matrix:
        """One value for each row of `features`."""
        blocks = range(0, max(len(features), 1), BLOCK)
        return np.concatenate([self.leaves.take(self._walk(features[i : i + BLOCK])).sum(axis=1) for i in blocks])

    def contributions(self, features: Matrix) -> Matrix:
        """What each feature added to the log-odds of each row, beyond what all rows start from."""
        n, n_features = features.shape
        node = self._walk(features)
        rows = np.arange(n)[:, None] * n_features
        total = np.zeros(n * n_features)
        for level in reversed(self.levels):
            added = level.step.take(node)
            node //= 2
            split = level.feature.take(node)
            split += rows
            total += np.bincount(split.ravel(), weights=added.ravel(), minlength=total.size)
        return total.reshape(n, n_features)

    def _walk(self, features: Matrix) -> Index:
        """The leaf that each row comes to in each tree."""
        n, n_features = features.shape
        seen = np.ascontiguousarray(features, dtype=np.float32)
        flat, rows = seen.ravel(), np.arange(n)[:, None] * n_features
        first, *others = self.levels
        node = np.arange(0, 2 * len(first.feature), 2) + (seen.take(first.feature, axis=1) > first.threshold)
        for level in others:
            at = level.feature.take(node)
            at += rows
            right = flat.take(at) > level.threshold.take(node)
            node *= 2
            node += right
        return node


def trees_of(feature: NDArray[Any], threshold: NDArray[np.float32], value: NDArray[np.float32]) -> Trees:
    """Trees as they are kept: row t of each array is tree t, node i goes on to 2i+1 and 2i+2, `value` has all nodes."""
    levels = []
    at = 0
    while at < feature.shape[1]:
        here, below = slice(at, 2 * at + 1), slice(2 * at + 1, 4 * at + 3)
        step = value[:, below].astype(np.float64) - np.repeat(value[:, here].astype(np.float64), 2, axis=1)
        levels.append(Level(feature[:, here].astype(np.int64).ravel(), threshold[:, here].ravel(), step.ravel()))
        at = 2 * at + 1
    return Trees(tuple(levels), value[:, at:].astype(np.float64).ravel())


@dataclass(frozen=True, slots=True)
class Model:
    """All weights: of words and pairs (`text`), rarity of stems, the trees of each pass, and those of links."""

    text: NDArray[np.float32]
    rarity: NDArray[np.float32]
    passes: tuple[Trees, ...]
    links: Trees


@cache
def load_model(path: Path = WEIGHTS) -> Model:
    """Read the packaged weights. Raises OSError where the file is missing."""
    with np.load(path, allow_pickle=False) as arrays:

        def trees(name: object) -> Trees:
            return trees_of(arrays[f"feature_{name}"], arrays[f"threshold_{name}"], arrays[f"value_{name}"])

        return Model(
            text=(arrays["text"] * arrays["text_scale"]).astype(np.float32),
            rarity=(arrays["rarity"] / 255).astype(np.float32),
            passes=tuple(trees(i) for i in range(int(arrays["passes"]))),
            links=trees("links"),
        )
