"""Rows of one key are together, and ranges follow each other, however many rows are held at a time."""

import random
from itertools import pairwise
from pathlib import Path

import pyarrow as pa
import pytest

from clippings.run.ranges import SAMPLED, bounds_of, by_range

SCHEMA = pa.schema([("key", pa.string()), ("n", pa.int64())])


@pytest.mark.parametrize("at_once", [1, 64, 100_000])
def test_ranges_hold_all_rows_by_key(tmp_path: Path, at_once: int) -> None:
    chance = random.Random(1)
    keys = [f"k{min(chance.randrange(500), chance.randrange(500)):03}" for _ in range(5_000)]
    pieces = [
        pa.table([keys[start : start + 700], range(start, min(start + 700, 5_000))], schema=SCHEMA)
        for start in range(0, 5_000, 700)
    ]
    bounds = bounds_of((piece["key"] for piece in pieces), at_once)
    ranges = list(by_range(pieces, lambda piece: piece["key"], bounds, SCHEMA, tmp_path))
    assert sorted(n for some in ranges for n in some["n"].to_pylist()) == [*range(5_000)]
    for some in ranges:
        assert some["n"].to_pylist() == sorted(some["n"].to_pylist())
    edges = [(min(some["key"].to_pylist()), max(some["key"].to_pylist())) for some in ranges if some.num_rows]
    assert all(one[1] < two[0] for one, two in pairwise(edges))
    if at_once == 64:
        assert max(some.num_rows for some in ranges) < 64 * 2 * SAMPLED


def test_no_rows_are_no_range_of_trouble(tmp_path: Path) -> None:
    assert bounds_of([], 10) == []
    (only,) = by_range([], lambda piece: piece["key"], [], SCHEMA, tmp_path)
    assert only.num_rows == 0
