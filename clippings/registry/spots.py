"""Where named places lie and how exact that is, by canonical name and country."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from clippings.registry.cities import City
from clippings.registry.countries import Country
from clippings.registry.places import Place

_PRECISION = {"FAC": "point", "LOC": "region", "GPE": "region"}


class Spot(NamedTuple):
    """How exact a place is, and its coordinates where known; a country has none."""

    precision: str
    lat: float | None = None
    lon: float | None = None


Spots = Mapping[tuple[str, str | None], Spot]


def find_spots(countries: Iterable[Country], cities: Iterable[City], places: Iterable[Place]) -> Spots:
    """Spots of all named places. Of cities with one name in one country the most populous counts.

    A country goes before a city, and a city before a curated place without coordinates.
    """
    found: dict[tuple[str, str | None], Spot] = {}
    for place in places:
        found[place.name, place.country] = Spot(_PRECISION.get(place.type, "region"), place.lat, place.lon)
    largest: dict[tuple[str, str], City] = {}
    for city in cities:
        other = largest.setdefault((city.name, city.country), city)
        if other is not city and _size(city) > _size(other):
            largest[city.name, city.country] = city
    for key, city in largest.items():
        if key not in found or found[key].lat is None:
            found[key] = Spot("city", city.lat, city.lon)
    for country in countries:
        found[country.name, country.iso3] = Spot("country")
    return found


def _size(city: City) -> tuple[int, float, float]:
    return city.population, city.lat, city.lon
