"""The trained line labeller as plain arrays, and how to run it with numpy alone."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clippings.clean.words import Index, Matrix

BLOCK = 1024  # lines scored at once, so that a page of many lines takes no more room
WEIGHTS = Path(__file__).with_name("body_weights.npz")


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum of complete binary trees of one depth; row t of each array is tree t.

    Node i splits on `feature[i]` into 2i+1 (at most `threshold[i]`) and 2i+2. `value` has the log-odds of each node,
    inner ones too: a leaf's counts, and the way down to it says what each split added.
    """

    feature: Index
    threshold: NDArray[np.float32]
    value: NDArray[np.float32]

    def log_odds(self, features: Matrix) -> Matrix:
        """One value for each row of `features`."""
        blocks = range(0, max(len(features), 1), BLOCK)
        return np.concatenate([self._values(self._leaves(features[i : i + BLOCK])).sum(axis=1) for i in blocks])

    def contributions(self, features: Matrix) -> Matrix:
        """What each feature added to the log-odds of each row, beyond what all rows start from."""
        n, n_features = features.shape
        inner = self.feature.shape[1]
        node = self._leaves(features)
        rows = np.arange(n)[:, None] * n_features
        trees = np.arange(len(self.feature)) * inner
        total = np.zeros(n * n_features)
        value = self._values(node)
        while node.size and node.flat[0]:
            node = (node - 1) // 2
            before = self._values(node)
            split = rows + self.feature.take(node + trees)
            total += np.bincount(split.ravel(), weights=(value - before).ravel(), minlength=total.size)
            value = before
        return total.reshape(n, n_features)

    def _values(self, node: Index) -> Matrix:
        size = self.value.shape[1]
        return np.asarray(self.value.take(node + np.arange(len(self.value)) * size), dtype=np.float64)

    def _leaves(self, features: Matrix) -> Index:
        n, n_features = features.shape
        inner = self.feature.shape[1]
        flat = np.ascontiguousarray(features, dtype=np.float32).ravel()
        rows = np.arange(n)[:, None] * n_features
        trees = np.arange(len(self.feature)) * inner
        # Nodes are counted over all trees while they are walked; a child's number is twice its parent's, and one or two
        # more, less what the trees before take up.
        node = np.repeat(trees[None, :], n, axis=0)
        down = 1 - trees
        level = inner
        while level:
            seen = self.feature.take(node)
            seen += rows
            right = flat.take(seen) > self.threshold.take(node)
            node *= 2
            node += down
            node += right
            level //= 2
        node -= trees
        return node


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
            return Trees(
                arrays[f"feature_{name}"].astype(np.int64), arrays[f"threshold_{name}"], arrays[f"value_{name}"]
            )

        return Model(
            text=(arrays["text"] * arrays["text_scale"]).astype(np.float32),
            rarity=(arrays["rarity"] / 255).astype(np.float32),
            passes=tuple(trees(i) for i in range(int(arrays["passes"]))),
            links=trees("links"),
        )
