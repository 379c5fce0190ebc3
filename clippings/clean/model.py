"""The trained line labeller as plain arrays, and how to run it with numpy alone."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WEIGHTS = Path(__file__).with_name("body_weights.npz")


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum of complete binary trees of one depth. Row t of each array is tree t.

    Node i has children 2i+1 (feature <= threshold) and 2i+2; `value` holds the leaves' log-odds from left to right.
    """

    feature: NDArray[np.int64]
    threshold: NDArray[np.float32]
    value: NDArray[np.float32]

    def probability(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """One probability for each row of `features`."""
        rows = np.arange(len(features))[:, None]
        trees = np.arange(len(self.feature))[None, :]
        inner = self.feature.shape[1]
        node = np.zeros((len(features), len(self.feature)), dtype=np.int64)
        while inner:
            right = features[rows, self.feature[trees, node]] > self.threshold[trees, node]
            node = 2 * node + 1 + right
            inner //= 2
        score = self.value[trees, node - self.feature.shape[1]].sum(axis=1, dtype=np.float64)
        return np.asarray(1 / (1 + np.exp(-score)))


@dataclass(frozen=True, slots=True)
class Model:
    """All weights: of words and pairs (`text`), of how rare a stem is (`rarity`), and of both passes of trees."""

    text: NDArray[np.float32]
    rarity: NDArray[np.float32]
    first: Trees
    second: Trees


@cache
def load_model(path: Path = WEIGHTS) -> Model:
    """Read the packaged weights. Raises OSError where the file is missing."""
    with np.load(path, allow_pickle=False) as arrays:
        first, second = (
            Trees(arrays[f"{name}_feature"].astype(np.int64), arrays[f"{name}_threshold"], arrays[f"{name}_value"])
            for name in ("first", "second")
        )
        scale = arrays["text_scale"]
        return Model(
            text=(arrays["text"].astype(np.float32) * scale).astype(np.float32),
            rarity=arrays["rarity"].astype(np.float32) / np.float32(255),
            first=first,
            second=second,
        )
