"""The rooms of the cleaner and of the event coder stand in an order, and none leans on one that comes after it."""

import ast
import re
from pathlib import Path

import pytest


@pytest.mark.parametrize(("step", "page"), [("clean", "blocks.md"), ("events", "events.md")])
def test_no_room_imports_one_below_it(root: Path, step: str, page: str) -> None:
    told = (root / "docs" / page).read_text(encoding="utf-8").partition("The rooms of")[2]
    rooms = re.findall(r"^\| `([a-z]+)` \|", told.partition("How well")[0], re.MULTILINE)
    folder = root / "clippings" / step
    assert set(rooms) == {path.parent.name for path in folder.glob("*/__init__.py")} - {"training"}
    assert {path.parent.name for path in (root / "tests" / step).glob("*/test_*.py")} <= set(rooms)
    found = [
        f"{path.relative_to(folder)} imports {room}"
        for place, own in enumerate(rooms)
        for path in sorted((folder / own).glob("*.py"))
        for room in _imported(path, f"clippings.{step}.")
        if room in rooms[place + 1 :]
    ]
    assert found == []


def _imported(path: Path, step: str) -> set[str]:
    """The rooms of a step that a file imports from."""
    modules = [
        node.module
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
    ]
    return {module.split(".")[2] for module in modules if module.startswith(step)}
