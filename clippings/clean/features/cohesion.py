"""How a line hangs together with the lines that may be its story: shared rare words and names, near and far."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features.words import STOP, TIME, Index, Matrix, Words, columns, tally

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
BESIDE, NEXT = 3.5, 1.3  # the same for what stands beside a line, and right beside it
WIDE = 10  # lines on either side of a line that are summed at most
# Columns that are told by their logarithm.
LOGS = (
    "p_after", "p_total", "names", "names_new", "chain_in", "chain_out", "chain_min", "chain_in_far", "chain_out_far",
    "content", "run_mass", "run_before", "run_after", "weakest_near", "weakest_far", "from_core", "chain_level",
    "headline_lines", "headline_prose", "headline_much",
)  # fmt: skip
LOG_COLUMNS = np.array([NAMES.index(name) for name in LOGS])


SHARES, NAMED_SHARES = 6, 4  # sums over the entries of each line, and over those that are names


@dataclass(frozen=True, slots=True)
class Ties:
    """Which lines share which stems: one entry for each stem and line it stands in, by stem, then by line; a tie is
    between an entry and the next of its stem."""

    n_lines: int
    owner: Index  # line
    group: Index  # number of the stem
    starts: Index  # first entry of each stem
    weight: Matrix  # rarity of the stem
    named: Matrix  # 1.0 where it is written as a name
    amount: Matrix  # rarity of all stems, by line
    names: Matrix  # count of names, by line
    tie: Index  # the later entry of each tie
    cells: Index  # where each sum over the entries of a line is added up
    tie_cells: Index  # where each sum over the ties is


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
    tie = np.flatnonzero(~fresh)
    low, high = owner[tie - 1], owner[tie]
    return Ties(
        n_lines=n,
        owner=owner,
        group=np.cumsum(fresh) - 1,
        starts=np.flatnonzero(fresh),
        weight=weight,
        named=named,
        amount=tally(owner, weight, n),
        names=tally(owner, named, n),
        tie=tie,
        cells=_cells([owner] * (SHARES + NAMED_SHARES), n),
        tie_cells=_cells([low + 1, high + 1, low + 1, high + 1, high, low, low, high], n + 1),
    )


def _cells(owners: Sequence[Index], n: int) -> Index:
    """Where values of `owners` are added up, each in a row of `n` of its own."""
    return (np.stack(owners) + np.arange(0, len(owners) * n, n)[:, None]).ravel()


def cohesion_features(ties: Ties, p: Matrix) -> Matrix:
    """Features of each line against the candidate body that the probabilities `p` make up, in the order of NAMES."""
    n, owner = ties.n_lines, ties.owner
    mass_of = _running(p)  # place counted in lines of the candidate body
    before, total = mass_of[WIDE : WIDE + n], float(mass_of[-1])
    run_of, run_starts, run_mass = _runs(p)
    own_run = run_mass[run_of]
    inside = before - before[run_starts][run_of]

    own = p[owner]
    mass = _whole(own, ties.starts, ties.group) - own
    in_run = mass
    if len(run_starts) > 1:
        run = run_of[owner]
        apart = np.ones(len(own), dtype=bool)
        apart[1:] = (ties.group[1:] != ties.group[:-1]) | (run[1:] != run[:-1])
        in_run = _whole(own, np.flatnonzero(apart), np.cumsum(apart) - 1) - own
    earlier = _so_far(own, ties)
    (shared, shared_run, shared_out, shared_much, shared_before, shared_after), named = _shares(
        ties, mass, in_run, earlier
    )
    near, far, (near_before, near_after, shared_next, shared_prev) = _along_ties(ties, own, before[owner] + own / 2)

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
    weakest_near, weakest_far = (_weakest(chain, core) for chain in (near, far))
    padded = np.concatenate([[0.0, 0.0], p, [0.0, 0.0]])
    largest = run_mass.max()
    seen = columns(
        [
            *(p, padded[:n], padded[1 : n + 1], padded[3 : n + 3], padded[4:]),
            *(_sum_around(mass_of, -reach, reach + 1, n) - p for reach in (3, WIDE)),
            before / max(total, 1e-6),
            np.maximum(total - before - p, 0),
            total,
            *(prev, following),
            *(shared, shared_much, shared_before, shared_after),
            *(near_before, near_after, shared_next, shared_prev),
            ties.names,
            *named,
            *(near[:-1], near[1:], np.minimum(near[:-1], near[1:])),
            *(far[:-1], far[1:]),
            ties.amount,
            own_run / max(float(largest), 1e-6),
            own_run,
            own_run / max(total, 1e-6),
            own_run >= largest,
            np.maximum(inside, 0),
            np.maximum(own_run - inside - p, 0),
            *(shared_run, shared_out),
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


def _shares(ties: Ties, mass: Matrix, in_run: Matrix, earlier: Matrix) -> tuple[Matrix, Matrix]:
    """What each line shares with the candidates. By the rarity of its stems: with all, with those of its run, with the
    others, with four at most, with any before it, with any after it. Of its names: with any, with any before, with any
    after, and how many are new."""
    values = np.empty((SHARES + NAMED_SHARES, len(mass)))
    shares, named = values[:SHARES], values[SHARES:]
    shares[0], shares[1] = mass, in_run
    np.subtract(mass, in_run, out=shares[2])
    shares[:3] /= shares[:3] + 0.7
    np.minimum(mass, 4, out=shares[3])
    shares[3] /= 4
    shares[4], shares[5] = earlier, mass - earlier
    np.minimum(shares[4:], 1, out=shares[4:])
    np.minimum(mass, 1, out=named[0])
    named[1:3] = shares[4:]
    named[3] = earlier < 0.3
    shares *= ties.weight
    named *= ties.named
    total = tally(ties.cells, values.ravel(), len(values) * ties.n_lines).reshape(len(values), ties.n_lines)
    total[:SHARES] /= np.maximum(ties.amount, 1e-6)
    total[SHARES:-1] /= np.maximum(ties.names, 1)
    return total[:SHARES], total[SHARES:]


def _along_ties(ties: Ties, own: Matrix, place: Matrix) -> tuple[Matrix, Matrix, Matrix]:
    """How strong the ties are that cross the gap before each line and after the last, near ones and far ones, and what
    each line shares with the nearest candidate before it and after it, and with the next and the last one.

    `own` is how likely each entry's line is, `place` where it stands among the candidates.
    """
    n, tie = ties.n_lines, ties.tie
    first, second, weight = own[tie - 1], own[tie], ties.weight[tie]
    gap = place[tie] - place[tie - 1]
    strength = weight * np.minimum(first, second)
    values = np.empty((8, len(tie)))
    values[:2], values[2:4] = strength * (gap <= NEAR), strength * (gap <= FAR)
    beside = weight * (gap <= BESIDE), weight * (gap <= NEXT)
    values[4], values[5], values[6], values[7] = (
        beside[0] * first,
        beside[0] * second,
        beside[1] * second,
        beside[1] * first,
    )
    total = tally(ties.tie_cells, values.ravel(), len(values) * (n + 1)).reshape(len(values), n + 1)
    crossing = np.maximum(np.cumsum(total[:4:2] - total[1:4:2], axis=1), 0)
    return crossing[0], crossing[1], total[4:, :n] / np.maximum(ties.amount, 1e-6)


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
