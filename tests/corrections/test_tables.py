"""A corrected file has the bytes that writing its rows afresh would give, however it is pieced."""

from pathlib import Path

import pytest
from tables_fixture import write_tables

from clippings.corrections import tables
from clippings.corrections.correction import Correction
from clippings.run.tables import read_table, to_arrow, write_table


def line(action: str, table: str, row: str, column: str = "", expected: str = "", value: str = "") -> Correction:
    return Correction(action, table, row, column, expected, value, "why", "who", "2026-01-02", "fixes.csv", 2)


@pytest.mark.parametrize("rows_at_once", [1, 2, 1000])
def test_the_bytes_are_those_of_the_rows(tmp_path: Path, rows_at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ROW_GROUP", rows_at_once)
    folder = write_tables(tmp_path / "tables")
    reports = read_table(folder, "event_mentions")["event_mention_id"].sort().to_list()
    corrections = [
        line("drop", "event_mentions", reports[0]),
        line("set", "event_mentions", reports[-1], "type", reports[-1].rpartition(":")[2], "AGREE"),
    ]
    grown = tables.correct_tables(folder, corrections, {})
    for table in grown:
        rows = read_table(folder, table).to_dicts()
        write_table(to_arrow(rows, table), table, tmp_path / "afresh.parquet")
        assert (folder / f"{table}.parquet").read_bytes() == (tmp_path / "afresh.parquet").read_bytes()
    assert grown["event_mentions"] == -1


def test_no_corrections_touch_nothing(tmp_path: Path) -> None:
    assert tables.correct_tables(tmp_path / "no-such-folder", (), {}) == {}


def test_corrections_are_counted_by_action() -> None:
    told = tables.counted([line("drop", "events", "A:b"), line("drop", "events", "A:c"), line("split", "x", "y")])
    assert told == {"applied": 3, "by_action": {"drop": 2, "merge": 0, "set": 0, "split": 1}}
