"""The corrections in the repository are well formed, and none flatters a measure: no page with gold is corrected."""

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from clippings.corrections.read import read_corrections

FOLDERS = sorted(path for path in (Path(__file__).parents[2] / "dataset/corrections").iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_page_with_gold_of_names_or_events_is_corrected(folder: Path, root: Path) -> None:
    found = read_corrections(folder)
    gold = root / "dataset/gold" / folder.name
    measured = {
        json.loads(line)["dump"]
        for layer in ("entity_mentions", "event_mentions")
        if (gold / f"{layer}.jsonl").exists()
        for line in (gold / f"{layer}.jsonl").read_text(encoding="utf-8").splitlines()
    }
    raw = root / "dataset/raw" / folder.name
    free = {sha256(p.read_bytes()).hexdigest()[:12] for p in raw.glob("*") if p.is_file() and p.name not in measured}
    pages = {one.where: one.row[:12] for one in found if re.match(r"[0-9a-f]{12}-\d", one.row)}
    assert {where: page for where, page in pages.items() if page not in free} == {}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_readme_says_whose_corrections_they_are(folder: Path) -> None:
    assert folder.name in (folder / "README.md").read_text(encoding="utf-8")
