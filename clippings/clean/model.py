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
        return np.concatenate([self._block(features[i : i + BLOCK]) for i in range(0, max(len(features), 1), BLOCK)])

    def _block(self, features: Matrix) -> Matrix:
        n_trees, inner = self.feature.shape
        columns = np.ascontiguousarray(features.T, dtype=np.float32)
        right = columns[self.feature.ravel()] > self.threshold.ravel()[:, None]
        right = right.reshape(n_trees, inner, len(features))
        value = [self.value[:, inner + i, None] for i in range(inner + 1)]
        while len(value) > 1:
            first = len(value) // 2 - 1
            value = [np.where(right[:, first + i], value[2 * i + 1], value[2 * i]) for i in range(len(value) // 2)]
        return np.asarray(value[0].sum(axis=0, dtype=np.float64))

    def contributions(self, features: Matrix) -> Matrix:
        """What each feature added to the log-odds of each row, beyond what all rows start from."""
        n, n_features = features.shape
        trees = np.arange(len(self.feature))
        node = self._leaves(features)
        rows = np.arange(n)[:, None] * n_features
        total = np.zeros(n * n_features)
        while node.size and node.flat[0]:
            parent = (node - 1) // 2
            added = self.value[trees, node] - self.value[trees, parent]
            total += np.bincount(
                (rows + self.feature[trees, parent]).ravel(), weights=added.ravel(), minlength=total.size
            )
            node = parent
        return total.reshape(n, n_features)

    def _leaves(self, features: Matrix) -> Index:
        rows = np.arange(len(features))[:, None]
        trees = np.arange(len(self.feature))
        node = np.zeros((len(features), len(trees)), dtype=np.int64)
        level = self.feature.shape[1]
        while level:
            right = features[rows, self.feature[trees, node]] > self.threshold[trees, node]
            node = 2 * node + 1 + right
            level //= 2
        return node


@dataclass(frozen=True, slots=True)
class Model:
    """All weights: of words and pairs (`text`), of how rare a stem is (`rarity`), the trees of each pass, and `links`."""

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
