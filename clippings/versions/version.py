"""Whether a version number admits what changed: major, minor, patch."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from clippings.errors import InputError
from clippings.versions.difference import TableDifference

LEVELS = ("none", "patch", "minor", "major")
Version = tuple[int, int, int]


def version_of(folder: Path) -> Version | None:
    """The version a published folder states in its datapackage.json; None where it has none.

    Raises InputError where the version is not `major.minor.patch`.
    """
    path = folder / "datapackage.json"
    if not path.exists():
        return None
    stated = str(json.loads(path.read_text(encoding="utf-8")).get("version", ""))
    match = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", stated)
    if match is None:
        raise InputError(f"{path}: version {stated!r} is not major.minor.patch")
    major, minor, patch = map(int, match.groups())
    return major, minor, patch


def needed(differences: Sequence[TableDifference]) -> str:
    """The least step that admits the differences: columns major, rows added or removed minor, values patch."""
    if any(d.columns for d in differences):
        return "major"
    if any(d.added or d.removed for d in differences):
        return "minor"
    return "patch" if any(d.changed for d in differences) else "none"


def step(old: Version | None, new: Version | None) -> str:
    """The step from one version to the next; `none` where either is missing or the new one is not later."""
    if old is None or new is None or new <= old:
        return "none"
    return next(level for level, was, now in zip(("major", "minor", "patch"), old, new, strict=True) if now != was)


def admits(taken: str, wanted: str) -> bool:
    """Whether a step of the version is at least the step that is needed."""
    return LEVELS.index(taken) >= LEVELS.index(wanted)
