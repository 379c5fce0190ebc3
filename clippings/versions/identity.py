"""Whether an id that was given up has come back meaning something else."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from clippings.versions.difference import Tables
from schema.tables import KEYS

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reuse:
    """An id of an earlier edition, gone since, that names another thing now."""

    table: str
    key: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]

    def __str__(self) -> str:
        """Table, id and the two meanings on one line."""
        return f"{self.table} {self.key}: meant {self.before}, now {self.after}"


def reused(earlier: Iterable[Tables], new: Tables) -> tuple[Reuse, ...]:
    """Ids of the new edition that an earlier one gave up and that name another thing now; editions oldest first.

    Ids that were never away are not looked at: what changed of their rows is a difference, which the version admits.
    """
    known: dict[tuple[str, str], tuple[Any, ...]] = {}
    latest: set[tuple[str, str]] = set()
    for edition in earlier:
        meanings = _meanings(edition)
        known |= meanings
        latest = set(meanings)
    back = {name: after for name, after in _meanings(new).items() if name in known.keys() - latest}
    return tuple(Reuse(*name, known[name], after) for name, after in sorted(back.items()) if known[name] != after)


def _meanings(tables: Tables) -> dict[tuple[str, str], tuple[Any, ...]]:
    return {
        (table, str(row[KEYS[table][0]])): means(row)
        for table, means in _MEANS.items()
        for row in tables[table].iter_rows(named=True)
    }


def _columns(*names: str) -> Callable[[Row], tuple[Any, ...]]:
    return lambda row: tuple(row.get(name) for name in names)


def _event(row: Row) -> tuple[Any, ...]:
    """Type and parties: by country where there is one, since a party's name may be put better later."""
    parties = [
        tuple(sorted({country for country in row.get(f"{role}_countries") or () if country} or set(row[f"{role}s"])))
        for role in ("actor", "recipient")
    ]
    return row["type"], *parties


_MEANS: dict[str, Callable[[Row], tuple[Any, ...]]] = {
    "sources": _columns("name"),
    "articles": _columns("dump_sha256", "story"),
    "sentences": _columns("article_id", "dump_start", "dump_end"),
    "entities": _columns("type", "name"),
    "entity_mentions": _columns("article_id", "dump_start", "dump_end", "type"),
    "events": _event,
    "event_mentions": _columns("article_id", "trigger_start", "trigger_end", "type"),
}
