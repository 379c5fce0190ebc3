import numpy as np
import pytest

from clippings.clean.body.model import trees_of


@pytest.mark.parametrize("depth", [1, 3, 5])
@pytest.mark.parametrize("n_lines", [0, 1, 7])
def test_trees_are_walked_as_their_nodes_say(depth: int, n_lines: int) -> None:
    chance = np.random.default_rng(depth)
    inner, n_trees, n_features = 2**depth - 1, 6, 4
    feature = chance.integers(0, n_features, (n_trees, inner)).astype(np.int16)
    threshold = chance.normal(size=(n_trees, inner)).astype(np.float32)
    value = chance.normal(size=(n_trees, 2 * inner + 1)).astype(np.float32)
    trees = trees_of(feature, threshold, value)
    lines = chance.normal(size=(n_lines, n_features)).astype(np.float32)

    added = np.zeros((n_lines, n_features))
    for row, line in enumerate(lines):
        for tree in range(n_trees):
            node = 0
            while node < inner:
                by = feature[tree, node]
                below = 2 * node + 1 + int(line[by] > threshold[tree, node])
                added[row, by] += float(value[tree, below]) - float(value[tree, node])
                node = below

    odds = value[:, 0].astype(float).sum() + added.sum(axis=1)
    assert trees.log_odds(lines) == pytest.approx(odds)
    leaves = trees.reached(lines)
    told = np.zeros_like(added)
    for row in range(n_lines):
        np.add.at(told[row], trees.way[leaves[:, row]], trees.steps[leaves[:, row]])
    assert told == pytest.approx(added)
