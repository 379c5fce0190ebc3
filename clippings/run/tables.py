"""The one writer and reader of tables: the same rows give the same bytes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from clippings.run.files import ROW_GROUP, parquet_writer
from schema.tables import KEYS, TABLES, arrow_schema


def to_arrow(rows: Iterable[Mapping[str, Any]], table: str) -> pa.Table:
    """Rows as the contract has the table: its columns, in its order and types.

    Raises pyarrow.ArrowInvalid or KeyError where a row does not fit.
    """
    schema = arrow_schema(table)
    rows = list(rows)
    columns = [pa.array([row[name] for row in rows], type=schema.field(name).type) for name in schema.names]
    return pa.Table.from_arrays(columns, schema=schema)


def write_table(data: pa.Table, table: str, path: Path, *, compression: str = "zstd") -> None:
    """Write a table of the contract: cast, sort by key, one chunk, no metadata; whole or not at all.

    The file appears by renaming a finished one, so a crash leaves what stood there. `compression="none"` is for
    what is committed to git, as it deltas well.
    """
    with parquet_writer(arrow_schema(table), path, compression) as write:
        write(in_order(data.select(arrow_schema(table).names), table))


def in_order(data: pa.Table, table: str) -> pa.Table:
    """The rows sorted by the key of their table."""
    return data.sort_by([(key, "ascending") for key in KEYS[table]])


def table_files(folder: Path, table: str) -> list[Path]:
    """The files of a table: `<table>.parquet` or `<table>/*.parquet`. Raises FileNotFoundError where there is none."""
    single = folder / f"{table}.parquet"
    files = [single] if single.exists() else sorted((folder / table).glob("*.parquet"))
    if not files:
        raise FileNotFoundError(f"{folder}: no table {table!r} (neither {table}.parquet nor {table}/*.parquet)")
    return files


def read_table(folder: Path, table: str) -> pl.DataFrame:
    """A table as polars has it, as the files have it: nothing is cast, so that validation sees what readers see."""
    return pl.concat([pl.read_parquet(path) for path in table_files(folder, table)])


def pieces(folder: Path, table: str, columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
    """The rows of a table, or some columns of them, as many at a time as a row group has, in the files' order."""
    for path in table_files(folder, table):
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(ROW_GROUP, columns=columns):
                yield pa.Table.from_batches([batch])


def scan(folder: Path, table: str) -> pl.LazyFrame:
    """A table of which polars reads no more than what is asked of it."""
    return pl.scan_parquet(table_files(folder, table))


def read_tables(folder: Path) -> dict[str, pl.DataFrame]:
    """All eight tables of a folder."""
    return {table: read_table(folder, table) for table in TABLES}
