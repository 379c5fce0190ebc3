"""A corpus of hostile inputs builds into valid tables: no crash, no hang, nothing lost, nothing from outside."""

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hostile import hostile
from typer.testing import CliRunner

from clippings.cli import app
from clippings.dumps.walk import raw_files
from clippings.errors import InputError
from clippings.run import stages
from clippings.run.summary import summary
from clippings.run.tables import read_tables


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "raw"
    assert hostile(folder) >= 200
    return folder


@pytest.fixture(scope="module")
def tables(root: Path, raw: Path) -> Path:
    out = raw.parent / "tables"
    assert stages.build(raw, out, root / "dataset/registry") == []
    return out


@pytest.fixture(scope="module")
def report(tables: Path) -> Any:
    return json.loads((tables / "report.json").read_text(encoding="utf-8"))


def test_all_that_was_read_is_kept_or_quarantined(report: Any, tables: Path, raw: Path) -> None:
    dumps = report["dumps"]
    assert dumps["read"] == dumps["kept"] + dumps["quarantined"]
    kept = set(pl.read_parquet(tables / "blocks.parquet")["dump"])
    assert len(kept) == dumps["kept"]
    told = kept | {item["name"] for item in report["quarantine"]}
    for file in raw_files(raw):
        assert any(name == file.name or name.startswith((f"{file.name}#", f"{file.name}:")) for name in told), file.name


def test_no_page_was_too_much_for_us(report: Any) -> None:
    """What is set aside was not readable: none of it was a bug of ours, or slow."""
    ours = [item for item in report["quarantine"] if item["reason"].startswith(("not worked out", "too slow"))]
    assert ours == []
    assert all(item["reason"].isprintable() for item in report["quarantine"])


def test_steps_add_up(report: Any) -> None:
    read, cleaned = report["steps"][:2]
    for step in (read, cleaned):
        assert step["in"] == step["out"] + sum(step["dropped"].values())


def test_nothing_from_outside_is_in_the_tables(tables: Path) -> None:
    hosts = Path("/etc/hosts").read_text(encoding="utf-8").split() if Path("/etc/hosts").exists() else []
    text = "\n".join(read_tables(tables)["sentences"]["text"])
    assert "localhost" not in text or "localhost" not in hosts


def test_no_name_moves_the_cursor(report: Any, tables: Path) -> None:
    timings = json.loads(stages.timings_file(tables).read_text(encoding="utf-8"))
    assert all(line.isprintable() for line in summary(report, timings))


@pytest.mark.parametrize("name", ["again-33.txt", "tags-00.html", "records.jsonl", "bomb.jsonl.gz", "out.txt"])
def test_explain_ends_with_an_answer(raw: Path, name: str) -> None:
    told = CliRunner().invoke(app, ["explain", str(raw / name)])
    assert told.exception is None or isinstance(told.exception, InputError)
    assert all(line.isprintable() for line in told.output.splitlines())
