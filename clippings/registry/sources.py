"""Outlets: how they are named and how their pages are recognised."""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """One outlet. `signatures` are phrases only its own pages print; `domains` are hosts of its addresses."""

    source_id: str
    name: str
    kind: str
    country: str | None
    language: str | None
    homepage: str | None
    wikidata_id: str | None
    owner: str | None
    rights: str
    rights_statement: str | None
    signatures: tuple[str, ...]
    domains: tuple[str, ...]
    evidence: str


def load_sources(path: Path) -> tuple[Source, ...]:
    """Read `sources.csv`; lists are separated by `|`. Raises KeyError for a missing column, OSError for no file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Source(
                source_id=row["source_id"],
                name=row["name"],
                kind=row["kind"],
                country=row["country"] or None,
                language=row["language"] or None,
                homepage=row["homepage"] or None,
                wikidata_id=row["wikidata_id"] or None,
                owner=row["owner"] or None,
                rights=row["rights"],
                rights_statement=row["rights_statement"] or None,
                signatures=tuple(filter(None, row["signatures"].split("|"))),
                domains=tuple(filter(None, row["domains"].split("|"))),
                evidence=row["evidence"],
            )
            for row in csv.DictReader(lines)
        )
