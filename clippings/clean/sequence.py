"""From the lines' probabilities to one story: paragraphs that go on from one another, inserts left out."""

import numpy as np

from clippings.clean.links import REACH
from clippings.clean.words import Flags, Index, Matrix

BREAK = 1.0  # log-odds that leaving candidates out inside a body has to win back
LINK = .5  # weight of a link's log-odds beside those of lines, which saw much of the same
CAP = 4.0  # log-odds of one line or link at most, so that none outvotes its neighbourhood
BESIDE = 3  # lines from a paragraph of the body to a line without a sentence that may belong to it


def choose_body(line_odds: Matrix, at: Index, link_odds: Matrix, breaking: float = BREAK, link: float = LINK) -> Flags:
    """The lines of the likeliest story.

    `at` are the candidates; `link_odds[i, step - 1]` says whether candidate i + step goes on from candidate i. The
    chain of candidates with the highest sum of lines' and links' log-odds wins, each break costing `breaking`; other
    lines follow the paragraphs beside them.
    """
    chosen = np.zeros(len(line_odds), dtype=bool)
    if not len(at):
        return line_odds > 0
    gain = np.clip(line_odds[at], -CAP, CAP).tolist()
    bond = (link * np.clip(link_odds, -CAP, CAP)).tolist()
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
    return chosen | _beside(line_odds, at, chosen)


def _beside(line_odds: Matrix, at: Index, chosen: Flags) -> Flags:
    """Likely lines without a sentence whose nearest candidates, where near enough, are of the body."""
    n = len(line_odds)
    here = np.arange(n)
    place = np.searchsorted(at, here)
    before, after = at[np.maximum(place - 1, 0)], at[np.minimum(place, len(at) - 1)]
    no_before, no_after = place == 0, place == len(at)
    left = ~no_before & chosen[before]
    right = ~no_after & chosen[after]
    near_left = left & ((here - before <= BESIDE) | right)
    near_right = right & ((after - here <= BESIDE) | left)
    other = np.ones(n, dtype=bool)
    other[at] = False
    return np.asarray(other & (line_odds > 0) & (near_left | near_right))
