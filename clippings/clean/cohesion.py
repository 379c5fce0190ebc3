"""How a line hangs together with the lines that may be its story: shared rare words and names, near and far."""

import numpy as np
from numpy.typing import NDArray

from clippings.clean.words import STOP, TIME, Words, tally

Matrix = NDArray[np.float64]

NAMES = (
    "p p-2 p-1 p+1 p+2 p_near p_wide p_before p_after p_total p_prev_prose p_next_prose "
    "shared shared_much shared_before shared_after shared_near_before shared_near_after shared_next shared_prev "
    "names names_shared names_before names_after names_new chain_in chain_out chain_min chain_in_far chain_out_far content "
    "rank_mass run_mass run_share run_best run_before run_after shared_run shared_outside"
).split()


def cohesion_features(words: Words, p: Matrix, rarity: NDArray[np.float32]) -> Matrix:
    """Features of each line against the candidate body that the first probabilities `p` make up.

    Shape (lines, len(NAMES)). Linear in the words: what is shared is followed from one occurrence of a stem to the
    next, never from line to line.
    """
    n = len(p)
    order = np.concatenate([[0.0], np.cumsum(p)])  # place counted in lines of the candidate body
    mass_before = order[:-1]
    total = float(order[-1])
    run_of, run_mass = _runs(p)

    content = (words.kind & (STOP | TIME) == 0) & (words.length >= 3) & (words.shape != 3)
    later = np.ones(len(words.hash), dtype=bool)
    has = np.diff(words.first) > 0
    later[words.first[:-1][has]] = False
    name = (words.shape >= 1) & (words.shape <= 2) & later
    line, stem = words.line[content], words.stem[content]
    kinds, which = np.unique(stem, return_inverse=True)
    pair, back = np.unique(which.astype(np.int64) * max(n, 1) + line, return_index=True)
    owner, stem_of = pair % max(n, 1), pair // max(n, 1)
    weight = rarity[(stem[back] >> np.uint32(18)).astype(np.int64)].astype(np.float64)
    named = name[content][back]

    mass = tally(stem_of, weights=p[owner], minlength=len(kinds))[stem_of] - p[owner]
    run_pairs = stem_of * (len(run_mass) + 1) + run_of[owner]
    _, run_index = np.unique(run_pairs, return_inverse=True)
    in_run = tally(run_index, weights=p[owner])[run_index] - p[owner] if len(pair) else np.zeros(0)
    same = np.zeros(len(pair), dtype=bool)
    same[1:] = stem_of[1:] == stem_of[:-1]
    # How much candidate body lies between this occurrence and the last one, the next one.
    place = mass_before[owner] + p[owner] / 2
    gap_before = np.full(len(pair), np.inf)
    gap_before[1:][same[1:]] = (place[1:] - place[:-1])[same[1:]]
    weak_before = np.zeros(len(pair))
    weak_before[1:] = p[owner[:-1]] * same[1:]
    gap_after = np.full(len(pair), np.inf)
    gap_after[:-1][same[1:]] = (place[1:] - place[:-1])[same[1:]]
    weak_after = np.zeros(len(pair))
    weak_after[:-1] = p[owner[1:]] * same[1:]

    def per_line(values: Matrix) -> Matrix:
        return tally(owner, weights=values, minlength=n)

    amount = per_line(weight)
    safe = np.maximum(amount, 1e-6)
    names = per_line(named * 1.0)
    safe_names = np.maximum(names, 1)

    def share(values: Matrix) -> Matrix:
        return per_line(weight * values) / safe

    def name_share(values: Matrix) -> Matrix:
        return per_line(named * values) / safe_names

    def chains(reach: float) -> Matrix:
        """Weight of the ties that cross the gap before each line (one more value for the end)."""
        ties = np.flatnonzero(same & (gap_before <= reach))
        strength = weight[ties] * np.minimum(p[owner[ties - 1]], p[owner[ties]])
        crossing = np.zeros(n + 1)
        np.add.at(crossing, owner[ties - 1] + 1, strength)
        np.add.at(crossing, owner[ties] + 1, -strength)
        return np.cumsum(crossing)

    near, far = chains(4.0), chains(20.0)
    at_prev, at_next = _neighbours(p)
    padded = np.concatenate([[0.0, 0.0], p, [0.0, 0.0]])
    best = float(run_mass.max()) if len(run_mass) else 0.0
    own_run = run_mass[run_of] if len(run_mass) else np.zeros(n)
    first_of_run = np.full(len(run_mass), 0.0)
    if len(run_mass):
        starts = np.flatnonzero(np.concatenate([[True], np.diff(run_of) > 0]))
        first_of_run = mass_before[starts]
    inside = mass_before - first_of_run[run_of] if n else np.zeros(0)
    columns = [
        p,
        padded[:n],
        padded[1 : n + 1],
        padded[3 : n + 3],
        padded[4:],
        _around(order, 3) - p,
        _around(order, 10) - p,
        mass_before / max(total, 1e-6),
        np.log1p(total - mass_before - p),
        np.full(n, np.log1p(total)),
        at_prev,
        at_next,
        share(mass / (mass + 0.7)),
        share(np.minimum(mass, 4) / 4),
        share(np.minimum(_upto(stem_of, p[owner], same), 1)),
        share(np.minimum(mass - _upto(stem_of, p[owner], same), 1)),
        share((gap_before <= 3.5) * weak_before),
        share((gap_after <= 3.5) * weak_after),
        share((gap_after <= 1.3) * weak_after),
        share((gap_before <= 1.3) * weak_before),
        np.log1p(names),
        name_share(np.minimum(mass, 1)),
        name_share(np.minimum(_upto(stem_of, p[owner], same), 1)),
        name_share(np.minimum(mass - _upto(stem_of, p[owner], same), 1)),
        np.log1p(per_line(named * (_upto(stem_of, p[owner], same) < 0.3))),
        np.log1p(near[:-1]),
        np.log1p(near[1:]),
        np.log1p(np.minimum(near[:-1], near[1:])),
        np.log1p(far[:-1]),
        np.log1p(far[1:]),
        np.log1p(amount),
        own_run / max(best, 1e-6),
        np.log1p(own_run),
        own_run / max(total, 1e-6),
        (own_run >= best) * 1.0,
        np.log1p(np.maximum(inside, 0)),
        np.log1p(np.maximum(own_run - inside - p, 0)),
        share(in_run / (in_run + 0.7)),
        share((mass - in_run) / (mass - in_run + 0.7)),
    ]
    return np.stack(columns, axis=1)


