"""Corrections files as people write them: CSV with one correction a line."""

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from clippings.corrections.columns import DROPPABLE, why_not
from clippings.corrections.correction import ACTIONS, FIELDS, Correction
from clippings.corrections.inert import unguarded
from clippings.corrections.values import parsed
from clippings.errors import InputError
from schema.described import Described, columns
from schema.tables import TABLES
from schema.vocabulary import VOCABULARIES

_TABLES = {"drop": DROPPABLE, "merge": frozenset({"events"}), "split": frozenset({"event_mentions"})}


def read_corrections(folder: Path) -> tuple[Correction, ...]:
    """All corrections of a folder's CSV files, files by name, lines as they stand; none where there is no folder.

    Raises InputError with a line for each that is not one: what it says cannot be said of any table.
    """
    found = tuple(one for path in sorted(folder.glob("*.csv")) for one in _read(path))
    if faults := list(faults_in(found)):
        raise InputError("\n".join(faults))
    return found


def _read(path: Path) -> Iterator[Correction]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, strict=True)
            if tuple(reader.fieldnames or ()) != FIELDS:
                raise InputError(f"{path.name}:1: the header must be {','.join(FIELDS)}")
            for row in reader:
                if None in row or None in row.values():
                    raise InputError(f"{path.name}:{reader.line_num}: not {len(FIELDS)} values")
                values = {name: unguarded(value) for name, value in row.items()}
                yield Correction(**values, file=path.name, line=reader.line_num)
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path.name}: not CSV in UTF-8: {error}") from None


def faults_in(corrections: Iterable[Correction]) -> Iterator[str]:
    """What is wrong with corrections whatever the tables hold, a line each."""
    for one in corrections:
        if fault := _fault(one):
            yield f"{one.where}: {fault}"


def _fault(one: Correction) -> str | None:
    if one.action not in ACTIONS:
        return f"no such action; there are {', '.join(ACTIONS)}"
    if one.table not in TABLES:
        return "no such table"
    if not (one.row and one.reason.strip() and one.who.strip()):
        return "row, reason and who must be filled"
    try:
        date.fromisoformat(one.date)
    except ValueError:
        return f"date {one.date!r} is no day like 2025-08-13"
    if one.action == "set":
        return why_not(one.table, one.column) or _value_fault(one)
    if one.table not in _TABLES[one.action]:
        return f"{one.action} is for {', '.join(sorted(_TABLES[one.action]))}"
    if one.column and one.column not in {column.name for column in columns(one.table)}:
        return f"{one.table} has no such column"
    if one.expected and not one.column:
        return "expected needs the column it is the value of"
    if (one.action == "merge") != bool(one.value):
        return "value is the other event of a merge, and empty otherwise"
    return None


def _value_fault(one: Correction) -> str | None:
    column = next(column for column in columns(one.table) if column.name == one.column)
    try:
        value = parsed(one.value, column.type)
    except ValueError:
        return f"value {one.value!r} is no {column.type}"
    if value is None:
        return None if column.nullable else "the column may not be empty"
    values = [element for element in value if element is not None] if column.is_list else [value]
    return next((fault for element in values if (fault := _element_fault(element, column))), None)


def _element_fault(value: object, column: Described) -> str | None:
    if column.vocabulary and value not in VOCABULARIES[column.vocabulary]:
        return f"value {value!r} is not in the vocabulary {column.vocabulary}"
    patterns = [str(pattern) for name, pattern in column.checks if name == "str_matches"]
    if column.name.endswith("_countries"):
        patterns.append("^[A-Z]{3}$")
    wrong = next((pattern for pattern in patterns if not re.match(pattern, str(value))), None)
    return f"value {value!r} does not match {wrong}" if wrong else None
