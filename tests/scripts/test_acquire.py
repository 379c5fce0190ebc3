"""Without its dumps a corpus says which are missing, where they go, and how to do without."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """A folder with a corpus of one dump, listed in its manifest."""
    raw = tmp_path / "dataset" / "raw" / "own"
    raw.mkdir(parents=True)
    (raw / "page.txt").write_text("A page.\n", encoding="utf-8")
    shutil.copytree(root / "scripts", tmp_path / "scripts")
    assert acquire(tmp_path, "--record").returncode == 0
    return tmp_path


def acquire(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/acquire.py", "own", *options]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def test_dumps_in_place_pass(project: Path) -> None:
    assert acquire(project).returncode == 0


def test_a_missing_dump_is_named_with_what_to_do(project: Path) -> None:
    (project / "dataset/raw/own/page.txt").unlink()
    failed = acquire(project)
    assert failed.returncode == 3
    assert "page.txt" in failed.stderr
    assert "dataset/raw/own" in failed.stderr
    assert "publish@sample" in failed.stderr
    assert "Traceback" not in failed.stderr


def test_an_altered_dump_is_named(project: Path) -> None:
    (project / "dataset/raw/own/page.txt").write_text("Another page.\n", encoding="utf-8")
    failed = acquire(project)
    assert failed.returncode == 3
    assert "page.txt" in failed.stderr


def test_dumps_are_fetched_from_where_they_lie(project: Path, tmp_path: Path) -> None:
    held = tmp_path / "held"
    shutil.move(project / "dataset/raw/own", held)
    assert acquire(project, "--from", str(held)).returncode == 0
    assert (project / "dataset/raw/own/page.txt").read_text(encoding="utf-8") == "A page.\n"


def test_an_unknown_corpus_is_answered_with_the_known_ones(project: Path) -> None:
    command = [sys.executable, "scripts/acquire.py", "owm"]
    failed = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert failed.returncode == 3
    assert "the corpora are own" in failed.stderr
