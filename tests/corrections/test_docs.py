"""What docs/corrections.md shows is what happens: its commands write lines that a build's tables take."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clippings.corrections.correction import ACTIONS, FIELDS
from clippings.corrections.read import read_corrections
from clippings.corrections.tables import correct_tables
from clippings.run.stages import build
from clippings.run.tables import read_table

COMMAND = [sys.executable, "-c", "from clippings.cli import main; main()"]


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs/corrections.md").read_text(encoding="utf-8")


def test_its_commands_run_as_they_stand(page: str, root: Path, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    shutil.copyfile(root / "dataset/raw/sample/canal.txt", tmp_path / "raw/canal.txt")
    tables, corrections = tmp_path / "dataset/tables/sample", tmp_path / "dataset/corrections/sample"
    assert build(tmp_path / "raw", tables, root / "dataset/registry") == []
    corrections.mkdir(parents=True)
    commands = re.findall(r"^\$ clippings (.*)$", page, re.MULTILINE)
    for command in commands:
        done = subprocess.run(
            [*COMMAND, *shlex.split(command)], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    lines = read_corrections(corrections)
    assert len(lines) == len(commands) > 0
    correct_tables(tables, lines, {})
    assert "corrected" in read_table(tables, "event_mentions")["coder"].to_list()


def test_it_names_every_action_and_the_header(page: str) -> None:
    assert ",".join(FIELDS) in page
    assert all(f"| `{action}` |" in page for action in ACTIONS)
