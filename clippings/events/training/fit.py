"""Fit the ranker by Adam in a fixed order, so that the same articles give the same weights."""

from collections import Counter
from collections.abc import Sequence
from io import BytesIO
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from clippings.entities.training.fit import Adam
from clippings.events.deciding.ranker import Ranker
from clippings.events.training.questions import Example

HIDDEN = 32
ROUNDS = 6
BATCH = 32
RATE = 3e-3
DROPPED, UNSEEN = 0.3, 0.1
# Traits that fewer options have say too little to be kept.
LEAST = 3
# Parties beyond these are learned from no more.
MOST = 4
# Of phrases that are one party, the likeliest so far counts most, and each of them a little.
EVEN = np.float32(0.2)

Array = NDArray[np.float32]
Numbers = NDArray[np.int64]


def fit(examples: Sequence[Example]) -> Ranker:
    """The ranker of these examples: for each side a softmax over the options, each party an equal share."""
    counts = Counter(trait for one in examples for trait in chain(one.act, *one.options))
    names = sorted(trait for trait, count in counts.items() if count >= LEAST)
    number = {name: index for index, name in enumerate(names)}
    known = [_numbers(one, number) for one in examples]
    wanted = [_wanted(one) for one in examples]
    random = np.random.default_rng(0)
    rows = np.zeros((len(names), HIDDEN + 2), np.float32)
    rows[:, :HIDDEN] = random.normal(0, 0.05, (len(names), HIDDEN))
    learned = [rows, np.zeros(HIDDEN, np.float32), random.normal(0, 0.15, (HIDDEN, 2)).astype(np.float32)]
    adam = Adam(learned)
    for turn in range(ROUNDS):
        order = random.permutation(len(examples))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            seen = [a[random.random(len(a)) > UNSEEN] for n in batch for a in known[n]]
            mask = (random.random((len(seen), HIDDEN)) > DROPPED) / np.float32(1 - DROPPED)
            used, slopes = _gradient(learned, seen, [wanted[n] for n in batch], mask.astype(np.float32))
            adam.step(used, slopes, RATE * (1 - turn / ROUNDS))
    halved = [part.astype(np.float16).astype(np.float64) for part in learned]
    return Ranker(number, np.vstack([halved[0], np.zeros(HIDDEN + 2)]), *halved[1:])


def as_bytes(ranker: Ranker) -> bytes:
    """The file that `read_ranker` reads: plain arrays, half-precision."""
    target = BytesIO()
    np.savez_compressed(
        target,
        traits=np.frombuffer("\n".join(ranker.numbers).encode(), np.uint8),
        rows=ranker.rows[:-1].astype(np.float16),
        hidden=ranker.hidden.astype(np.float16),
        out=ranker.out.astype(np.float16),
    )
    return target.getvalue()


def _numbers(one: Example, number: dict[str, int]) -> list[Numbers]:
    act = [number[trait] for trait in one.act if trait in number]
    return [np.array(act + [number[t] for t in option if t in number], np.int64) for option in one.options]


def _wanted(one: Example) -> Array:
    """For each option, side and party, whether it is that party."""
    wanted = np.zeros((len(one.options), 2, MOST), np.float32)
    for side, parties in enumerate(one.answers):
        for place, party in enumerate(parties[:MOST]):
            wanted[sorted(party), side, place] = 1
    return wanted


def _gradient(
    learned: Sequence[Array], seen: Sequence[Numbers], wanted: Sequence[Array], mask: Array
) -> tuple[Numbers, list[Array]]:
    """The rows that a batch uses, and the slope of its loss in them and in the other parts."""
    rows, hidden, out = learned
    sizes = np.array([len(one) for one in seen])
    flat = np.concatenate(seen)
    # Traits left out are made up for by the others: sums are as large as they will be.
    total = np.divide(np.add.reduceat(rows[flat], _starts(sizes), axis=0), 1 - UNSEEN, dtype=np.float32)
    before = total[:, :HIDDEN] + hidden
    lit = np.maximum(before, 0) * mask
    slope = _slope(lit @ out + total[:, HIDDEN:], wanted) / np.float32(len(wanted))
    inner = (slope @ out.T) * mask * (before > 0)
    order = np.argsort(flat, kind="stable")
    used, firsts = np.unique(flat[order], return_index=True)
    spread = np.repeat(np.concatenate([inner, slope], axis=1), sizes, axis=0)[order]
    return used, [np.add.reduceat(spread, firsts, axis=0) / np.float32(1 - UNSEEN), inner.sum(axis=0), lit.T @ slope]


def _slope(scores: Array, wanted: Sequence[Array]) -> Array:
    """The slope of the loss in the scores: what is likely less what is right, act by act."""
    sizes = np.array([len(one) for one in wanted])
    starts = _starts(sizes)

    def over_act(values: Array) -> Array:
        return np.asarray(np.repeat(np.add.reduceat(values, starts, axis=0), sizes, axis=0))

    raised = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts, axis=0), sizes, axis=0))
    chance = raised / over_act(raised)
    marks = np.concatenate(wanted)
    likely = chance[:, :, None] * marks
    share = (1 - EVEN) * likely / (over_act(likely) + np.float32(1e-9)) + EVEN * marks / np.maximum(over_act(marks), 1)
    parties = (over_act(marks) > 0).sum(axis=2)
    return np.asarray(chance - share.sum(axis=2) / np.maximum(parties, 1), np.float32)


def _starts(sizes: Numbers) -> Numbers:
    return np.concatenate([[0], sizes.cumsum()[:-1]])
