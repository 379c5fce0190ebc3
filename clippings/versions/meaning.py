"""What two editions say of their columns: codes given up since the earlier one, and definitions that read otherwise."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from clippings.run.tables import read_tables
from clippings.versions.difference import TableDifference, difference


def difference_of_editions(old: Path, new: Path) -> tuple[TableDifference, ...]:
    """The differences of two published folders: of their tables, and of what their columns mean.

    A code that a column no longer has, and a column described in other words, count as a column changed: whether other
    words mean another thing no program can tell, so the version has to admit that they might.
    """
    before, after = _fields(old), _fields(new)
    return tuple(
        replace(one, columns=dict(_meaning(before.get(one.table, {}), after.get(one.table, {}))) | one.columns)
        for one in difference(read_tables(old), read_tables(new))
    )


def _fields(folder: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """The columns of each table as datapackage.json has them; none where there is no such file."""
    path = folder / "datapackage.json"
    if not path.exists():
        return {}
    resources = json.loads(path.read_text(encoding="utf-8")).get("resources", [])
    return {
        resource["name"].replace("-", "_"): {field["name"]: field for field in resource["schema"]["fields"]}
        for resource in resources
    }


def _meaning(before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for name in sorted(before.keys() & after.keys()):
        gone = sorted(_codes(before[name]) - _codes(after[name])) if _codes(after[name]) else []
        if gone:
            yield name, f"no longer has {', '.join(gone)}"
        elif before[name].get("description") != after[name].get("description"):
            yield name, "is described otherwise"


def _codes(field: dict[str, Any]) -> set[str]:
    return set(field.get("constraints", {}).get("enum", ()))
