"""From the lines' probabilities to one story: paragraphs that go on from one another, inserts left out."""

from typing import NamedTuple

import numpy as np

from clippings.clean.features.links import REACH
from clippings.clean.features.words import Flags, Index, Matrix

BREAK = 4.0  # log-odds that leaving candidates out inside a body has to win back
LINK = 0.4  # weight of a link's log-odds beside those of lines, which saw much of the same
CAP = 4.0  # log-odds of one line or link at most, so that none outvotes its neighbourhood
ROUNDING = 1e-6  # beyond which sums in another order do not differ
BETWEEN = -1.5  # log-odds of a line without a sentence between two paragraphs of the body
BESIDE = 3  # lines from a paragraph of the body to a line without a sentence that may belong to it


class Candidates(NamedTuple):
    """The lines that may be paragraphs of the story, and how they go on from one another: `links[i, step - 1]` is the
    log-odds that candidate i + step goes on from candidate i. `among` are all lines that read like paragraphs."""

    at: Index
    links: Matrix
    among: Index


def choose_body(
    line_odds: Matrix,
    candidates: Candidates,
    bar: float,
    breaking: float = BREAK,
    link: float = LINK,
    between: float = BETWEEN,
) -> Flags:
    """The lines of the likeliest story, each of its paragraphs on the whole above `bar`.

    The chain of candidates with the highest sum of lines' and links' log-odds wins, each break costing `breaking`;
    other lines follow the paragraphs beside them.
    """
    at = candidates.at
    chosen = np.zeros(len(line_odds), dtype=bool)
    if not len(at):
        return np.asarray(line_odds > bar)
    gain = np.clip(line_odds[at] - bar, -CAP, CAP).tolist()
    bond = (link * np.clip(candidates.links, -CAP, CAP)).tolist()
    best: list[float] = []
    came: list[int] = []
    for j, own in enumerate(gain):
        score, source = 0.0, -1
        for step in range(1, min(REACH, j) + 1):
            reached = best[j - step] + bond[j - step][step - 1] - (breaking if step > 1 else 0.0)
            if reached > score:
                score, source = reached, j - step
        best.append(score + own)
        came.append(source)
    last = max(range(len(best)), key=lambda j: (best[j], -j))
    if best[last] <= 0:
        return chosen
    while last >= 0:
        chosen[at[last]] = True
        last = came[last]
    return chosen | _beside(line_odds, candidates.among, chosen, bar, between)


def may_matter(odds: Matrix, nearest: Matrix, before: Index, after: Index, bar: float) -> Flags:
    """Which links from a candidate to one further on than the next may be part of a likeliest story, by any bar up to
    this one: those that at their best are worth more than the way over all candidates between, by the log-odds of the
    candidates and of the links from each to the next (`nearest`)."""
    bond = LINK * np.clip(nearest, -CAP, CAP)
    gain = np.clip(odds - bar, -CAP, CAP)
    way = np.concatenate([[0.0], np.cumsum(bond + gain[1:])])[: len(odds)]  # from the first candidate to each
    return np.asarray(way[after] - gain[after] - way[before] < LINK * CAP - BREAK + ROUNDING)


def _beside(line_odds: Matrix, at: Index, chosen: Flags, bar: float, between: float) -> Flags:
    """Lines without a sentence that belong to the body: those between its paragraphs by a lower bar than others."""
    n = len(line_odds)
    here = np.arange(n)
    place = np.searchsorted(at, here)
    before, after = at[np.maximum(place - 1, 0)], at[np.minimum(place, len(at) - 1)]
    left = (place > 0) & chosen[before]
    right = (place < len(at)) & chosen[after]
    near = (left & (here - before <= BESIDE)) | (right & (after - here <= BESIDE))
    other = np.ones(n, dtype=bool)
    other[at] = False
    return np.asarray(other & ((left & right & (line_odds > min(between, bar))) | (near & (line_odds > bar))))
