"""Rows brought together by ranges of a key, so that what is sorted or grouped needs few of them at a time."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from clippings.run.spill import Spill

# One row in so many says how the keys are spread.
SAMPLED = 32

Key = Callable[[pa.Table], Any]


def by_range(
    pieces: Iterable[pa.Table], key: Key, bounds: list[str], schema: pa.Schema, folder: Path
) -> Iterator[pa.Table]:
    """All rows, a range of keys at a time, ranges in order; in a range rows are in the order in which they came.

    Rows of one key are in one range. `folder` is for passing files.
    """
    spill = Spill(folder, schema)
    for piece in pieces:
        places = [bisect_right(bounds, value) for value in key(piece).to_pylist()]
        spill.add(piece, np.array(places, np.int64))
    for place in range(len(bounds) + 1):
        yield spill.take(place)


def bounds_of(keys: Iterable[Any], at_once: int) -> list[str]:
    """Keys between which lie about `at_once` rows each, but for keys that have more; `keys` is each row's, in pieces.

    They depend on the order of the rows: nothing may depend on them but how much is held at a time.
    """
    sample: list[str] = []
    behind = 0
    for piece in keys:
        sample += piece.take(pa.array(range(-behind % SAMPLED, len(piece), SAMPLED), pa.int64())).to_pylist()
        behind += len(piece)
    sample.sort()
    step = max(1, at_once // SAMPLED)
    return sorted(set(sample[step::step]))
