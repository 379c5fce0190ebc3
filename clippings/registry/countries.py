"""Countries: their names, what their people are called, and the cities that stand for their governments."""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Country:
    """One country. The first demonym is the adjective; `seats` are cities whose name can mean the government."""

    iso3: str
    iso2: str
    name: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str | None
    capital_aliases: tuple[str, ...]
    other_seats: tuple[str, ...]
    lat: float | None
    lon: float | None
    evidence: str

    @property
    def adjective(self) -> str:
        """What its ministries are called by: 'Turkish', or the country's name where no adjective is known."""
        return self.demonyms[0] if self.demonyms else self.name


def load_countries(path: Path) -> tuple[Country, ...]:
    """Read `countries.csv`; lists are separated by `|`. Raises KeyError for a missing column, OSError for no file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Country(
                iso3=row["iso3"],
                iso2=row["iso2"],
                name=row["name"],
                aliases=_split(row["aliases"]),
                demonyms=_split(row["demonyms"]),
                capital=row["capital"] or None,
                capital_aliases=_split(row["capital_aliases"]),
                other_seats=_split(row["other_seats"]),
                lat=float(row["lat"]) if row["lat"] else None,
                lon=float(row["lon"]) if row["lon"] else None,
                evidence=row["evidence"],
            )
            for row in csv.DictReader(lines)
        )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))
