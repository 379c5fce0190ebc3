"""Large tables are checked dump by dump, and nothing passes there that would not pass at once."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from tables_fixture import write_tables

from clippings.run.tables import read_tables
from clippings.run.validation import check_folder, count_rows

Rows = pl.DataFrame
# In four parts the two dumps are apart, and two parts are empty; more parts take longer and show no more.
AT_ONCE, IN_PARTS = 1_000_000, 13


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tables(tmp_path / "tables")


def first(rows: Rows, column: str, value: object) -> Rows:
    values = [value, *rows[column].to_list()[1:]]
    return rows.with_columns(pl.Series(column, values, dtype=rows.schema[column]))


def last_twice(rows: Rows) -> Rows:
    return pl.concat([rows, rows.tail(1)])


CORRUPTIONS: list[tuple[str, str, Callable[[Rows], Rows]]] = [
    ("events", "quad", lambda rows: rows.with_columns(pl.col("quad").cast(pl.Int64))),
    ("events", "n_mentions", lambda rows: first(rows, "n_mentions", 99)),
    ("events", "n_sources", lambda rows: first(rows, "n_sources", 99)),
    ("entities", "n_articles", lambda rows: first(rows, "n_articles", 99)),
    ("sources", "n_articles", lambda rows: first(rows, "n_articles", 99)),
    ("articles", "duplicate_of", lambda rows: first(rows, "duplicate_of", "0123456789ab-0")),
    ("articles", "duplicate_of", lambda rows: rows.with_columns(duplicate_of=pl.col("article_id"))),
    ("articles", "source_id", lambda rows: first(rows, "source_id", "nobody")),
    ("sentences", "sentence_id", last_twice),
    ("sentences", "article_id", lambda rows: first(rows, "article_id", "zzz")),
    ("sentences", "article_id", lambda rows: first(rows, "article_id", None)),
    ("entity_mentions", "entity_id", lambda rows: first(rows, "entity_id", "GPE:nowhere")),
    ("event_mentions", "event_id", lambda rows: first(rows, "event_id", "ASSAULT:nobody:none")),
    ("blocks", "dump_start", lambda rows: first(rows, "dump_start", 5)),
    ("blocks", "", lambda rows: rows.with_columns(dump=pl.lit("one.txt"))),
]


def test_the_dumps_fall_into_different_parts(folder: Path) -> None:
    n_parts = -(-sum(count_rows(folder).values()) // IN_PARTS)
    starts = {int(dump[:2], 16) * n_parts // 256 for dump in read_tables(folder)["articles"]["dump_sha256"]}
    assert 1 < len(starts) < n_parts


def test_whole_tables_pass(folder: Path) -> None:
    assert check_folder(folder, AT_ONCE) == check_folder(folder, IN_PARTS) == []
    assert count_rows(folder) == {table: len(rows) for table, rows in read_tables(folder).items()}


@pytest.mark.parametrize(("table", "column", "corrupt"), CORRUPTIONS)
def test_a_corrupted_value_is_found_in_parts(
    folder: Path, table: str, column: str, corrupt: Callable[[Rows], Rows]
) -> None:
    rows = corrupt(read_tables(folder)[table])
    rows.write_parquet(folder / f"{table}.parquet")
    for rows_at_once in (AT_ONCE, IN_PARTS):
        found = check_folder(folder, rows_at_once)
        assert any(v.table == table and column in v.column for v in found), [str(v) for v in found]
