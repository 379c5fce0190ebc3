"""Whether corrections still fit the tables: none stale, none unnecessary, none against another."""

from collections.abc import Iterator, Sequence
from itertools import chain

from clippings.corrections.articles import title_span
from clippings.corrections.correction import Correction
from clippings.corrections.held import Held, merged, sets_of
from clippings.corrections.values import agrees, parsed, written
from schema.described import columns

_REMOVE = "remove the line"
_LOOK = "look at the row again, then rewrite or remove the line"


def misfits(corrections: Sequence[Correction], held: Held) -> Iterator[str]:
    """A line for each correction that cannot be applied to these rows, naming file, line, row key and column."""
    yield from _contradictions(corrections, held)
    final = {key: sets.get("type") for key, sets in sets_of(corrections, "event_mentions").items()}
    for one in corrections:
        if fault := _misfit(one, held, final):
            yield f"{one.where}: {fault}"


def _misfit(one: Correction, held: Held, final: dict[str, str | None]) -> str | None:
    row = held[one.table].get(one.row)
    if row is None:
        return _gone(one, held)
    if one.action == "set" and _is_so(one, held):
        return f"unnecessary: the machine gives {one.value!r} by itself now; {_REMOVE}"
    if one.column and not agrees(one.expected, row[one.column]):
        return f"stale: expected {one.expected!r}, found {written(row[one.column])!r}; {_LOOK}"
    if one.action == "merge":
        return _merge(one, held)
    if one.action == "split":
        alone = sum(other["event_id"] == row["event_id"] for other in held["event_mentions"].values()) == 1
        return f"unnecessary: the machine has it as an event of its own now; {_REMOVE}" if alone else None
    return _target(one, held, final) if one.action == "set" else None


def _gone(one: Correction, held: Held) -> str:
    if (one.action, one.table, one.column) == ("set", "event_mentions", "type"):
        renamed = f"{one.row.rpartition(':')[0]}:{one.value}"
        if renamed in held["event_mentions"]:
            return f"unnecessary: the machine gives {renamed} by itself now; {_REMOVE}"
    if one.action == "drop":
        return f"unnecessary, or the row has another key now: there is no such row; {_LOOK}"
    return f"stale: the row is gone; {_LOOK}"


def _is_so(one: Correction, held: Held) -> bool:
    row = held[one.table][one.row]
    if (one.table, one.column) == ("articles", "title"):
        span = title_span(one.row, one.value, held)
        return span == (row["title_start"], row["title_end"]) or one.value == written(row["title"])
    kind = next(column.type for column in columns(one.table) if column.name == one.column)
    return written(parsed(one.value, kind)) == written(row[one.column])


def _merge(one: Correction, held: Held) -> str | None:
    if one.row == one.value:
        return "an event cannot be merged into itself"
    other = held["events"].get(one.value)
    if other is None:
        return f"stale: there is no event {one.value}; {_LOOK}"
    if other["type"] != held["events"][one.row]["type"]:
        return f"the types differ: {one.value} is {other['type']}; set the type of the reports instead"
    return None


def _target(one: Correction, held: Held, final: dict[str, str | None]) -> str | None:
    """What a set value refers to must be there."""
    if (one.table, one.column) == ("articles", "title") and one.value and title_span(one.row, one.value, held) is None:
        return "the words stand in no sentence of the article: a title is what the page prints, or @start-end of it"
    if (one.table, one.column) == ("event_mentions", "type"):
        key = f"{one.row.rpartition(':')[0]}:{one.value}"
        return f"there is a report {key} already: drop this one instead" if key in held["event_mentions"] else None
    column = next(column for column in columns(one.table) if column.name == one.column)
    if column.refers_to is None:
        return None
    value = parsed(one.value, column.type)
    keys = value if isinstance(value, list) else [value]
    missing = next((key for key in keys if key is not None and key not in held[column.refers_to[0]]), None)
    if missing is not None:
        return f"there is no {column.refers_to[0]} row {missing}"
    if one.column == "event_id":
        kind = final.get(one.row) or held["event_mentions"][one.row]["type"]
        if held["events"][one.value]["type"] != kind:
            return f"the report is {kind}, the event {held['events'][one.value]['type']}"
    return None


def _contradictions(corrections: Sequence[Correction], held: Held) -> Iterator[str]:
    first: dict[tuple[str, ...], Correction] = {}
    for one in corrections:
        for claim in _claims(one):
            other = first.setdefault(claim, one)
            if other is not one:
                yield f"{one.where}: says of the same what {other.file}:{other.line} says"
    drops = {(one.table, one.row): one for one in corrections if one.action == "drop"}
    for one in corrections:
        row = held[one.table].get(one.row, {})
        above = ("events", str(row.get("event_id"))) if one.table == "event_mentions" else ("", "")
        aims = ("events", one.value) if one.action == "merge" or one.column == "event_id" else ("", "")
        for drop in filter(None, map(drops.get, chain([(one.table, one.row)], [above], [aims]))):
            if drop is not one:
                yield f"{one.where}: {drop.file}:{drop.line} drops {drop.table} row {drop.row}"
    try:
        ends = merged(corrections)
    except KeyError as event:
        yield f"merges run in a circle through event {event.args[0]}"
        return
    for one in corrections:
        if one.column == "event_id" and one.action == "set" and one.value in ends:
            yield f"{one.where}: event {one.value} is merged into {ends[one.value]}: name that one"


def _claims(one: Correction) -> list[tuple[str, ...]]:
    """What a correction says that no other may say too: one value of a cell, one event of a report."""
    if one.action == "split":
        return [("event of", one.row)]
    if one.action == "set":
        event = [("event of", one.row)] if (one.table, one.column) == ("event_mentions", "event_id") else []
        return [("set", one.table, one.row, one.column), *event]
    return [(one.action, one.table, one.row)]
