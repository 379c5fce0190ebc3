"""The rows that corrections name and all that follow from them, however large the tables are."""

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

import polars as pl

from clippings.corrections.correction import Correction
from clippings.corrections.held import ROLES, Held, Row, sets_of
from clippings.run.tables import table_files
from schema.described import columns
from schema.tables import KEYS, TABLES

# Rows of a table that have one of some values in a column, elements of lists included.
Read = Callable[[str, str, Collection[str]], Iterable[Row]]
# Columns of reports that name entities.
ENTITIES = (*(f"{role}_entity_ids" for role in ROLES), "speaker_entity_id")


class _Rows:
    """Rows read so far, each once."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self.held: dict[str, dict[str, Row]] = {table: {} for table in TABLES}

    def add(self, table: str, column: str, values: Iterable[Any]) -> list[Row]:
        """The rows with these values, which are held from now on."""
        wanted = {value for value in values if value is not None}
        found = sorted(self._read(table, column, wanted), key=lambda row: row[KEYS[table][-1]]) if wanted else []
        self.held[table] |= {row[KEYS[table][-1]]: row for row in found}
        return found


def reader(folder: Path) -> Read:
    """Reads rows of a folder of tables, and no more of its files than it has to."""

    def read(table: str, column: str, values: Collection[str]) -> Iterable[Row]:
        rows = pl.scan_parquet(table_files(folder, table))
        named = pl.Series(sorted(values)).implode()
        is_list = next(one for one in columns(table) if one.name == column).is_list
        mask = (
            pl.col(column).list.eval(pl.element().is_in(named)).list.any() if is_list else pl.col(column).is_in(named)
        )
        return rows.filter(mask).collect().to_dicts()

    return read


def gather(corrections: Sequence[Correction], read: Read) -> Held:
    """What `apply` needs: rows named, the events they are of with all reports, the entities they name or recount."""
    rows, sets = _Rows(read), {table: sets_of(corrections, table) for table in TABLES}
    for table in TABLES:
        rows.add(table, KEYS[table][-1], {one.row for one in corrections if one.table == table and table != "blocks"})
    recounted = _recounted(sets, rows)
    _reports(corrections, sets, rows)
    _articles(sets, rows)
    _names(sets, rows)
    rows.add("entity_mentions", "entity_id", recounted)
    return rows.held


def _recounted(sets: dict[str, dict[str, Row]], rows: _Rows) -> set[str]:
    """Entities whose mentions come or go, or that are renamed; with what else names those that may lose their last."""
    named = list(rows.held["entity_mentions"].values())
    keys = {key for row in [*named, *sets["entity_mentions"].values()] for key in _named_by(row)} | set(
        sets["entities"]
    )
    rows.add("entities", "entity_id", keys)
    last = [key for key in keys if rows.held["entities"].get(key, {}).get("n_mentions", len(named) + 1) <= len(named)]
    rows.add("entity_mentions", "stands_for", last)
    for column in ENTITIES:
        rows.add("event_mentions", column, last)
    return keys


def _named_by(mention: Row) -> set[str]:
    return {key for key in (mention.get("entity_id"), mention.get("stands_for")) if key is not None}


def _reports(corrections: Sequence[Correction], sets: dict[str, dict[str, Row]], rows: _Rows) -> None:
    """Reports that may change and all reports of the events they are, or are to be, of."""
    types = (f"{key.rpartition(':')[0]}:{own['type']}" for key, own in sets["event_mentions"].items() if "type" in own)
    rows.add("event_mentions", "event_mention_id", types)
    dated = [key for key, own in sets["articles"].items() if "published_on" in own]
    rows.add("event_mentions", "article_id", dated)
    renamed = [row for key, row in rows.held["entities"].items() if key in sets["entities"]]
    for column in ENTITIES:
        rows.add("event_mentions", column, [row["entity_id"] for row in renamed])
    rows.add("event_mentions", "location", [row["name"] for row in renamed])
    events = {row["event_id"] for row in rows.held["event_mentions"].values()} | set(rows.held["events"])
    events |= {one.value for one in corrections if one.action == "merge"}
    events |= {own["event_id"] for own in sets["event_mentions"].values() if "event_id" in own}
    rows.add("events", "event_id", events)
    rows.add("event_mentions", "event_id", rows.held["events"])


def _articles(sets: dict[str, dict[str, Row]], rows: _Rows) -> None:
    rows.add("articles", "article_id", {row["article_id"] for row in rows.held["event_mentions"].values()})
    rows.add("articles", "article_id", {own.get("duplicate_of") for own in sets["articles"].values()})
    rows.add("sentences", "article_id", [key for key, own in sets["articles"].items() if "title" in own])


def _names(sets: dict[str, dict[str, Row]], rows: _Rows) -> None:
    """Entities by the names and keys that corrected reports give, and where their sentences name them."""
    own = sets["event_mentions"]
    here = [rows.held["event_mentions"][key] for key in own if key in rows.held["event_mentions"]]
    rows.add("entity_mentions", "sentence_id", {row["sentence_id"] for row in here})
    names = {row["location"] for row in rows.held["event_mentions"].values()}
    keys: set[str | None] = set()
    for fresh in own.values():
        names |= {fresh.get("location"), fresh.get("speaker"), *fresh.get("actors", ()), *fresh.get("recipients", ())}
        keys |= {fresh.get("speaker_entity_id"), *(k for r in ROLES for k in fresh.get(f"{r}_entity_ids", ()))}
    rows.add("entities", "name", names)
    rows.add("entities", "entity_id", keys)
