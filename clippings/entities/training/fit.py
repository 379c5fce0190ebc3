"""Fit the typer by Adam in a fixed order, so that the same corpora give the same weights."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from clippings.entities.company import SLOTS
from clippings.entities.training.examples import TYPES, Example
from clippings.entities.typer import NOTHING, Typer

HIDDEN = 48
ROUNDS = 5
BATCH = 256
# What the vectors are divided by to be about as large as features are.
UNIT = np.float32(64)
RATE = 3e-3
DROPPED = 0.3
# Features that fewer examples have say too little to be kept.
LEAST = 4
# What a name is likelier than the examples say, as a logarithm: most of them are parts of names, which are none.
BENEFIT = 0.7

Array = NDArray[np.float32]


def fit(examples: Sequence[Example], shares: Sequence[float]) -> Typer:
    """The typer of these examples; `shares` says how much each counts.

    An example that may be of several types is taken for those of them that the model finds likely so far.
    """
    counts = Counter(chain.from_iterable(one.seen for one in examples))
    names = sorted(feature for feature, count in counts.items() if count >= LEAST)
    number = {name: index for index, name in enumerate(names)}
    known = [np.array([number[f] for f in one.seen if f in number], np.int64) for one in examples]
    allowed = np.array([[kind in one.types for kind in TYPES] for one in examples], np.float32)
    company = np.stack([one.company for one in examples]).reshape(len(examples), -1) / UNIT
    weights = np.asarray(shares, np.float32)
    random = np.random.default_rng(0)
    rows = np.zeros((len(names), HIDDEN + len(TYPES)), np.float32)
    rows[:, :HIDDEN] = random.normal(0, 0.05, (len(names), HIDDEN))
    out = random.normal(0, 0.15, (HIDDEN, len(TYPES))).astype(np.float32)
    kin = np.zeros((company.shape[1], HIDDEN + len(TYPES)), np.float32)
    kin[:, :HIDDEN] = random.normal(0, 0.05, (len(kin), HIDDEN))
    learned = [rows, np.zeros(HIDDEN, np.float32), out, np.zeros(len(TYPES), np.float32), kin]
    adam = Adam(learned)
    for turn in range(ROUNDS):
        order = random.permutation(len(examples))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            mask = (random.random((len(batch), HIDDEN)) > DROPPED) / np.float32(1 - DROPPED)
            used, slopes = gradient(
                learned,
                [known[i] for i in batch],
                company[batch],
                allowed[batch],
                weights[batch],
                mask.astype(np.float32),
            )
            adam.step(used, slopes, RATE * (1 - (turn + start / len(order)) / ROUNDS))
    learned[3][TYPES.index(NOTHING)] -= np.float32(BENEFIT)
    return rounded(number, *learned)


def rounded(numbers: Mapping[str, int], rows: Array, hidden: Array, out: Array, bias: Array, kin: Array) -> Typer:
    """The typer as its file holds it: rows in whole numbers up to 127 and their scale, the rest in half precision."""
    whole, scale = in_whole_numbers(rows, 1)
    places, sizes = in_whole_numbers(kin.reshape(SLOTS, -1, kin.shape[1]), 1)
    rest = (part.astype(np.float16).astype(np.float64) for part in (hidden, out, bias))
    return Typer(TYPES, numbers, whole, scale, places.astype(np.float64), sizes / float(UNIT), *rest)


def in_whole_numbers(values: Array, axis: int) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    """Whole numbers up to 127 and what they are to be multiplied by, the same along an axis."""
    scale = (np.abs(values).max(axis=axis, keepdims=True) / 127 + 1e-6).astype(np.float16).astype(np.float64)
    return np.clip(np.rint(values / scale), -127, 127).astype(np.int8), scale


def gradient(
    learned: Sequence[Array],
    known: Sequence[NDArray[np.int64]],
    company: Array,
    allowed: Array,
    shares: Array,
    mask: Array,
) -> tuple[NDArray[np.int64], list[Array]]:
    """The rows that a batch uses, and the slope of its loss in them and in the other parts."""
    rows, hidden, out, bias, kin = learned
    sizes = np.array([len(one) for one in known])
    flat = np.concatenate(known)
    total = np.add.reduceat(rows[flat], np.concatenate([[0], sizes.cumsum()[:-1]]), axis=0) + company @ kin
    before = total[:, :HIDDEN] + hidden
    lit = np.maximum(before, 0) * mask
    chance = softmax(lit @ out + bias + total[:, HIDDEN:])
    wanted = chance * allowed
    wanted /= wanted.sum(axis=1, keepdims=True) + np.float32(1e-9)
    slope = (chance - wanted) * shares[:, None] / np.float32(BATCH)
    inner = (slope @ out.T) * mask * (before > 0)
    order = np.argsort(flat, kind="stable")
    used, firsts = np.unique(flat[order], return_index=True)
    both = np.concatenate([inner, slope], axis=1)
    spread = np.repeat(both, sizes, axis=0)[order]
    found = np.add.reduceat(spread, firsts, axis=0)
    return used, [found, inner.sum(axis=0), lit.T @ slope, slope.sum(axis=0), company.T @ both]


def softmax(scores: Array) -> Array:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


class Adam:
    """Adam's running means. Of the first part only the rows that a batch uses move."""

    def __init__(self, learned: Sequence[Array]) -> None:
        self.learned = learned
        self.means = [np.zeros_like(part) for part in learned]
        self.squares = [np.zeros_like(part) for part in learned]
        self.steps = 0

    def step(self, used: NDArray[np.int64], slopes: Sequence[Array], rate: float) -> None:
        self.steps += 1
        rate *= math.sqrt(1 - 0.999**self.steps) / (1 - 0.9**self.steps)
        for index, slope in enumerate(slopes):
            place = used if index == 0 else slice(None)
            mean = self.means[index][place] * np.float32(0.9) + np.float32(0.1) * slope
            square = self.squares[index][place] * np.float32(0.999) + np.float32(0.001) * slope**2
            self.means[index][place], self.squares[index][place] = mean, square
            self.learned[index][place] -= np.float32(rate) * mean / (np.sqrt(square) + np.float32(1e-8))


def as_bytes(typer: Typer) -> bytes:
    """The file that `read_typer` reads: plain arrays."""
    target = BytesIO()
    np.savez_compressed(
        target,
        features=np.frombuffer("\n".join(typer.numbers).encode(), np.uint8),
        types=np.frombuffer("\n".join(typer.types).encode(), np.uint8),
        rows=typer.rows,
        scale=typer.scale[:, 0].astype(np.float16),
        kin=typer.kin.astype(np.int8),
        kin_scale=typer.kin_scale[:, 0].astype(np.float32),
        hidden=typer.hidden.astype(np.float16),
        out=typer.out.astype(np.float16),
        bias=typer.bias.astype(np.float16),
    )
    return target.getvalue()
