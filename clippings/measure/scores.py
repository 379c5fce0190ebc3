"""Scores with their 95 % intervals: F1 from counts, B-cubed from clusters, a share."""

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
    """Precision, recall and F1; `n` is what there was to find.

    F1 is 2s / (1 + s) of the share s of things found right among all that were found or there to find; its interval
    is that of s, put through the same formula.
    """
    precision = counts.hit / counts.guessed if counts.guessed else 0.0
    recall = counts.hit / counts.wanted if counts.wanted else 0.0
    score = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    low, high = wilson(counts.hit, counts.guessed + counts.wanted - counts.hit)
    return {
        "f1": round(score, 4),
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "low": round(2 * low / (1 + low), 4),
        "high": round(2 * high / (1 + high), 4),
        "n": counts.wanted,
    }


def share(hit: int, n: int) -> Metric:
    """A share of `n` with its interval."""
    low, high = wilson(hit, n)
    return {"share": round(hit / n if n else 0.0, 4), "low": round(low, 4), "high": round(high, 4), "n": n}


def wilson(hit: float, n: int, z: float = 1.96) -> tuple[float, float]:
    """The ends of the 95 % interval of a share of `n` (Wilson 1927)."""
    if n == 0:
        return 0.0, 1.0
    p = hit / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def b_cubed(pairs: Sequence[tuple[Hashable, Hashable]]) -> Metric:
    """F1 of B-cubed (Bagga and Baldwin 1998) over (gold cluster, built cluster) pairs, one for each mention.

    Mentions of one cluster are right or wrong together, so the interval rests on the number of gold clusters.
    """
    if not pairs:
        return {"f1": 0.0, "n": 0}
    gold, built, both = Counter(g for g, _ in pairs), Counter(b for _, b in pairs), Counter(pairs)
    precision = sum(both[p] / built[p[1]] for p in pairs) / len(pairs)
    recall = sum(both[p] / gold[p[0]] for p in pairs) / len(pairs)
    score = 2 * precision * recall / (precision + recall)
    low, high = wilson(score * len(gold), len(gold))
    return {"f1": round(score, 4), "low": round(low, 4), "high": round(high, 4), "n": len(pairs)}
