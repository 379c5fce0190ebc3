"""Scores: F1 from counts, B-cubed from clusters, a share with its interval."""

from collections import Counter
from collections.abc import Hashable, Sequence
from math import sqrt
from typing import NamedTuple

Metric = dict[str, float | int]


class Counts(NamedTuple):
    """What was found right, what was found, what there was to find."""

    hit: int
    guessed: int
    wanted: int


def f1(counts: Counts) -> Metric:
    """Precision, recall and F1; `n` is what there was to find."""
    precision = counts.hit / counts.guessed if counts.guessed else 0.0
    recall = counts.hit / counts.wanted if counts.wanted else 0.0
    score = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {
        "f1": round(score, 4),
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "n": counts.wanted,
    }


def share(hit: int, n: int, z: float = 1.96) -> Metric:
    """A share of `n` with its 95 % Wilson interval (Wilson 1927)."""
    if n == 0:
        return {"share": 0.0, "low": 0.0, "high": 1.0, "n": 0}
    p = hit / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return {
        "share": round(p, 4),
        "low": round(middle - half, 4),
        "high": round(min(1.0, middle + half), 4),
        "n": n,
    }


def b_cubed(pairs: Sequence[tuple[Hashable, Hashable]]) -> Metric:
    """F1 of B-cubed (Bagga and Baldwin 1998) over (gold cluster, built cluster) pairs, one for each mention."""
    if not pairs:
        return {"f1": 0.0, "n": 0}
    gold, built, both = Counter(g for g, _ in pairs), Counter(b for _, b in pairs), Counter(pairs)
    precision = sum(both[p] / built[p[1]] for p in pairs) / len(pairs)
    recall = sum(both[p] / gold[p[0]] for p in pairs) / len(pairs)
    return {"f1": round(2 * precision * recall / (precision + recall), 4), "n": len(pairs)}
