"""Cities: a world gazetteer in few columns, made from GeoNames by `scripts/make_cities.py`."""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class City:
    """One city; `needs_context`: its name is also a common word or a given name."""

    name: str
    country: str
    lat: float
    lon: float
    population: int
    needs_context: bool


def load_cities(path: Path) -> tuple[City, ...]:
    """Read `cities.csv`. Raises KeyError for a missing column, OSError for no file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            City(
                name=row["name"],
                country=row["country"],
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                population=int(row["population"]),
                needs_context=row["needs_context"] == "yes",
            )
            for row in csv.DictReader(lines)
        )
