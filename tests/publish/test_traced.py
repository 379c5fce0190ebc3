"""Tables are held against the dumps they were made from: what no contract can see is seen there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bay_pages import WIRE
from tables_fixture import write_raw
from typer.testing import CliRunner

from clippings.cli import app
from clippings.publish.traced import traced
from clippings.run.tables import read_tables, to_arrow, write_table
from schema.check import check
from schema.tables import TABLES

Row = dict[str, Any]


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    return write_raw(tmp_path / "raw")


def changed(published: Path, out: Path, change: Callable[[dict[str, list[Row]]], None]) -> Path:
    rows = {table: read.to_dicts() for table, read in read_tables(published).items()}
    change(rows)
    for table in TABLES:
        write_table(to_arrow(rows[table], table), table, out / f"{table}.parquet")
    return out


def row_of(rows: list[Row], text: str) -> Row:
    return next(row for row in rows if text in row.values())


def test_tables_with_and_without_text_say_what_the_dumps_say(published: Path, tables: Path, raw: Path) -> None:
    assert traced(published, raw) == [] and traced(tables, raw) == []


def shift_name(rows: dict[str, list[Row]]) -> None:
    """The name's span, and the key that repeats it, one character to the left: nothing in the tables says so."""
    withheld = {row["sentence_id"] for row in rows["sentences"] if row["text"] is None and row["position"] > 0}
    mention = next(
        row for row in rows["entity_mentions"] if row["text"] == "Ardmere" and row["sentence_id"] in withheld
    )
    start, end = mention["dump_start"] - 1, mention["dump_end"] - 1
    mention |= {"dump_start": start, "dump_end": end}
    mention["mention_id"] = f"{mention['article_id']}:{start}-{end}:{mention['type']}"


def shift_party(rows: dict[str, list[Row]]) -> None:
    report = next(row for row in rows["event_mentions"] if row["trigger"] == "praised")
    report["recipient_spans"] = [f"{report['trigger_end'] + 2}-{report['trigger_end'] + 9}"]


def forge_hash(rows: dict[str, list[Row]]) -> None:
    row = next(row for row in rows["sentences"] if row["text"] is None)
    row["text_sha256"] = "0" * 64


def forge_body(rows: dict[str, list[Row]]) -> None:
    row = next(row for row in rows["articles"] if row["body"] is None)
    row["body_sha256"] = "0" * 64


def end_early(rows: dict[str, list[Row]]) -> None:
    row_of(rows["blocks"], "legal")["dump_end"] -= 1


def other_dump(rows: dict[str, list[Row]]) -> None:
    for table in ("blocks", "articles"):
        for row in rows[table]:
            row["dump"] = row["dump"].replace("valley", "hill")


@pytest.mark.parametrize(
    ("change", "table", "column"),
    [
        (shift_name, "entity_mentions", "text"),
        (shift_party, "event_mentions", "recipient_spans"),
        (forge_hash, "sentences", "text_sha256"),
        (forge_body, "articles", "body_sha256"),
        (end_early, "blocks", "dump_end"),
        (other_dump, "blocks", "dump"),
    ],
)
def test_what_the_contract_cannot_see_is_seen_in_the_dumps(
    change: Callable[[dict[str, list[Row]]], None],
    table: str,
    column: str,
    published: Path,
    raw: Path,
    tmp_path: Path,
) -> None:
    wrong = changed(published, tmp_path / "wrong", change)
    assert check(read_tables(wrong)) == []
    assert {(found.table, found.column) for found in traced(wrong, raw)} == {(table, column)}


def test_a_line_of_a_page_is_where_its_number_says(published: Path, raw: Path, tmp_path: Path) -> None:
    wrong = changed(published, tmp_path / "wrong", lambda rows: row_of(rows["blocks"], "legal").update(line=9))
    (found,) = traced(wrong, raw)
    assert (found.row, found.rule) == ("valley.txt:9", "stands on line 5 of the dump")


def test_the_command_names_what_is_wrong(published: Path, raw: Path) -> None:
    assert CliRunner().invoke(app, ["validate", str(published), "--raw", str(raw)]).exit_code == 0
    (raw / WIRE.dump).write_text(WIRE.text.replace("eleven", "twelve"), encoding="utf-8")
    refused = CliRunner().invoke(app, ["validate", str(published), "--raw", str(raw)])
    assert refused.exit_code != 0 and "row valley.txt: column dump_sha256" in str(refused.exception)
