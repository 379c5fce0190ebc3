"""The action for other people's CI has the shape that GitHub reads, and says what `clippings validate` says."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml
from tables_fixture import write_tables


@pytest.fixture(scope="module")
def action(root: Path) -> dict[str, Any]:
    described: dict[str, Any] = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))
    return described


def validate(action: dict[str, Any], folder: Path, runner: Path) -> subprocess.CompletedProcess[str]:
    """Run the last step as GitHub does, with the installed commands where the step before would have put them."""
    runner.mkdir()
    (runner / "clippings").symlink_to(Path(sys.executable).parents[1], target_is_directory=True)
    step = action["runs"]["steps"][-1]
    known = {**os.environ, "RUNNER_TEMP": str(runner), "FOLDER": str(folder)}
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    return subprocess.run(command, env=known, capture_output=True, text=True, check=False)


def test_it_is_a_composite_action_that_one_line_calls(action: dict[str, Any]) -> None:
    assert action["runs"]["using"] == "composite"
    assert action["name"] and action["description"]
    assert all("default" in given for given in action["inputs"].values())
    for step in action["runs"]["steps"]:
        assert ("uses" in step) != ("run" in step)
        assert "uses" in step or step["shell"] == "bash"


def test_what_a_caller_gives_is_never_part_of_a_script(action: dict[str, Any]) -> None:
    assert not any("${{" in step.get("run", "") for step in action["runs"]["steps"])


def test_it_installs_what_the_lock_pins(action: dict[str, Any], root: Path) -> None:
    install = action["runs"]["steps"][1]["run"]
    assert '--require-hashes -r "$GITHUB_ACTION_PATH/requirements.lock"' in install
    assert (root / "requirements.lock").exists()


def test_a_valid_folder_passes_and_a_corrupted_one_fails_with_the_rule(action: dict[str, Any], tmp_path: Path) -> None:
    tables = write_tables(tmp_path / "the tables")
    assert validate(action, tables, tmp_path / "runner").returncode == 0
    events = pl.read_parquet(tables / "events.parquet").with_columns(n_mentions=pl.col("n_mentions") + 1)
    events.write_parquet(tables / "events.parquet")
    failed = validate(action, tables, tmp_path / "runner 2")
    assert failed.returncode == 4
    assert "column n_mentions" in failed.stderr


def test_our_own_workflow_only_calls_the_script_that_anyone_can_run(root: Path) -> None:
    workflow = yaml.safe_load((root / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    runs = [step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]
    assert runs == [".ci/run"]
