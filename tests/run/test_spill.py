"""Rows come back by bucket in the order they came, whether they fitted into memory or not."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from clippings.run.files import ROW_GROUP, parquet_writer
from clippings.run.spill import Spill

SCHEMA = pa.schema([("n", pa.int64())])


@pytest.mark.parametrize("limit", [1, 1 << 30])
def test_rows_come_back_by_bucket_in_order(tmp_path: Path, limit: int) -> None:
    spill = Spill(tmp_path / "spill", SCHEMA, limit)
    for start in range(0, 100, 10):
        numbers = np.arange(start, start + 10)
        spill.add(pa.table({"n": numbers}), numbers % 3)
    assert (tmp_path / "spill").exists() == (limit == 1)
    assert [spill.take(bucket)["n"].to_pylist() for bucket in range(4)] == [[*range(b, 100, 3)] for b in range(3)] + [
        []
    ]
    assert not list(tmp_path.glob("spill/*"))


@pytest.mark.parametrize("n_rows", [0, 5, ROW_GROUP, ROW_GROUP + 7])
def test_bytes_do_not_depend_on_how_rows_were_pieced(tmp_path: Path, n_rows: int) -> None:
    rows = pa.table({"n": np.arange(n_rows)}, schema=SCHEMA)
    for name, size in (("one", n_rows or 1), ("many", 1013)):
        with parquet_writer(SCHEMA, tmp_path / name) as write:
            for start in range(0, n_rows, size):
                write(rows.slice(start, size))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "many").read_bytes()
