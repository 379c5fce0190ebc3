"""Rows at hand, by table and key: those that corrections name, and those that follow from them."""

from collections.abc import Mapping, Sequence
from typing import Any

from clippings.corrections.correction import Correction
from clippings.corrections.values import parsed
from schema.described import columns

Row = dict[str, Any]
Held = Mapping[str, Mapping[str, Row]]
# What becomes of rows: by table and key the row as it is now, None where it is gone.
Changes = dict[str, dict[str, Row | None]]
ROLES = ("actor", "recipient")


def sets_of(corrections: Sequence[Correction], table: str) -> dict[str, dict[str, Any]]:
    """By row of a table the values that corrections set."""
    kinds = {column.name: column.type for column in columns(table)}
    found: dict[str, dict[str, Any]] = {}
    for one in corrections:
        if one.action == "set" and one.table == table:
            found.setdefault(one.row, {})[one.column] = parsed(one.value, kinds[one.column])
    return found


def dropped(corrections: Sequence[Correction], held: Held) -> dict[str, frozenset[str]]:
    """Keys of the mentions that are dropped, by table; an event goes with all its reports."""
    gone = {table: {o.row for o in corrections if (o.action, o.table) == ("drop", table)} for table in held}
    reports = {key for key, row in held["event_mentions"].items() if row["event_id"] in gone["events"]}
    return {
        "event_mentions": frozenset(gone["event_mentions"] | reports),
        "entity_mentions": frozenset(gone["entity_mentions"]),
        "events": frozenset(gone["events"]),
    }


def merged(corrections: Sequence[Correction]) -> dict[str, str]:
    """Where each event that is merged into another ends. Raises KeyError where merges run in a circle."""
    into = {one.row: one.value for one in corrections if one.action == "merge"}
    ends = {}
    for event in into:
        end, steps = into[event], 0
        while end in into:
            end, steps = into[end], steps + 1
            if steps > len(into):
                raise KeyError(event)
        ends[event] = end
    return ends
