"""The README is true: its rows stand in the published tables, its Python runs, its commands exist."""

import os
import re
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

TABLES = Path("dataset/published/turkiye-syria")


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


def test_the_rows_shown_are_rows_of_the_published_events(readme: str, root: Path) -> None:
    shown = re.search(r"\| event_id \|.*?\n\n", readme, re.DOTALL)
    assert shown is not None
    events = {row["event_id"]: row for row in pl.read_parquet(root / TABLES / "events.parquet").iter_rows(named=True)}
    lines = shown.group().strip().splitlines()[2:]
    assert len(lines) >= 4
    for line in lines:
        event_id, actors, recipients, n_mentions, n_sources, conflicts = (
            cell.strip().strip("`") for cell in line.strip("|").split("|")
        )
        row = events[event_id]
        assert actors == ", ".join(row["actors"])
        assert recipients == ", ".join(row["recipients"])
        assert (int(n_mentions), n_sources) == (row["n_mentions"], str(row["n_sources"] or ""))
        assert conflicts == ", ".join(row["conflicts"])


def test_every_python_example_runs(readme: str, root: Path, tmp_path: Path) -> None:
    examples = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(examples) >= 4
    offline = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(examples)], cwd=root, env=offline, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_every_command_named_exists(readme: str, root: Path) -> None:
    listed = subprocess.run(
        [sys.executable, "-c", "from clippings.cli import main; main()", "--help"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for command in set(re.findall(r"^clippings (\w+)", readme, re.MULTILINE)):
        assert re.search(rf"^  {command} ", listed, re.MULTILINE), command
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"^make (\w+)", readme, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_link_leads_somewhere(readme: str, root: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", readme):
        assert target.startswith("http") or (root / target).exists(), target
