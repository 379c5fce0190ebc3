"""Cities: a world gazetteer in few columns, made from GeoNames by `scripts/make_cities.py`."""

import csv
from pathlib import Path
from typing import NamedTuple

COLUMNS = ("name", "country", "lat", "lon", "population", "needs_context")


class City(NamedTuple):
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
        rows = csv.reader(lines)
        header = next(rows, [])
        missing = [name for name in COLUMNS if name not in header]
        if missing:
            raise KeyError(missing[0])
        # Tens of thousands of rows: row by row they would take most of the time that a small build takes.
        columns = list(zip(*filter(None, rows), strict=True)) or [()] * len(header)
    name, country, lat, lon, population, needs_context = (columns[header.index(column)] for column in COLUMNS)
    numbers = map(float, lat), map(float, lon), map(int, population)
    return tuple(map(City, name, country, *numbers, map("yes".__eq__, needs_context)))
