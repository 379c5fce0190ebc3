"""A build counts everything it read, and a failed one leaves the last good tables in place."""

import json
import shutil
from pathlib import Path

import polars as pl
import pytest

from clippings.run import pool, stages
from clippings.run.pool import Workers


@pytest.fixture
def registry(root: Path) -> Path:
    return root / "dataset" / "registry"


@pytest.fixture
def raw(root: Path, tmp_path: Path) -> Path:
    """Two readable pages of the sample and one that is not."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for path in sorted((root / "dataset/raw/sample").glob("*.txt"))[:2]:
        shutil.copyfile(path, folder / path.name)
    (folder / "empty.txt").write_bytes(b"")
    return folder


def test_everything_read_is_counted(raw: Path, registry: Path, tmp_path: Path) -> None:
    assert stages.build(raw, tmp_path / "tables", registry) == []
    report = json.loads((tmp_path / "tables/report.json").read_text(encoding="utf-8"))
    assert report["dumps"]["read"] == 3 == report["dumps"]["kept"] + report["dumps"]["quarantined"]
    assert [item["name"] for item in report["quarantine"]] == ["empty.txt"]
    assert report["quarantine"][0]["reason"]


def test_a_crash_leaves_the_last_good_tables(
    raw: Path, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "tables"
    stages.build(raw, out, registry)
    before = {path.name: path.read_bytes() for path in out.iterdir()}

    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(stages, "write_json", full)
    with pytest.raises(OSError, match="no space"):
        stages.build(raw, out, registry)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_stage_by_stage_gives_what_one_build_gives(raw: Path, registry: Path, tmp_path: Path) -> None:
    stages.build(raw, tmp_path / "one", registry)
    work = tmp_path / "work"
    stages.ingest(raw, work)
    stages.clean(work / "dumps.parquet", registry, work / "cleaned.parquet")
    stages.annotate(work / "dumps.parquet", work / "cleaned.parquet", registry, work / "pages")
    stages.resolve(work / "pages", work / "quarantine.parquet", registry, tmp_path / "two")
    one, two = ({p.name: p.read_bytes() for p in (tmp_path / n).iterdir()} for n in ("one", "two"))
    assert one == two


def test_workers_copied_from_a_process_that_has_used_polars_do_not_wait_for_its_threads(
    raw: Path, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "_may_fork", lambda: True)
    stages.build(raw, tmp_path / "one", registry)
    assert pl.read_parquet(tmp_path / "one/blocks.parquet").sort("label").height
    stages.build(raw, tmp_path / "two", registry, Workers(2))
    one, two = ({p.name: p.read_bytes() for p in (tmp_path / n).iterdir()} for n in ("one", "two"))
    assert one == two
