"""Fit the model of homes by Adam in a fixed order, so that the same articles give the same weights."""

from collections import Counter
from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from clippings.entities.home_model import HomeModel, Sounds
from clippings.entities.training.fit import Adam
from clippings.entities.training.homes import Example

HIDDEN = 16
ROUNDS = 8
BATCH = 32
RATE = 3e-3
DROPPED = 0.3
# Signs that fewer options have say too little to be kept.
LEAST = 3

Array = NDArray[np.float32]
Numbers = NDArray[np.int64]


def fit_homes(examples: Sequence[Example], sounds: Sounds) -> HomeModel:
    """The model of these examples: a softmax over the options of each, by how often the thing is named."""
    counts = Counter(sign for one in examples for sign in chain.from_iterable(one.options))
    names = sorted(sign for sign, count in counts.items() if count >= LEAST)
    number = {name: index for index, name in enumerate(names)}
    none = len(names)
    known = [[np.array([none, *(number[s] for s in o if s in number)], np.int64) for o in e.options] for e in examples]
    random = np.random.default_rng(0)
    rows = np.zeros((len(names) + 1, HIDDEN + 1), np.float32)
    rows[:-1, :HIDDEN] = random.normal(0, 0.05, (len(names), HIDDEN))
    learned = [rows, np.zeros(HIDDEN, np.float32), random.normal(0, 0.15, (HIDDEN, 1)).astype(np.float32)]
    adam = Adam(learned)
    for turn in range(ROUNDS):
        order = random.permutation(len(examples))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            seen = [option for n in batch for option in known[n]]
            sizes = np.array([len(known[n]) for n in batch])
            right = _starts(sizes) + [examples[n].answer for n in batch]
            counted = np.repeat([np.sqrt(examples[n].n_mentions) / BATCH for n in batch], sizes)
            mask = (random.random((len(seen), HIDDEN)) > DROPPED) / np.float32(1 - DROPPED)
            used, slopes = _gradient(learned, seen, sizes, right, counted, mask.astype(np.float32))
            adam.step(used, slopes, RATE * (1 - (turn + start / len(order)) / ROUNDS))
            learned[0][none] = 0
    halved = [part.astype(np.float16).astype(np.float64) for part in learned]
    return HomeModel(number, halved[0], halved[1], halved[2][:, 0], sounds)


def _gradient(
    learned: Sequence[Array], seen: Sequence[Numbers], sizes: Numbers, right: Numbers, counted: Array, mask: Array
) -> tuple[Numbers, list[Array]]:
    """The rows that a batch uses, and the slope of its loss in them and in the other parts."""
    rows, hidden, out = learned
    lengths = np.array([len(one) for one in seen])
    flat = np.concatenate(seen)
    total = np.add.reduceat(rows[flat], _starts(lengths), axis=0)
    before = total[:, :HIDDEN] + hidden
    lit = np.maximum(before, 0) * mask
    scores = (lit @ out)[:, 0] + total[:, HIDDEN]
    starts = _starts(sizes)
    raised = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
    slope = raised / np.repeat(np.add.reduceat(raised, starts), sizes)
    slope[right] -= 1
    slope = (slope * counted).astype(np.float32)[:, None]
    inner = (slope @ out.T) * mask * (before > 0)
    order = np.argsort(flat, kind="stable")
    used, firsts = np.unique(flat[order], return_index=True)
    spread = np.repeat(np.concatenate([inner, slope], axis=1), lengths, axis=0)[order]
    return used, [np.add.reduceat(spread, firsts, axis=0), inner.sum(axis=0), lit.T @ slope]


def _starts(sizes: Numbers) -> Numbers:
    return np.concatenate([[0], sizes.cumsum()[:-1]])


def as_bytes(model: HomeModel) -> bytes:
    """The file that `read_homes` reads: plain arrays, half-precision."""
    target = BytesIO()
    np.savez_compressed(
        target,
        rows=model.rows[:-1].astype(np.float16),
        hidden=model.hidden.astype(np.float16),
        out=model.out.astype(np.float16),
        sounds=model.sounds.table,
        signs=_joined(model.numbers),
        clusters=_joined(model.sounds.clusters),
        countries=_joined(model.sounds.countries),
    )
    return target.getvalue()


def _joined(words: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(words).encode(), np.uint8)
