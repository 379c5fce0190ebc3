"""No tracked file holds eight consecutive words of the dumps and benchmarks that belong to others."""

import gzip
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from clippings.publish.leaks import leaks_in

ARTICLE_TEXT = ("gold_body", "gold_title", "gold_summary", "text")


def texts(shared: Path) -> Iterator[str]:
    """The page dumps, whole, and the benchmarks' article text; what the web's menus and buttons say is nobody's."""
    for path in sorted((shared / "raw").glob("*.txt")):
        yield path.read_bytes().decode("utf-8", errors="replace")
    for path in sorted((shared / "benchmarks").rglob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                yield from (record[key] for key in ARTICLE_TEXT if record.get(key))


def tracked(root: Path) -> list[Path]:
    """Files that git tracks and that are there."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: what is tracked cannot be told")
    return [root / name for name in listed.stdout.split("\0") if name and (root / name).is_file()]


def test_no_tracked_file_holds_a_passage_of_others(root: Path, shared: Path) -> None:
    found = leaks_in(tracked(root), texts(shared))
    assert not found, "\n".join(f"{leak.path.relative_to(root)} {leak.column or ''}" for leak in found[:20])


def test_the_scan_sees_a_passage(shared: Path, tmp_path: Path) -> None:
    words = next(texts(shared)).split()
    (tmp_path / "note.md").write_text("Quoted: " + " ".join(words[100:120]), encoding="utf-8")
    assert leaks_in([tmp_path / "note.md"], texts(shared))
