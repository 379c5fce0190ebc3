"""Correct a folder of tables in place: only the files that change are written, piece by piece."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from clippings.corrections.apply import apply
from clippings.corrections.correction import ACTIONS, Correction
from clippings.corrections.gather import gather, reader
from clippings.corrections.held import Row
from clippings.registry.spots import Spots
from clippings.run.files import ROW_GROUP, parquet_writer
from clippings.run.tables import in_order, to_arrow
from schema.tables import KEYS, TABLES, arrow_schema


def correct_tables(folder: Path, corrections: Sequence[Correction], spots: Spots) -> dict[str, int]:
    """Apply corrections to the tables of a folder; by table, by how many rows it grew (or shrank) where it did.

    `spots` are the registry's: where the places that corrections name lie. Raises InvalidError, with a line for
    each correction that does not fit the tables, before anything is written.
    """
    if not corrections:
        return {}
    changes = apply(corrections, gather(corrections, reader(folder)), spots)
    return {table: _rewrite(folder / f"{table}.parquet", table, changes[table]) for table in TABLES if table in changes}


def counted(corrections: Sequence[Correction]) -> dict[str, Any]:
    """What the run report says of corrections: how many were applied, by action."""
    by_action = Counter(one.action for one in corrections)
    return {"applied": len(corrections), "by_action": {action: by_action[action] for action in sorted(ACTIONS)}}


def _rewrite(path: Path, table: str, rows: Mapping[str, Row | None]) -> int:
    """Put rows into a table that is sorted by its key, and take others out; how many more rows it has now."""
    kept = [row for row in rows.values() if row is not None]
    fresh = in_order(to_arrow(kept, table), table)
    before: int = pq.read_metadata(path).num_rows
    after = 0
    with parquet_writer(arrow_schema(table), path) as write:
        for piece in _woven(path, KEYS[table][-1], pa.array(sorted(rows)), fresh):
            after += piece.num_rows
            write(in_order(piece, table))
    return after - before


def _woven(path: Path, key: str, gone: pa.Array, fresh: pa.Table) -> Iterator[pa.Table]:
    """The table's pieces without the rows `gone`, each with the fresh rows that sort before its end."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(ROW_GROUP):
            last = batch[key][-1].as_py()
            piece = pa.Table.from_batches([batch]).select(fresh.column_names).cast(fresh.schema)
            n = pc.sum(pc.less_equal(fresh[key], last)).as_py() or 0
            yield pa.concat_tables([piece.filter(pc.invert(pc.is_in(piece[key], gone))), fresh.slice(0, n)])
            fresh = fresh.slice(n)
    yield fresh