def _upto(stem_of: NDArray[np.int64], p: Matrix, same: NDArray[np.bool_]) -> Matrix:
    """Candidate mass of the same stem in earlier lines, for each (stem, line) pair in order."""
    running = np.cumsum(p) - p
    starts = np.flatnonzero(~same)
    sizes = np.diff(np.concatenate([starts, [len(p)]]))
    return running - np.repeat(running[starts], sizes) if len(p) else running


def _runs(p: Matrix) -> tuple[NDArray[np.int64], Matrix]:
    """Runs of likely lines with at most three unlikely ones between; each line's run, and each run's mass."""
    likely = np.flatnonzero(p > 0.4)
    if not len(likely):
        return np.zeros(len(p), dtype=np.int64), np.array([p.sum()])
    cut = likely[1:][np.diff(likely) > 4]
    run_of = np.searchsorted(cut, np.arange(len(p)), side="right").astype(np.int64)
    return run_of, tally(run_of, weights=p)


def _neighbours(p: Matrix) -> tuple[Matrix, Matrix]:
    """Probability of the nearest line before and after that is a candidate at all."""
    at = np.arange(len(p))
    real = p > 0.15
    before = np.maximum.accumulate(np.where(real, at, -1))
    before = np.concatenate([[-1], before[:-1]])
    after = np.minimum.accumulate(np.where(real, at, len(p))[::-1])[::-1]
    after = np.concatenate([after[1:], [len(p)]])
    padded = np.concatenate([p, [0.0]])
    return np.where(before >= 0, padded[before], 0.0), padded[after]


def _around(order: Matrix, reach: int) -> Matrix:
    n = len(order) - 1
    at = np.arange(n)
    return order[np.minimum(at + reach + 1, n)] - order[np.maximum(at - reach, 0)]
