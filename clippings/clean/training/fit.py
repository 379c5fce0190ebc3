"""Fitting: word weights, rarity of stems, and passes of trees, each taught on what it has not seen."""

import zlib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features.cohesion import cohesion_features
from clippings.clean.features.features import line_features
from clippings.clean.features.links import P, likely, link_features, pairs
from clippings.clean.features.words import BUCKETS, Matrix, join_lines, read_words, word_buckets
from clippings.clean.training.sheets import Sheet

FOLDS = 2
# Depth and number of trees: the first passes only say where to look, the last decides by many cues together.
PASSES = ((3, 80), (4, 100), (5, 220))
LINKS = (5, 150)
TREES = {
    "objective": "binary",
    "learning_rate": 0.08,
    "min_data_in_leaf": 40,
    "max_bin": 63,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "num_threads": 1,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}
STEM_BUCKETS = 1 << 14
LEAST_SITES = 3  # sites a word or pair must stand on to have a weight
REAL = 1.0  # weight of a real page, for one of a made page
USUAL = 60  # lines; of a longer page each line counts less
FEW, FAR = 4, 4  # words of an easy line, and lines from it to the next of prose
KEEP = 4  # one easy line in so many is kept, and stands for all


def fit_rarity(texts: Sequence[str]) -> NDArray[np.float32]:
    """How rare a stem is, 0.05 to 1 by bucket: inverse document frequency over these texts."""
    count = np.zeros(STEM_BUCKETS)
    for text in texts:
        stems = read_words(join_lines([text])).stem
        count[np.unique(stems >> np.uint32(18))] += 1
    whole = np.log(len(texts) + 1)
    return np.asarray(np.clip((whole - np.log(count + 0.5)) / whole, 0.05, 1), dtype=np.float32)


def fit_model(sheets: Sequence[Sheet], rarity: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
    """Train all passes; the arrays that `model.read_model` reads.

    Each pass learns from what the one before makes of pages of sites that it was not taught on, as it will have to
    at run time.
    """
    group = _folds([sheet.site for sheet in sheets])
    text = _fit_text(sheets)
    unseen = [_fit_text([s for s, g in zip(sheets, group, strict=True) if g != k]) for k in range(FOLDS)]
    own = [
        line_features(sheet.lines, sheet.page, sheet.words, unseen[g]) for sheet, g in zip(sheets, group, strict=True)
    ]
    weights = [_weights(sheet) for sheet in sheets]
    seen, boosters = own, []
    for turn, size in enumerate(PASSES):
        boosters.append(_boost(seen, sheets, weights, size))
        if turn + 1 < len(PASSES):
            p = _held_out(seen, sheets, weights, group, size)
            seen = [
                np.column_stack([x, cohesion_features(sheet.ties, q)])
                for x, sheet, q in zip(own, sheets, p, strict=True)
            ]
    scale = np.float32(np.abs(text).max() / 127)
    arrays: dict[str, NDArray[Any]] = {
        "passes": np.asarray(len(PASSES)),
        "text": np.round(text / scale).astype(np.int8),
        "text_scale": np.asarray(scale),
        "rarity": np.round(rarity * 255).astype(np.uint8),
    }
    links = _fit_links(seen, sheets)
    named = [(str(turn), booster, PASSES[turn][0]) for turn, booster in enumerate(boosters)]
    for name, booster, depth in [*named, ("links", links, LINKS[0])]:
        names = (f"feature_{name}", f"threshold_{name}", f"value_{name}")
        arrays.update(zip(names, _complete(booster, depth), strict=True))
    return arrays


def save_model(arrays: dict[str, NDArray[Any]], path: Path) -> None:
    """Write the arrays as one npz file."""
    with path.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)


def _folds(sites: Sequence[str]) -> list[int]:
    names = sorted(set(sites), key=lambda site: zlib.crc32(site.encode()))
    number = {site: i % FOLDS for i, site in enumerate(names)}
    return [number[site] for site in sites]


def _weights(sheet: Sheet) -> Matrix:
    count = np.diff(sheet.words.first)
    n = len(count)
    prose = np.concatenate([[0], np.cumsum(count >= 8)])
    at = np.arange(n)
    beside = prose[np.minimum(at + FAR + 1, n)] - prose[np.maximum(at - FAR, 0)] > 0
    easy = (count <= FEW) & ~beside & (sheet.labels < 0.5)
    kept = (at + zlib.crc32(sheet.name.encode())) % KEEP == 0
    weights = sheet.weights * min(1.0, (USUAL / n) ** 0.5) * (1.0 if sheet.made else REAL)
    return np.asarray(np.where(easy, weights * KEEP * kept, weights))


