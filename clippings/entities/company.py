"""The company of a row of capitals: what kinds of words it is made of and stands among, as word vectors tell them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clippings.entities.candidates import Candidate
from clippings.entities.proposal import Line
from clippings.text.word_vectors import STRANGER, word_vectors

# Its first word, its last, all of it, two words before it, two after it, and what stands on either side.
SLOTS = 9
REACH = 6

# A candidate and the number of its line.
Placed = tuple[int, Candidate]


@dataclass(frozen=True, slots=True)
class Company:
    """For each candidate and slot the sum of its words' vectors, (candidates, SLOTS, dimensions), and their number.

    The sums are whole numbers: the same whoever adds them in whatever order.
    """

    sums: NDArray[np.float64]
    counts: NDArray[np.float64]

    @property
    def means(self) -> NDArray[np.float64]:
        """The mean vector of each slot."""
        return self.sums / self.counts[:, :, None]


def read_company(lines: Sequence[Line], placed: Iterable[Placed]) -> Company:
    """The company of candidates in the lines of one article."""
    known = word_vectors()
    offsets, rows = list[int](), [STRANGER] * REACH
    for line in lines:
        offsets.append(len(rows))
        rows += known.rows(line.tokens.folds)
        rows += [STRANGER, STRANGER]
    found = [_ranges(offsets[number], len(lines[number].tokens), one) for number, one in placed]
    ranges = np.array(found, np.int64).reshape(-1, SLOTS, 2)
    upto = np.zeros((len(rows) + 1, known.table.shape[1]), np.int64)
    np.cumsum(known.table.take(rows, axis=0), axis=0, dtype=np.int64, out=upto[1:])
    sums = upto[ranges[:, :, 1]] - upto[ranges[:, :, 0]]
    counts = np.maximum(ranges[:, :, 1] - ranges[:, :, 0], 1)
    return Company(sums.astype(np.float64), counts.astype(np.float64))


def _ranges(offset: int, size: int, candidate: Candidate) -> tuple[tuple[int, int], ...]:
    """Half-open, among all words of the article. Beyond a line's ends are strangers."""
    start, end = offset + candidate.start, offset + candidate.end
    return (
        (start, start + 1),
        (end - 1, end),
        (start, end),
        (start - 1, start),
        (start - 2, start - 1),
        (end, end + 1),
        (end + 1, end + 2),
        (max(start - REACH, offset), start),
        (end, min(end + REACH, offset + size)),
    )
