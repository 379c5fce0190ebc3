"""Actors: bodies and office holders of public life, with the names the press gives them."""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Actor:
    """One person or body. `office` with `since` and `until` (years) says when a person held it."""

    name: str
    type: str
    country: str | None
    sector: str | None
    aliases: tuple[str, ...]
    office: str | None
    since: int | None
    until: int | None
    wikidata_id: str | None
    evidence: str


def load_actors(path: Path) -> tuple[Actor, ...]:
    """Read `actors.csv`; aliases are separated by `|`. Raises KeyError for a missing column, OSError for no file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Actor(
                name=row["name"],
                type=row["type"],
                country=row["country"] or None,
                sector=row["sector"] or None,
                aliases=tuple(filter(None, row["aliases"].split("|"))),
                office=row["office"] or None,
                since=int(row["since"]) if row["since"] else None,
                until=int(row["until"]) if row["until"] else None,
                wikidata_id=row["wikidata_id"] or None,
                evidence=row["evidence"],
            )
            for row in csv.DictReader(lines)
        )
