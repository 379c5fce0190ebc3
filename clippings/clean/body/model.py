"""The trained line labeller as plain arrays, and how to run it with numpy alone."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features.words import Index, Matrix
from clippings.packaged import read_packaged

BLOCK = 1024  # lines scored at once, so that a page of many lines takes no more room
COMPARED = 3  # depths at which every node looks at every line: quicker than to look up which nodes have to
FILE = "body_weights.npz"
# The file that `scripts/train_cleaner.py` wrote; it prints this when it does.
SHA256 = "95647b433ab8f04b0e7921a321ad40c7d93c36fa4f5a4115b8a988fdbe8eb44a"


class Level(NamedTuple):
    """What the nodes of one depth split on. Of the first depths those of node i in all trees stand together, further
    down those of one tree."""

    feature: Index
    threshold: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    """A sum of complete binary trees of one depth; node i goes on to 2i (at most its threshold) and 2i+1.

    `leaves` has the log-odds that each leaf stands for, `way` the features on the way down to it, and `steps` what each
    of their splits added: inner nodes stand for log-odds too, a leaf's counts.
    """

    levels: tuple[Level, ...]
    first: Index  # node of each tree from which those of the first looked-up depth are counted
    leaves: Matrix
    way: Index
    steps: Matrix

    def log_odds(self, features: NDArray[Any]) -> Matrix:
        """One value for each row of `features`."""
        blocks = range(0, max(len(features), 1), BLOCK)
        return np.concatenate([self.leaves.take(self.reached(features[i : i + BLOCK])).sum(axis=0) for i in blocks])

    def reached(self, features: NDArray[Any]) -> Index:
        """The leaf of each tree that each row comes to; shape (trees, rows)."""
        n = len(features)
        seen = np.ascontiguousarray(features.T, dtype=np.float32)
        node = self._compared(seen)
        flat, rows = seen.ravel(), np.arange(n)
        for level in self.levels[COMPARED:]:
            at = level.feature.take(node)
            at *= n
            at += rows
            right = flat.take(at) > level.threshold.take(node)
            node += node
            node += right
        return node

    def _compared(self, seen: NDArray[np.float32]) -> Index:
        """The node of each tree that each line comes to by the first depths."""
        turns: list[NDArray[np.bool_]] = []
        node = np.zeros((len(self.first), seen.shape[1]), dtype=np.uint8)
        for level in self.levels[:COMPARED]:
            right = (seen.take(level.feature, axis=0) > level.threshold).reshape(1 << len(turns), *node.shape)
            for turn in turns:  # what the nodes say that the line did not turn to is dropped, half of them at a time
                half = len(right) // 2
                other, told = right[:half], right[half:]
                told ^= other
                told &= turn
                told ^= other
                right = told
            turns.append(right[0])
            node += node
            node += right[0]
        return node + self.first


def trees_of(feature: NDArray[Any], threshold: NDArray[np.float32], value: NDArray[np.float32]) -> Trees:
    """Trees as they are kept: row t of each array is tree t, node i goes on to 2i+1 and 2i+2, `value` has all nodes."""
    n_trees, n_inner = feature.shape
    levels: list[Level] = []
    way, steps = [], []
    at = 0
    while at < n_inner:
        here, below = slice(at, 2 * at + 1), slice(2 * at + 1, 4 * at + 3)
        own, least = feature[:, here].astype(np.int64), threshold[:, here]
        levels.append(
            Level(own.T.ravel(), least.T.reshape(-1, 1))
            if len(levels) < COMPARED
            else Level(own.ravel(), least.ravel())
        )
        step = value[:, below].astype(np.float64) - np.repeat(value[:, here].astype(np.float64), 2, axis=1)
        n_leaves = (n_inner + 1) // (at + 1)  # below each of these nodes
        way.append(np.repeat(own, n_leaves, axis=1).ravel())
        steps.append(np.repeat(step, n_leaves // 2, axis=1).ravel())
        at = 2 * at + 1
    first = np.arange(n_trees)[:, None] << min(COMPARED, len(levels))
    leaves = value[:, at:].astype(np.float64).ravel()
    return Trees(tuple(levels), first, leaves, np.stack(way, axis=1), np.stack(steps, axis=1))


@dataclass(frozen=True, slots=True)
class Model:
    """All weights: of words and pairs (`text`), rarity of stems, the trees of each pass, and those of links."""

    text: NDArray[np.float32]
    rarity: NDArray[np.float32]
    passes: tuple[Trees, ...]
    links: Trees


@cache
def packaged_model() -> Model:
    """The weights in the package. Raises ValueError where they are not the ones this code was written with."""
    return read_model(read_packaged("clippings.clean.body", FILE, SHA256))


def read_model(content: bytes) -> Model:
    """A model from the bytes of its file."""
    with np.load(BytesIO(content), allow_pickle=False) as arrays:

        def trees(name: object) -> Trees:
            return trees_of(arrays[f"feature_{name}"], arrays[f"threshold_{name}"], arrays[f"value_{name}"])

        return Model(
            text=(arrays["text"] * arrays["text_scale"]).astype(np.float32),
            rarity=(arrays["rarity"] / 255).astype(np.float32),
            passes=tuple(trees(i) for i in range(int(arrays["passes"]))),
            links=trees("links"),
        )
