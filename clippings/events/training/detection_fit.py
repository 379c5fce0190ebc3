"""Fit the detector: logistic regression over all types by Adam in a fixed order: equal examples give equal weights."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from clippings.events.judging.detector import NOTHING, Detector
from clippings.events.training.detection import Example
from schema.codebook import EVENT_TYPES

TYPES = (*sorted(EVENT_TYPES), NOTHING)
# Signs that fewer examples have say too little to be kept.
LEAST = 2
ROUNDS, BATCH, RATE = 24, 256, 0.02
# How strongly weights are drawn to nought: chosen by cross-validation over files, a broad plateau.
PENALTY = 10.0


def fit(examples: Sequence[Example]) -> Detector:
    """The detector of these examples."""
    counts = Counter(sign for example in examples for sign in set(example.signs))
    numbers = {sign: n for n, sign in enumerate(sorted(sign for sign, count in counts.items() if count >= LEAST))}
    seen = [np.array(sorted({numbers[s] for s in e.signs if s in numbers}), np.int64) for e in examples]
    wanted = np.array([TYPES.index(example.type) for example in examples])
    random = np.random.default_rng(0)
    # The last row is the bias: every example has it.
    rows = np.zeros((len(numbers) + 1, len(TYPES)))
    mean, square = np.zeros_like(rows), np.zeros_like(rows)
    steps = 0
    for turn in range(ROUNDS):
        order = random.permutation(len(examples))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            steps += 1
            slope = _slope(rows, [seen[i] for i in batch], wanted[batch]) / len(batch)
            slope[:-1] += rows[:-1] * (PENALTY / len(examples))
            mean += 0.1 * (slope - mean)
            square += 0.001 * (slope**2 - square)
            rate = RATE * (1 - turn / ROUNDS) * np.sqrt(1 - 0.999**steps) / (1 - 0.9**steps)
            rows -= rate * mean / (np.sqrt(square) + 1e-8)
    rows[:-1] = rows[:-1].astype(np.float16)
    return Detector(TYPES, numbers, rows)


def _slope(
    rows: np.ndarray[tuple[int, int], np.dtype[np.float64]],
    seen: Sequence[np.ndarray[tuple[int], np.dtype[np.int64]]],
    wanted: np.ndarray[tuple[int], np.dtype[np.int64]],
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """How the loss of a batch, summed, changes with each weight."""
    bias = len(rows) - 1
    flat = np.concatenate([np.append(one, bias) for one in seen])
    sizes = np.array([len(one) + 1 for one in seen])
    sums = np.add.reduceat(rows[flat], np.concatenate([[0], sizes.cumsum()[:-1]]), axis=0)
    raised = np.exp(sums - sums.max(axis=1, keepdims=True))
    error = raised / raised.sum(axis=1, keepdims=True)
    error[np.arange(len(wanted)), wanted] -= 1
    order = np.argsort(flat, kind="stable")
    used, firsts = np.unique(flat[order], return_index=True)
    slope = np.zeros_like(rows)
    slope[used] = np.add.reduceat(np.repeat(error, sizes, axis=0)[order], firsts, axis=0)
    return slope
