"""A build applies corrections last and counts them; one that does not fit leaves the last good tables in place."""

import json
import shutil
from pathlib import Path

import pytest

from clippings.corrections.correction import FIELDS
from clippings.errors import InvalidError
from clippings.run import stages
from clippings.run.tables import read_table

HEADER = ",".join(FIELDS)


@pytest.fixture
def raw(root: Path, tmp_path: Path) -> Path:
    """One page of the sample."""
    (tmp_path / "raw").mkdir()
    shutil.copyfile(root / "dataset/raw/sample/canal.txt", tmp_path / "raw/canal.txt")
    return tmp_path / "raw"


def staged(raw: Path, registry: Path, corrections: Path, out: Path) -> None:
    """The stages one by one, as DVC runs them."""
    work = raw.parent / "work"
    stages.ingest(raw, work)
    stages.clean(work / "dumps.parquet", registry, work / "cleaned.parquet")
    stages.annotate(work / "dumps.parquet", work / "cleaned.parquet", registry, work / "pages")
    stages.resolve(work / "pages", work / "quarantine.parquet", registry, out, corrections)


def write(folder: Path, row: dict[str, object], expected: str) -> Path:
    folder.mkdir(exist_ok=True)
    line = f"set,event_mentions,{row['event_mention_id']},context,{expected},legal,why,who,2026-01-02"
    (folder / "fixes.csv").write_text(f"{HEADER}\n{line}\n", encoding="utf-8")
    return folder


def test_corrections_are_applied_last_and_counted(root: Path, raw: Path, tmp_path: Path) -> None:
    registry, one, two = root / "dataset/registry", tmp_path / "one", tmp_path / "two"
    cache = tmp_path / "cache"
    stages.build(raw, one, registry, cache=cache)
    row = read_table(one, "event_mentions").to_dicts()[0]
    corrections = write(tmp_path / "corrections", row, row["context"] or "")
    assert stages.build(raw, one, registry, cache=cache, corrections=corrections) == []
    now = read_table(one, "event_mentions").to_dicts()[0]
    assert (now["context"], now["coder"]) == ("legal", "corrected")
    report = json.loads((one / "report.json").read_text(encoding="utf-8"))
    assert report["corrections"]["applied"] == report["corrections"]["by_action"]["set"] == 1
    staged(raw, registry, corrections, two)
    assert {p.name: p.read_bytes() for p in one.iterdir()} == {p.name: p.read_bytes() for p in two.iterdir()}

    before = {path.name: path.read_bytes() for path in one.iterdir()}
    write(corrections, row, "crime")
    with pytest.raises(InvalidError, match=rf"fixes\.csv:2: .*{row['event_mention_id']} column context: stale"):
        stages.build(raw, one, registry, cache=cache, corrections=corrections)
    with pytest.raises(InvalidError, match="stale"):
        stages.resolve(tmp_path / "work/pages", tmp_path / "work/quarantine.parquet", registry, two, corrections)
    for folder in (one, two):
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
