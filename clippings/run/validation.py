"""Hold a folder of tables against the contract: at once while they are small, part by part once they are not."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from clippings.run.tables import read_tables, table_files
from schema.check import COUNTED, OF_ALL, OF_PAGES, REFERRED, check, check_across, check_all, check_pages, check_shape
from schema.tables import KEYS, TABLES, arrow_schema, model
from schema.violation import Violation

# Rows of all tables that are held at once: some tens of MB.
ROWS_AT_ONCE = 100_000


@dataclass(frozen=True, slots=True)
class Part:
    """Rows to check: those whose key in `table` is from `low` to before `high`, or all dumps whose hash is.

    Rows without a key belong to the first part, as they have to belong somewhere.
    """

    table: str
    low: str | None
    high: str | None

    def has(self, column: str) -> pl.Expr:
        """Whether a row is one of the part by a column."""
        value = pl.col(column)
        before = pl.lit(True) if self.high is None else value < self.high
        return before | value.is_null() if self.low is None else before & (value >= self.low)


def count_rows(folder: Path) -> dict[str, int]:
    """Rows by table, from the files' footers. Raises FileNotFoundError where a table is missing."""
    return {table: sum(pq.read_metadata(p).num_rows for p in table_files(folder, table)) for table in TABLES}


def check_folder(folder: Path, rows_at_once: int = ROWS_AT_ONCE) -> list[Violation]:
    """All violations of the contract in a folder of tables. Raises FileNotFoundError where a table is missing.

    Processes do not share it: polars shares its work among threads itself.
    """
    n_rows = count_rows(folder)
    if sum(n_rows.values()) <= rows_at_once:
        return check(read_tables(folder))
    found = check_shape({table: scan.collect_schema().to_frame() for table, scan in _scans(folder).items()})
    if found:
        return found
    found = check_across(*_across(folder))
    for part in _parts(folder, n_rows, rows_at_once):
        found += _check(folder, part)
    return found


def _parts(folder: Path, n_rows: dict[str, int], rows_at_once: int) -> Iterator[Part]:
    number = min(256, -(-sum(n_rows[table] for table in OF_PAGES) // rows_at_once))
    bounds = [None, *(f"{256 * place // number:02x}" for place in range(1, number)), None]
    yield from (Part("blocks", low, high) for low, high in pairwise(bounds))
    for table in OF_ALL:
        keys = [None, *_bounds(folder, table, rows_at_once), None]
        yield from (Part(table, low, high) for low, high in pairwise(keys))


def _bounds(folder: Path, table: str, rows_at_once: int) -> list[str]:
    """Keys between which lie about so many rows, as far as the row groups of the files tell."""
    firsts: list[str] = []
    behind = 0
    for path in table_files(folder, table):
        footer = pq.read_metadata(path)
        place = footer.schema.to_arrow_schema().get_field_index(KEYS[table][0])
        for group in map(footer.row_group, range(footer.num_row_groups)):
            told = group.column(place).statistics
            if behind >= rows_at_once and told is not None and told.has_min_max:
                firsts.append(told.min)
                behind = 0
            behind += group.num_rows
    return sorted(set(firsts))


def _check(folder: Path, part: Part) -> list[Violation]:
    scans = _scans(folder)
    if part.table in OF_ALL:
        key = KEYS[part.table][0]
        tables = {part.table: scans[part.table].filter(part.has(key)).collect()}
        for table, columns in COUNTED[part.table].items():
            tables[table] = scans[table].select(columns).filter(part.has(key)).collect()
        if part.table == "events":
            told = scans["articles"].select("article_id", "source_id", "published_on")
            tables["articles"] = _those(told, "article_id", tables["event_mentions"]["article_id"])
            outlets = tables["events"]["first_reported_by"].explode()
            tables["sources"] = _those(scans["sources"].select("source_id"), "source_id", outlets)
        return check_all(tables, part.table)
    hashed = {table: "dump_sha256" if table == "blocks" else "article_id" for table in OF_PAGES}
    tables = {table: scans[table].filter(part.has(column)).collect() for table, column in hashed.items()}
    for table, columns in REFERRED.items():
        key = KEYS[table][0]
        tables[table] = _those(scans[table].select(columns), key, _references(tables, f"{table}.{key}"))
    return check_pages(tables)


def _those(rows: pl.LazyFrame, key: str, named: pl.Series) -> pl.DataFrame:
    return rows.filter(pl.col(key).is_in(named.unique().implode())).collect()


def _references(tables: dict[str, pl.DataFrame], target: str) -> pl.Series:
    """The values that rows have in columns that refer to a key."""
    named: list[pl.Series] = [
        (tables[table][name].explode() if isinstance(tables[table].schema[name], pl.List) else tables[table][name])
        for table in OF_PAGES
        for name, column in model(table).columns.items()
        if (column.metadata or {}).get("refers_to") == target
    ]
    return pl.concat([values.rename("key") for values in named])


def _across(folder: Path) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All articles with what they repeat, and all dumps."""
    dumps = [arrow_schema("blocks").empty_table().select(["dump", "dump_sha256"])]
    for path in table_files(folder, "blocks"):
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(columns=["dump", "dump_sha256"]):
                # Grouped by Arrow, which copies: polars' strings would keep the whole batch in memory.
                rows = pa.Table.from_batches([batch])
                dumps.append(rows.group_by(rows.column_names, use_threads=False).aggregate([]))
    articles = _scans(folder)["articles"].select("article_id", "duplicate_of").collect()
    return articles, pl.DataFrame(pa.concat_tables(dumps, promote_options="permissive")).unique()


def _scans(folder: Path) -> dict[str, pl.LazyFrame]:
    return {table: pl.scan_parquet(table_files(folder, table)) for table in TABLES}
