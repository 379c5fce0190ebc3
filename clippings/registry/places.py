"""Places: regions, seas, provinces, cities and peoples, with the names the press gives them."""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """One place or people. `needs_context`: its name is also a word or a person's name, so a cue must stand by."""

    name: str
    type: str
    country: str | None
    aliases: tuple[str, ...]
    needs_context: bool
    lat: float | None
    lon: float | None
    wikidata_id: str | None
    evidence: str


def load_places(path: Path) -> tuple[Place, ...]:
    """Read `places.csv`; aliases are separated by `|`. Raises KeyError for a missing column, OSError for no file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Place(
                name=row["name"],
                type=row["type"],
                country=row["country"] or None,
                aliases=tuple(filter(None, row["aliases"].split("|"))),
                needs_context=row["needs_context"] == "yes",
                lat=float(row["lat"]) if row["lat"] else None,
                lon=float(row["lon"]) if row["lon"] else None,
                wikidata_id=row["wikidata_id"] or None,
                evidence=row["evidence"],
            )
            for row in csv.DictReader(lines)
        )
