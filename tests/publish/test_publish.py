"""Publishing is all or nothing, and the same for the same."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tables_fixture import rows_of, write_tables

from clippings.publish.about import About
from clippings.publish.checksums import NAME, wrong_files
from clippings.publish.publish import publish
from clippings.run.tables import to_arrow, write_table
from schema.tables import TABLES


def test_the_same_tables_give_the_same_bytes(published: Path, about: About, tmp_path: Path) -> None:
    for table, rows in rows_of().items():
        write_table(to_arrow(reversed(rows), table), table, tmp_path / "tables" / f"{table}.parquet")
    metrics = {"events": {"type": {"f1": 0.5, "precision": 0.4, "recall": 0.625, "n": 8}}}
    publish(tmp_path / "tables", tmp_path / "out", about, metrics)
    assert (tmp_path / "out" / NAME).read_text() == (published / NAME).read_text()


def test_the_folder_holds_what_the_contract_names(published: Path) -> None:
    names = {path.name for path in published.iterdir()}
    assert names == {f"{table}.parquet" for table in TABLES} | {
        *("README.md", "dictionary.md", "explorer.html", "croissant.json", "datapackage.json", "datacite.json"),
        *("pictures", NAME),
    }


def test_a_release_takes_the_place_of_the_one_before(tables: Path, about: About, tmp_path: Path) -> None:
    publish(tables, tmp_path / "out", about, None)
    (tmp_path / "out" / "left-over.txt").write_text("of a release before")
    publish(tables, tmp_path / "out", replace(about, version="0.2.0"), None)
    assert "Version 0.2.0" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert wrong_files(tmp_path / "out") == [] and [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_failure_leaves_what_stood_there(tables: Path, about: About, tmp_path: Path) -> None:
    publish(tables, tmp_path / "out", about, None)
    before = (tmp_path / "out" / NAME).read_bytes()
    (tmp_path / "broken").mkdir()
    for path in tables.iterdir():
        (tmp_path / "broken" / path.name).write_bytes(path.read_bytes())
    (tmp_path / "broken" / "blocks.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(Exception, match=r"[Pp]arquet|magic|PAR1"):
        publish(tmp_path / "broken", tmp_path / "out", replace(about, version="0.2.0"), None)
    assert (tmp_path / "out" / NAME).read_bytes() == before and wrong_files(tmp_path / "out") == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken", "out"]


def test_what_a_killed_publish_left_is_cleared_away(tables: Path, about: About, tmp_path: Path) -> None:
    publish(tables, tmp_path / "out", about, None)
    before = (tmp_path / "out" / NAME).read_bytes()
    (tmp_path / "out").rename(tmp_path / ".out.old")
    (tmp_path / ".out.building").mkdir()
    (tmp_path / ".out.building" / "half.parquet").write_bytes(b"PAR1")
    with pytest.raises(FileNotFoundError):
        publish(tmp_path / "nowhere", tmp_path / "out", about, None)
    assert (tmp_path / "out" / NAME).read_bytes() == before
    publish(tables, tmp_path / "out", about, None)
    assert (tmp_path / "out" / NAME).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_of_something_else_is_not_replaced(tables: Path, about: About, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    with pytest.raises(FileExistsError, match="out is not empty"):
        publish(tables, tmp_path / "out", about, None)
    assert (tmp_path / "out" / "thesis.txt").exists()


def test_the_run_report_is_published_and_what_was_set_aside_is_counted(about: About, tmp_path: Path) -> None:
    tables = write_tables(tmp_path / "tables")
    report = {"dumps": {"read": 3, "kept": 2, "quarantined": 1}, "quarantine": [{"name": "x.bin", "reason": "NUL"}]}
    (tables / "report.json").write_text(json.dumps(report))
    publish(tables, tmp_path / "out", about, None)
    assert json.loads((tmp_path / "out" / "report.json").read_text()) == report
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "| inputs that could not be read ([why](report.json)) | 1 |" in card
