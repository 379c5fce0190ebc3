"""How a line hangs together with the lines that may be its story: shared rare words and names, near and far."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clippings.clean.words import STOP, TIME, Flags, Index, Matrix, Words, tally

NAMES = (
    "p", "p-2", "p-1", "p+1", "p+2", "p_near", "p_wide", "p_before", "p_after", "p_total", "p_prev_prose",
    "p_next_prose", "shared", "shared_much", "shared_before", "shared_after", "shared_near_before",
    "shared_near_after", "shared_next", "shared_prev", "names", "names_shared", "names_before", "names_after",
    "names_new", "chain_in", "chain_out", "chain_min", "chain_in_far", "chain_out_far", "content", "rank_mass",
    "run_mass", "run_share", "run_best", "run_before", "run_after", "shared_run", "shared_outside",
    "weakest_near", "weakest_far", "from_core", "coherent_before", "coherent_after", "chain_level",
    "chain_in_usual", "chain_out_usual", "weakest_near_usual", "weakest_far_usual", "shared_usual",
    "shared_near_usual", "headline", "headline_shared", "headline_lines", "headline_prose", "headline_much",
)  # fmt: skip
SHORT = 3  # letters; shorter words tie nothing
CORE = 8  # lines on either side of the middle of the core
TELLING, LONG = 3.0, 12.0  # rarity of all stems of a line that tells enough, or too much, to be a headline
CLEAR = 0.2  # score from which a line is taken for the headline
NEAR, FAR = 4.0, 20.0  # lines of candidate body that a tie may span


@dataclass(frozen=True, slots=True)
class Ties:
    """Which lines share which stems: one entry for each stem and line it stands in, by stem, then by line."""

    n_lines: int
    owner: Index  # line
    again: Flags  # the entry before is of the same stem
    weight: Matrix  # rarity of the stem
    named: Matrix  # 1.0 where it is written as a name
    amount: Matrix  # rarity of all stems, by line
    names: Matrix  # count of names, by line


def find_ties(words: Words, rarity: NDArray[np.float32]) -> Ties:
    """What ties the lines of a page: linear in its words, as no line is held against every other."""
    n = len(words.first) - 1
    later = np.ones(len(words.hash), dtype=bool)
    later[words.first[:-1][np.diff(words.first) > 0]] = False
    content = ((words.kind & (STOP | TIME)) == 0) & (words.length >= SHORT) & (words.shape != 3)
    stem = words.stem[content].astype(np.int64)
    keys, at = np.unique(stem * n + words.line[content], return_index=True)
    stem = stem[at]
    weight = rarity[stem >> 18].astype(np.float64)
    named = (((words.shape == 1) | (words.shape == 2)) & later)[content][at].astype(np.float64)
    owner = keys % n
    again = np.zeros(len(keys), dtype=bool)
    again[1:] = stem[1:] == stem[:-1]
    return Ties(n, owner, again, weight, named, tally(owner, weight, n), tally(owner, named, n))


def cohesion_features(ties: Ties, p: Matrix) -> Matrix:
    """Features of each line against the candidate body that the probabilities `p` make up, in the order of NAMES."""
    n, owner = ties.n_lines, ties.owner
    order = np.concatenate([[0.0], np.cumsum(p)])  # place counted in lines of the candidate body
    before, total = order[:-1], float(order[-1])
    run_of, run_mass = _runs(p)
    own_run = run_mass[run_of]
    starts = np.flatnonzero(np.concatenate([[True], np.diff(run_of) > 0]))
    inside = before - before[starts][run_of]

    own = p[owner]
    earlier = _so_far(own, ~ties.again)
    mass = _whole(own, ~ties.again) - own
    in_run = _whole(own, ~ties.again | (np.diff(run_of[owner], prepend=-1) != 0)) - own
    place = before[owner] + own / 2
    gap_before, gap_after = np.full(len(own), np.inf), np.full(len(own), np.inf)
    weak_before, weak_after = np.zeros(len(own)), np.zeros(len(own))
    tie = np.flatnonzero(ties.again)
    gap_before[tie] = gap_after[tie - 1] = place[tie] - place[tie - 1]
    weak_before[tie], weak_after[tie - 1] = own[tie - 1], own[tie]

    amount, names = np.maximum(ties.amount, 1e-6), np.maximum(ties.names, 1)

    def share(values: Matrix) -> Matrix:
        return tally(owner, ties.weight * values, n) / amount

    def name_share(values: Matrix) -> Matrix:
        return tally(owner, ties.named * values, n) / names

    strength = ties.weight[tie] * np.minimum(own[tie - 1], own[tie])
    near, far = (
        _crossing(owner[tie - 1], owner[tie], strength * (gap_before[tie] <= reach), n) for reach in (NEAR, FAR)
    )
    shared_run = share(in_run / (in_run + 0.7))
    coherent = p * shared_run
    core = int(np.argmax(_around(np.concatenate([[0.0], np.cumsum(coherent)]), 8)))
    prev, following = _neighbours(p)
    # What is usual in the core: short stories have few ties, long ones many.
    at_core = p * (np.abs(np.arange(n) - core) <= CORE)
    usual_near, usual_far = (max(float(at_core @ chain[:-1] / max(at_core.sum(), 1e-6)), 0.1) for chain in (near, far))
    usual_shared = max(float(at_core @ shared_run / max(at_core.sum(), 1e-6)), 0.05)
    shared_near = share((gap_before <= 3.5) * weak_before) + share((gap_after <= 3.5) * weak_after)
    weakest_near, weakest_far = (_weakest(chain, core) for chain in (near, far))
    padded = np.concatenate([[0.0, 0.0], p, [0.0, 0.0]])
    columns = [
        *(p, padded[:n], padded[1 : n + 1], padded[3 : n + 3], padded[4:]),
        *(_around(order, reach) - p for reach in (3, 10)),
        before / max(total, 1e-6),
        np.log1p(np.maximum(total - before - p, 0)),
        np.full(n, np.log1p(total)),
        *(prev, following),
        share(mass / (mass + 0.7)),
        share(np.minimum(mass, 4) / 4),
        share(np.minimum(earlier, 1)),
        share(np.minimum(mass - earlier, 1)),
        share((gap_before <= 3.5) * weak_before),
        share((gap_after <= 3.5) * weak_after),
        share((gap_after <= 1.3) * weak_after),
        share((gap_before <= 1.3) * weak_before),
        np.log1p(ties.names),
        name_share(np.minimum(mass, 1)),
        name_share(np.minimum(earlier, 1)),
        name_share(np.minimum(mass - earlier, 1)),
        np.log1p(tally(owner, ties.named * (earlier < 0.3), n)),
        *(np.log1p(near[:-1]), np.log1p(near[1:]), np.log1p(np.minimum(near[:-1], near[1:]))),
        *(np.log1p(far[:-1]), np.log1p(far[1:])),
        np.log1p(ties.amount),
        own_run / max(float(run_mass.max()), 1e-6),
        np.log1p(own_run),
        own_run / max(total, 1e-6),
        own_run >= run_mass.max(),
        np.log1p(np.maximum(inside, 0)),
        np.log1p(np.maximum(own_run - inside - p, 0)),
        shared_run,
        share((mass - in_run) / (mass - in_run + 0.7)),
        *(np.log1p(weakest_near), np.log1p(weakest_far)),
        np.sign(np.arange(n) - core) * np.log1p(np.abs(before - before[core])),
        *(_mean_beside(coherent, p, reach) for reach in (-4, 4)),
        np.full(n, np.log1p(usual_near)),
        *(np.minimum(values / usual_near, 2) for values in (near[:-1], near[1:], weakest_near)),
        np.minimum(weakest_far / usual_far, 2),
        np.minimum(shared_run / usual_shared, 2),
        np.minimum(shared_near / usual_shared, 3),
        *_headline(ties, p, share(mass / (mass + 0.7)), before, core),
    ]
    return np.stack([np.asarray(values, dtype=np.float64) for values in columns], axis=1)


def _headline(ties: Ties, p: Matrix, shared: Matrix, before: Matrix, core: int) -> tuple[Matrix, ...]:
    """How each line stands to the likeliest headline: the line above the core that shares most with the candidates
    while few of them stand above it. Its score; what a line shares with it; lines and candidates between."""
    n, at = ties.n_lines, np.arange(ties.n_lines)
    score = shared * np.minimum(ties.amount, TELLING) / TELLING - before / max(float(before[core]), 1.0)
    score -= 0.04 * np.log1p(np.abs(core - at))
    score[(at >= core) | (p > 0.5) | (ties.amount > LONG)] = -1.0
    best = int(np.argmax(score))
    if score[best] < CLEAR:
        return (np.full(n, -1.0), *(np.zeros(n) for _ in range(3)), np.zeros(n))
    group = np.cumsum(~ties.again) - 1
    told = np.zeros(len(group) + 1, dtype=bool)
    told[group[ties.owner == best]] = True
    own = tally(ties.owner, ties.weight * told[group], n) / np.maximum(ties.amount, 1e-6)
    between = before - before[best]
    return (
        np.full(n, score[best]),
        own,
        np.sign(at - best) * np.log1p(np.abs(at - best)),
        np.sign(between) * np.log1p(np.abs(between)),
        np.log1p(tally(ties.owner, ties.weight * told[group], n)),
    )


def _so_far(values: Matrix, fresh: Flags) -> Matrix:
    """Running sum before each entry since the last fresh one."""
    running = np.cumsum(values) - values
    starts = np.flatnonzero(fresh)
    return running - np.repeat(running[starts], np.diff(np.append(starts, len(values))))


def _whole(values: Matrix, fresh: Flags) -> Matrix:
    """Sum over the group each entry is in; groups begin at fresh entries."""
    starts = np.flatnonzero(fresh)
    if not len(starts):
        return values
    return np.repeat(np.add.reduceat(values, starts), np.diff(np.append(starts, len(values))))


def _crossing(low: Index, high: Index, strength: Matrix, n: int) -> Matrix:
    """Strength of the ties that cross the gap before each line, and after the last."""
    return np.maximum(np.cumsum(tally(low + 1, strength, n + 1) - tally(high + 1, strength, n + 1)), 0)


def _weakest(chain: Matrix, core: int) -> Matrix:
    """The weakest tie to be crossed on the way from the core line to each line."""
    reached = np.full(len(chain) - 1, chain.max())
    reached[core + 1 :] = np.minimum.accumulate(chain[core + 1 : -1])
    reached[:core] = np.minimum.accumulate(chain[1 : core + 1][::-1])[::-1]
    return reached


def _mean_beside(values: Matrix, weights: Matrix, reach: int) -> Matrix:
    """Weighted mean over the `reach` lines after each line, or before it where `reach` is negative."""
    n = len(values)
    at = np.arange(n)
    low, high = (np.maximum(at + reach, 0), at) if reach < 0 else (at + 1, np.minimum(at + 1 + reach, n))
    upper, lower = (np.concatenate([[0.0], np.cumsum(part)]) for part in (values, weights))
    return np.asarray((upper[high] - upper[low]) / (lower[high] - lower[low] + 0.3))


def _runs(p: Matrix) -> tuple[Index, Matrix]:
    """Runs of likely lines with at most three unlikely ones between; each line's run, and each run's mass."""
    likely = np.flatnonzero(p > 0.4)
    cut = likely[1:][np.diff(likely) > 4]
    run_of = np.searchsorted(cut, np.arange(len(p)), side="right").astype(np.int64)
    return run_of, tally(run_of, p)


def _neighbours(p: Matrix) -> tuple[Matrix, Matrix]:
    """Probability of the nearest line before and after that is a candidate at all."""
    at = np.arange(len(p))
    real = p > 0.15
    before = np.append(-1, np.maximum.accumulate(np.where(real, at, -1))[:-1])
    after = np.append(np.minimum.accumulate(np.where(real, at, len(p))[::-1])[::-1][1:], len(p))
    padded = np.append(p, 0.0)
    return np.where(before >= 0, padded[before], 0.0), padded[after]


def _around(order: Matrix, reach: int) -> Matrix:
    n = len(order) - 1
    at = np.arange(n)
    return np.asarray(order[np.minimum(at + reach + 1, n)] - order[np.maximum(at - reach, 0)])
