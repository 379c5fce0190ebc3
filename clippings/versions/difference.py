"""What changed between two editions of the tables: columns, rows, values, and what became of keys that are gone."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from schema.tables import KEYS, TABLES

Tables = Mapping[str, pl.DataFrame]

# A key that is gone lives on in the key that most of its mentions belong to now.
_HELD_TOGETHER_BY = {"events": ("event_mentions", "event_mention_id"), "entities": ("entity_mentions", "mention_id")}


@dataclass(frozen=True, slots=True)
class Change:
    """A value that is another one now."""

    row: str
    column: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class TableDifference:
    """What changed in one table. `columns` names columns added, removed or of another type, each with what happened."""

    table: str
    columns: dict[str, str]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Change, ...]
    became: dict[str, str]

    def __bool__(self) -> bool:
        return bool(self.columns or self.added or self.removed or self.changed)


def difference(old: Tables, new: Tables) -> tuple[TableDifference, ...]:
    """The differences of every table, in the contract's order; a table that did not change is false."""
    return tuple(_table(table, old, new) for table in TABLES)


def _table(table: str, old: Tables, new: Tables) -> TableDifference:
    before, after = _keyed(old[table], table), _keyed(new[table], table)
    columns = _columns(old[table].schema, new[table].schema)
    gone, come = before.join(after, on="", how="anti"), after.join(before, on="", how="anti")
    removed = tuple(gone[""].sort())
    return TableDifference(
        table=table,
        columns=columns,
        added=tuple(come[""].sort()),
        removed=removed,
        changed=_changes(before, after, columns),
        became=_became(table, removed, old, new),
    )


def _keyed(rows: pl.DataFrame, table: str) -> pl.DataFrame:
    key = pl.concat_str([pl.col(name).cast(pl.String) for name in KEYS[table]], separator=":")
    return rows.with_columns(key.alias(""))


def _columns(old: pl.Schema, new: pl.Schema) -> dict[str, str]:
    found = {name: "removed" for name in old if name not in new}
    for name, dtype in new.items():
        if name not in old:
            found[name] = "added"
        elif old[name] != dtype:
            found[name] = f"{old[name]} became {dtype}"
    return dict(sorted(found.items()))


def _changes(before: pl.DataFrame, after: pl.DataFrame, columns: dict[str, str]) -> tuple[Change, ...]:
    joined = before.join(after, on="", how="inner", suffix="\n").sort("")
    found: list[Change] = []
    for name in before.columns:
        if name == "" or name in columns:
            continue
        differ = joined.filter(pl.col(name).ne_missing(pl.col(f"{name}\n"))).select("", name, f"{name}\n")
        found.extend(Change(row, name, was, now) for row, was, now in differ.iter_rows())
    return tuple(sorted(found, key=lambda change: (change.row, change.column)))


def _became(table: str, removed: tuple[str, ...], old: Tables, new: Tables) -> dict[str, str]:
    if table not in _HELD_TOGETHER_BY or not removed:
        return {}
    mentions, key = _HELD_TOGETHER_BY[table]
    reference = KEYS[table][0]
    moved = (
        old[mentions]
        .filter(pl.col(reference).is_in(removed))
        .select(key, pl.col(reference).alias("old"))
        .join(new[mentions].select(key, pl.col(reference).alias("new")), on=key)
    )
    counts: dict[str, Counter[str]] = {}
    for was, now in moved.select("old", "new").iter_rows():
        counts.setdefault(was, Counter())[now] += 1
    return {was: min(now, key=lambda name: (-now[name], name)) for was, now in sorted(counts.items())}
