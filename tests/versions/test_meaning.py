"""A code that is given up, or a column described in other words, needs a major version."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from clippings.cli import app

Field = dict[str, Any]


@pytest.fixture
def old(root: Path) -> Path:
    return root / "dataset/published/sample"


def later(old: Path, folder: Path, version: str, change: Callable[[Field], None]) -> Path:
    """The edition with one thing said otherwise of `event_mentions.mode`."""
    shutil.copytree(old, folder)
    path = folder / "datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    package["version"] = version
    of_table = next(r for r in package["resources"] if r["name"] == "event-mentions")
    change(next(field for field in of_table["schema"]["fields"] if field["name"] == "mode"))
    path.write_text(json.dumps(package), encoding="utf-8")
    return folder


def without_a_code(field: Field) -> None:
    field["constraints"]["enum"].remove("drone")


def with_a_code(field: Field) -> None:
    field["constraints"]["enum"].append("kite")


def in_other_words(field: Field) -> None:
    field["description"] = "By what means."


@pytest.mark.parametrize(
    ("version", "change", "code", "said"),
    [
        ("0.2.0", without_a_code, 2, "event_mentions: column mode no longer has drone"),
        ("1.0.0", without_a_code, 0, "event_mentions: column mode no longer has drone"),
        ("0.2.0", in_other_words, 2, "event_mentions: column mode is described otherwise"),
        ("0.1.1", with_a_code, 0, ""),
    ],
)
def test_what_a_column_means_is_held_to_the_version(
    old: Path, tmp_path: Path, version: str, change: Callable[[Field], None], code: int, said: str
) -> None:
    done = CliRunner().invoke(app, ["diff", str(old), str(later(old, tmp_path / "later", version, change))])
    assert (done.exit_code, said in done.stdout) == (code, True), done.output
