"""How a line hangs together with the lines that may be its story: shared rare words and names, near and far."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clippings.clean.words import STOP, TIME, Index, Matrix, Words, columns, tally

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
WIDE = 10  # lines on either side of a line that are summed at most
# Columns that are told by their logarithm.
LOGS = (
    "p_after", "p_total", "names", "names_new", "chain_in", "chain_out", "chain_min", "chain_in_far", "chain_out_far",
    "content", "run_mass", "run_before", "run_after", "weakest_near", "weakest_far", "from_core", "chain_level",
    "headline_lines", "headline_prose", "headline_much",
)  # fmt: skip
LOG_COLUMNS = np.array([NAMES.index(name) for name in LOGS])


@dataclass(frozen=True, slots=True)
class Ties:
    """Which lines share which stems: one entry for each stem and line it stands in, by stem, then by line."""

    n_lines: int
    owner: Index  # line
    group: Index  # number of the stem
    starts: Index  # first entry of each stem
    weight: Matrix  # rarity of the stem
    named: Matrix  # 1.0 where it is written as a name
    amount: Matrix  # rarity of all stems, by line
    names: Matrix  # count of names, by line


def find_ties(words: Words, rarity: NDArray[np.float32]) -> Ties:
    """What ties the lines of a page: linear in its words, as no line is held against every other."""
    n = len(words.first) - 1
    later = np.ones(len(words.hash), dtype=bool)
    later[words.first[:-1][words.first[1:] > words.first[:-1]]] = False
    content = np.flatnonzero(((words.kind & (STOP | TIME)) == 0) & (words.length >= SHORT) & (words.shape != 3))
    keys, at = np.unique(words.stem[content].astype(np.int64) * n + words.line[content], return_index=True)
    content = content[at]
    stem, owner = words.stem[content].astype(np.int64), words.line[content]
    weight = rarity[stem >> 18].astype(np.float64)
    shape = words.shape[content]
    named = (((shape == 1) | (shape == 2)) & later[content]).astype(np.float64)
    fresh = np.ones(len(keys), dtype=bool)
    fresh[1:] = stem[1:] != stem[:-1]
    starts = np.flatnonzero(fresh)
    return Ties(n, owner, np.cumsum(fresh) - 1, starts, weight, named, tally(owner, weight, n), tally(owner, named, n))


def cohesion_features(ties: Ties, p: Matrix) -> Matrix:
    """Features of each line against the candidate body that the probabilities `p` make up, in the order of NAMES."""
    n, owner = ties.n_lines, ties.owner
    mass_of = _running(p)  # place counted in lines of the candidate body
    before, total = mass_of[WIDE : WIDE + n], float(mass_of[-1])
    run_of, run_starts, run_mass = _runs(p)
    own_run = run_mass[run_of]
    inside = before - before[run_starts][run_of]

    own = p[owner]
    earlier = _so_far(own, ties)
    mass = _whole(own, ties.starts, ties.group) - own
    in_run = mass
    if len(run_starts) > 1:
        run = run_of[owner]
        apart = np.ones(len(own), dtype=bool)
        apart[1:] = (ties.group[1:] != ties.group[:-1]) | (run[1:] != run[:-1])
        in_run = _whole(own, np.flatnonzero(apart), np.cumsum(apart) - 1) - own
    place = before[owner] + own / 2
    gap_before, gap_after = np.full(len(own), np.inf), np.full(len(own), np.inf)
    weak_before, weak_after = np.zeros(len(own)), np.zeros(len(own))
    tie = np.flatnonzero(ties.group[1:] == ties.group[:-1]) + 1
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
    shared, shared_run = share(mass / (mass + 0.7)), share(in_run / (in_run + 0.7))
    coherent = p * shared_run
    coherent_of = _running(coherent)
    core = int(np.argmax(_sum_around(coherent_of, -8, 9, n)))
    prev, following = _neighbours(p)
    # What is usual in the core: short stories have few ties, long ones many.
    at = np.arange(n)
    at_core = p * (np.abs(at - core) <= CORE)
    size = max(at_core.sum(), 1e-6)
    usual_near, usual_far = (max(float(at_core @ chain[:-1] / size), 0.1) for chain in (near, far))
    usual_shared = max(float(at_core @ shared_run / size), 0.05)
    near_before, near_after = share((gap_before <= 3.5) * weak_before), share((gap_after <= 3.5) * weak_after)
    weakest_near, weakest_far = (_weakest(chain, core) for chain in (near, far))
    padded = np.concatenate([[0.0, 0.0], p, [0.0, 0.0]])
    apart_from_run = mass - in_run
    largest = run_mass.max()
    seen = columns(
        [
            *(p, padded[:n], padded[1 : n + 1], padded[3 : n + 3], padded[4:]),
            *(_sum_around(mass_of, -reach, reach + 1, n) - p for reach in (3, WIDE)),
            before / max(total, 1e-6),
            np.maximum(total - before - p, 0),
            total,
            *(prev, following),
            shared,
            share(np.minimum(mass, 4) / 4),
            share(np.minimum(earlier, 1)),
            share(np.minimum(mass - earlier, 1)),
            *(near_before, near_after),
            share((gap_after <= 1.3) * weak_after),
            share((gap_before <= 1.3) * weak_before),
            ties.names,
            name_share(np.minimum(mass, 1)),
            name_share(np.minimum(earlier, 1)),
            name_share(np.minimum(mass - earlier, 1)),
            tally(owner, ties.named * (earlier < 0.3), n),
            *(near[:-1], near[1:], np.minimum(near[:-1], near[1:])),
            *(far[:-1], far[1:]),
            ties.amount,
            own_run / max(float(largest), 1e-6),
            own_run,
            own_run / max(total, 1e-6),
            own_run >= largest,
            np.maximum(inside, 0),
            np.maximum(own_run - inside - p, 0),
            shared_run,
            share(apart_from_run / (apart_from_run + 0.7)),
            *(weakest_near, weakest_far),
            before - before[core],
            *(_mean_beside(coherent_of, mass_of, first, last, n) for first, last in ((-4, 0), (1, 5))),
            usual_near,
            *(np.minimum(values / usual_near, 2) for values in (near[:-1], near[1:], weakest_near)),
            np.minimum(weakest_far / usual_far, 2),
            np.minimum(shared_run / usual_shared, 2),
            np.minimum((near_before + near_after) / usual_shared, 3),
            *_headline(ties, p, shared, before, core),
        ],
        n,
    )
    told = seen.T
    told[LOG_COLUMNS] = np.copysign(np.log1p(np.abs(told[LOG_COLUMNS])), told[LOG_COLUMNS])
    return seen


def _headline(ties: Ties, p: Matrix, shared: Matrix, before: Matrix, core: int) -> tuple[Matrix | Index, ...]:
    """How each line stands to the likeliest headline: the line above the core that shares most with the candidates
    while few of them stand above it. Its score; what a line shares with it; lines and candidates between."""
    n, at = ties.n_lines, np.arange(ties.n_lines)
    score = shared * np.minimum(ties.amount, TELLING) / TELLING - before / max(float(before[core]), 1.0)
    score -= 0.04 * np.log1p(np.abs(core - at))
    score[(at >= core) | (p > 0.5) | (ties.amount > LONG)] = -1.0
    best = int(np.argmax(score))
    if score[best] < CLEAR:
        return (np.full(n, -1.0), *(np.zeros(n) for _ in range(4)))
    told = np.zeros(len(ties.starts), dtype=bool)
    told[ties.group[ties.owner == best]] = True
    much = tally(ties.owner, ties.weight * told[ties.group], n)
    return np.full(n, score[best]), much / np.maximum(ties.amount, 1e-6), at - best, before - before[best], much


def _so_far(values: Matrix, ties: Ties) -> Matrix:
    """Running sum before each entry since the first of its stem."""
    running = np.cumsum(values) - values
    return np.asarray(running - running[ties.starts][ties.group])


def _whole(values: Matrix, starts: Index, group: Index) -> Matrix:
    """Sum over the group each entry is in."""
    return np.add.reduceat(values, starts)[group] if len(starts) else values


def _crossing(low: Index, high: Index, strength: Matrix, n: int) -> Matrix:
    """Strength of the ties that cross the gap before each line, and after the last."""
    return np.maximum(np.cumsum(tally(low + 1, strength, n + 1) - tally(high + 1, strength, n + 1)), 0)


def _weakest(chain: Matrix, core: int) -> Matrix:
    """The weakest tie to be crossed on the way from the core line to each line."""
    reached = np.full(len(chain) - 1, chain.max())
    reached[core + 1 :] = np.minimum.accumulate(chain[core + 1 : -1])
    reached[:core] = np.minimum.accumulate(chain[1 : core + 1][::-1])[::-1]
    return reached


def _runs(p: Matrix) -> tuple[Index, Index, Matrix]:
    """Runs of likely lines with at most three unlikely ones between; each line's run, each run's start and mass."""
    likely = np.flatnonzero(p > 0.4)
    starts = np.concatenate([[0], likely[1:][likely[1:] - likely[:-1] > 4]])
    run_of = np.searchsorted(starts[1:], np.arange(len(p)), side="right").astype(np.int64)
    return run_of, starts, tally(run_of, p)


def _neighbours(p: Matrix) -> tuple[Matrix, Matrix]:
    """Probability of the nearest line before and after that is a candidate at all."""
    n = len(p)
    at = np.arange(n)
    real = p > 0.15
    padded = np.append(p, 0.0)  # what is beyond the page's ends is read from the place behind the last line
    before, after = np.full(n, n), np.full(n, n)
    before[1:] = np.maximum.accumulate(np.where(real, at, -1))[:-1]
    after[:-1] = np.minimum.accumulate(np.where(real, at, n)[::-1])[::-1][1:]
    return padded[before], padded[after]


def _running(values: Matrix) -> Matrix:
    """Running sum before each line and after the last, with room on either side for what is beyond the page's ends."""
    total = np.cumsum(values)
    return np.concatenate([np.zeros(WIDE + 1), total, np.full(WIDE, total[-1])])


def _sum_around(running: Matrix, first: int, last: int, n: int) -> Matrix:
    """For each line the sum over the lines from `first` up to `last`, counted from it, of which `running` tells."""
    return running[WIDE + last : WIDE + last + n] - running[WIDE + first : WIDE + first + n]


def _mean_beside(values: Matrix, weights: Matrix, first: int, last: int, n: int) -> Matrix:
    """Mean over the lines from `first` up to `last`, counted from each line, of weighted values, by running sums."""
    return _sum_around(values, first, last, n) / (_sum_around(weights, first, last, n) + 0.3)
