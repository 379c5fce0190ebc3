"""A correction made from a row as it stands, and put at the end of a corrections file."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from clippings.corrections.apply import apply
from clippings.corrections.correction import FIELDS, Correction
from clippings.corrections.gather import Read, gather
from clippings.corrections.inert import guarded
from clippings.corrections.read import faults_in
from clippings.corrections.values import expectation
from clippings.errors import InputError, InvalidError
from clippings.run.files import replacing
from schema.tables import KEYS

# What tells that the row is still the one that was judged, where no column is set.
_TELLING = {"event_mentions": "trigger", "events": "label", "entity_mentions": "text"}


def expecting(one: Correction, read: Read) -> Correction:
    """The correction with what the row says now as `expected`. Raises InputError where there is no such row."""
    column = one.column
    if one.action != "set":
        column = "event_id" if one.action == "split" else _TELLING.get(one.table, "")
    rows = list(read(one.table, KEYS[one.table][-1], {one.row}))
    if not rows:
        raise InputError(f"{one.table}: no row {one.row}")
    if column not in rows[0]:
        return one
    return replace(one, column=column, expected=expectation(rows[0][column]))


def refuse_unfit(one: Correction, known: Sequence[Correction], read: Read) -> None:
    """Raises InputError or InvalidError where the correction could not be applied, or its cell has one already."""
    if faults := list(faults_in([one])):
        raise InputError("\n".join(faults))
    same = (one.action, one.table, one.row, one.column)
    for other in known:
        if same == (other.action, other.table, other.row, other.column):
            raise InvalidError(f"{other.where}: the row has this correction already: edit that line")
    apply([one], gather([one], read), {})


def append(one: Correction, path: Path) -> None:
    """Put a correction at the end of a file, which is made with its header where there is none."""
    text = path.read_text(encoding="utf-8") if path.exists() else ",".join(FIELDS) + "\n"
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([guarded(getattr(one, field)) for field in FIELDS])
    with replacing(path) as fresh:
        fresh.write_text(text + ("" if text.endswith("\n") else "\n") + line.getvalue(), encoding="utf-8", newline="\n")
