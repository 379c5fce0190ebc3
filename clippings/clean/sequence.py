"""From the lines' probabilities to one story: a body that begins once, ends once, and is seldom broken."""

from collections.abc import Sequence

import numpy as np

from clippings.clean.words import Flags, Matrix

BEFORE, INSIDE, GAP, AFTER = range(4)
BREAK = 1.0  # log-odds that a gap inside the body has to win back
CAP = 4.0  # log-odds of one line at most, so that no line outvotes its neighbourhood


def choose_body(p: Matrix, breaking: float = BREAK) -> Flags:
    """The lines of the likeliest story: the best way through before → inside (⇄ gap) → after.

    Staying out costs nothing, a line inside adds its log-odds, each gap costs `breaking`.
    """
    gain = np.clip(np.log(np.clip(p, 1e-9, 1) / np.clip(1 - p, 1e-9, 1)), -CAP, CAP).tolist()
    return np.asarray(np.array(_states(gain, breaking)) == INSIDE, dtype=np.bool_)


def _states(gain: Sequence[float], breaking: float) -> list[int]:
    never = float("-inf")
    inside, gap, after = never, never, never
    steps: list[tuple[int, int, int]] = []
    for one in gain:
        # Entering from before (always worth 0), going on, or coming back; `after` and `gap` follow the last line.
        came = max((0.0, BEFORE), (inside, INSIDE), (gap, GAP))
        left = max((inside - breaking, INSIDE), (gap, GAP))
        done = max((inside, INSIDE), (after, AFTER))
        steps.append((came[1], left[1], done[1]))
        inside, gap, after = came[0] + one, left[0], done[0]
    state = max((0.0, BEFORE), (inside, INSIDE), (after, AFTER))[1]
    path: list[int] = []
    for step in reversed(steps):
        path.append(state)
        if state != BEFORE:
            state = step[state - 1]
    return path[::-1]