def _fit_text(sheets: Sequence[Sheet]) -> NDArray[np.float32]:
    """Logistic regression on the words and pairs of a line; one weight a bucket, 0 where too few sites have it."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import SGDClassifier

    rows, buckets, sites = [], [], defaultdict(set)
    n = 0
    for sheet in sheets:
        bucket, line = word_buckets(sheet.words)
        labelled = sheet.weights[line] > 0
        rows.append(line[labelled] + n)
        buckets.append(bucket[labelled])
        n += len(sheet.lines)
        for one in np.unique(bucket).tolist():
            sites[one].add(sheet.site.partition(":")[0])
    row, column = np.concatenate(rows), np.concatenate(buckets)
    common = np.zeros(BUCKETS, dtype=bool)
    common[[bucket for bucket, found in sites.items() if len(found) >= LEAST_SITES]] = True
    value = 1 / np.sqrt(np.maximum(np.bincount(row, minlength=n)[row], 1))
    kept = common[column]
    matrix = csr_matrix((value[kept], (row[kept], column[kept])), shape=(n, BUCKETS))
    labels = np.concatenate([sheet.labels for sheet in sheets]) > 0.5
    sure = np.concatenate([sheet.weights for sheet in sheets]) > 0.25
    fitted = SGDClassifier(loss="log_loss", alpha=1e-5, max_iter=8, tol=None, average=True, random_state=0).fit(
        matrix[sure], labels[sure]
    )
    return np.asarray(fitted.coef_[0], dtype=np.float32)


def _boost(
    features: Sequence[Matrix], sheets: Sequence[Sheet], weights: Sequence[Matrix], size: tuple[int, int]
) -> Any:
    weight = np.concatenate(weights)
    used = weight > 0
    labels = np.concatenate([sheet.labels for sheet in sheets])
    return _grow(np.concatenate(features)[used], labels[used], weight[used], size)


def _grow(features: Matrix, labels: Matrix, weights: Matrix, size: tuple[int, int]) -> Any:
    import lightgbm

    depth, n_trees = size
    shape = {"max_depth": depth, "num_leaves": 2**depth}
    return lightgbm.train({**TREES, **shape}, lightgbm.Dataset(features, labels, weight=weights), n_trees)


def _fit_links(seen: Sequence[Matrix], sheets: Sequence[Sheet]) -> Any:
    """Trees that tell whether a line and the candidate before it are of one body."""
    rows, labels, weights = [], [], []
    for x, sheet in zip(seen, sheets, strict=True):
        at = likely(x[:, P], np.diff(sheet.words.first))
        first, second = pairs(len(at))
        before, after = at[first], at[second]
        rows.append(link_features(x, before, after, second - first))
        labels.append(np.minimum(sheet.labels[before], sheet.labels[after]))
        sure = np.minimum(sheet.weights[before], sheet.weights[after]) >= 1
        weights.append(sure * (1.0 if sheet.made else REAL) * min(1.0, (USUAL / len(x)) ** 0.5))
    weight = np.concatenate(weights)
    used = weight > 0
    return _grow(np.concatenate(rows)[used], np.concatenate(labels)[used], weight[used], LINKS)


def _held_out(
    features: Sequence[Matrix],
    sheets: Sequence[Sheet],
    weights: Sequence[Matrix],
    group: Sequence[int],
    size: tuple[int, int],
) -> list[Matrix]:
    """Probabilities of each sheet's lines by trees that were not taught on its site."""
    boosters = []
    for k in range(FOLDS):
        rest = [i for i, g in enumerate(group) if g != k]
        taught = ([features[i] for i in rest], [sheets[i] for i in rest], [weights[i] for i in rest])
        boosters.append(_boost(*taught, size))
    return [np.asarray(boosters[g].predict(x)) for x, g in zip(features, group, strict=True)]


def _complete(booster: Any, depth: int) -> tuple[NDArray[np.int16], NDArray[np.float32], NDArray[np.float32]]:
    """Trees filled up to one depth: a leaf above it goes left for ever, its value with it."""
    trees = booster.dump_model()["tree_info"]
    inner = 2**depth - 1
    feature = np.zeros((len(trees), inner), dtype=np.int16)
    threshold = np.full((len(trees), inner), np.inf, dtype=np.float32)
    value = np.zeros((len(trees), 2 * inner + 1), dtype=np.float32)
    for t, tree in enumerate(trees):
        waiting = [(0, tree["tree_structure"])]
        while waiting:
            i, node = waiting.pop()
            splits = "split_feature" in node
            value[t, i] = node["internal_value"] if splits else node["leaf_value"]
            if i < inner:
                if splits:
                    feature[t, i], threshold[t, i] = node["split_feature"], node["threshold"]
                waiting += [(2 * i + 1, node["left_child"] if splits else node)]
                waiting += [(2 * i + 2, node["right_child"] if splits else node)]
    return feature, threshold, value
