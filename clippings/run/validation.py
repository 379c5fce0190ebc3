"""Hold a folder of tables against the contract: at once while they are small, dump by dump once they are not."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import polars as pl
import pyarrow.parquet as pq

from clippings.run.tables import read_tables, table_files
from schema.check import OF_ALL, OF_PAGES, REST, check, check_part, check_rest, check_shape
from schema.tables import KEYS, TABLES, model
from schema.violation import Violation

# Rows of all tables that are held at once: a few hundred MB.
ROWS_AT_ONCE = 250_000


def count_rows(folder: Path) -> dict[str, int]:
    """Rows by table, from the files' footers. Raises FileNotFoundError where a table is missing."""
    return {table: sum(pq.read_metadata(p).num_rows for p in table_files(folder, table)) for table in TABLES}


def check_folder(folder: Path, rows_at_once: int = ROWS_AT_ONCE) -> list[Violation]:
    """All violations of the contract in a folder of tables. Raises FileNotFoundError where a table is missing."""
    n_rows = sum(count_rows(folder).values())
    if n_rows <= rows_at_once:
        return check(read_tables(folder))
    scans = {table: pl.scan_parquet(table_files(folder, table)) for table in TABLES}
    found = check_shape({table: scan.collect_schema().to_frame() for table, scan in scans.items()})
    if found:
        return found
    whole = {table: scans[table].collect() for table in OF_ALL}
    for part in _parts(scans, whole, -(-n_rows // rows_at_once)):
        found.extend(check_part(part))
    found.extend(check_rest(whole | {table: scans[table].select(REST[table]).collect() for table in OF_PAGES}))
    return found


def _parts(
    scans: dict[str, pl.LazyFrame], whole: dict[str, pl.DataFrame], number: int
) -> Iterator[dict[str, pl.DataFrame]]:
    """All rows by ranges of the hash of their dump, with the rows of the other tables that they refer to."""
    bounds = [None, *(f"{256 * place // number:02x}" for place in range(1, min(number, 256))), None]
    for low, high in pairwise(bounds):
        part = {}
        for table in OF_PAGES:
            hashed = pl.col("dump_sha256" if table == "blocks" else "article_id")
            inside = pl.lit(True) if low is None else hashed >= low
            # A row without the column belongs somewhere: to the first part.
            outside = pl.lit(False) if high is None else hashed >= high
            keep = inside & ~outside
            part[table] = scans[table].filter(keep | hashed.is_null() if low is None else keep).collect()
        yield part | {table: _named(whole[table], table, part) for table in OF_ALL}


def _named(rows: pl.DataFrame, table: str, part: dict[str, pl.DataFrame]) -> pl.DataFrame:
    """The rows that a part refers to."""
    key = KEYS[table][0]
    named = [
        part[child][name].explode() if isinstance(part[child].schema[name], pl.List) else part[child][name]
        for child in OF_PAGES
        for name, column in model(child).columns.items()
        if (column.metadata or {}).get("refers_to") == f"{table}.{key}"
    ]
    return rows.filter(pl.col(key).is_in(pl.concat(s.rename(key) for s in named).unique().implode()))
