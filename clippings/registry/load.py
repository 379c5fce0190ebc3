"""The whole registry, read once and handed to every step."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from clippings.registry.actors import Actor, load_actors
from clippings.registry.cities import City, load_cities
from clippings.registry.contexts import Contexts, load_contexts
from clippings.registry.countries import Country, load_countries
from clippings.registry.gazetteer import CERTAINLY_KNOWN, Gazetteer, Known
from clippings.registry.places import Place, load_places
from clippings.registry.roles import Roles, load_roles
from clippings.registry.sources import Source, load_sources
from clippings.registry.spots import Spots, find_spots
from clippings.registry.tokens import tokenize
from clippings.registry.triggers import Triggers, load_triggers
from clippings.registry.words import Words, load_words

_VARIED = re.compile("-|Defen[cs]e|Organi[sz]ation|Labou?r")


@dataclass(frozen=True, eq=False)
class Registry:
    """Facts people curate. Two registries are the same only if they are one object; rows keep file order."""

    folder: Path
    sources: tuple[Source, ...]
    countries: tuple[Country, ...]
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    things: tuple[Place, ...]
    cities: tuple[City, ...]
    words: Words

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Every name of every row, ready for matching."""
        return Gazetteer(self._names())

    @cached_property
    def triggers(self) -> Triggers:
        return load_triggers(self.folder / "triggers.csv")

    @cached_property
    def roles(self) -> Roles:
        return load_roles(self.folder / "roles.csv")

    @cached_property
    def contexts(self) -> Contexts:
        return load_contexts(self.folder / "contexts.csv")

    @cached_property
    def spots(self) -> Spots:
        """Where named places lie, by canonical name and country."""
        return find_spots(self.countries, self.cities, self.places)

    @cached_property
    def country_by_code(self) -> dict[str, Country]:
        return {country.iso3: country for country in self.countries}

    @cached_property
    def country_names(self) -> frozenset[str]:
        return frozenset(country.name for country in self.countries)

    @cached_property
    def country_by_demonym(self) -> dict[str, Country]:
        """First reading wins, so that an adjective two countries share goes to the first by code."""
        return {d: c for c in reversed(self.countries) for d in reversed((*c.aliases, c.name, *c.demonyms))}

    @cached_property
    def persons_by_surname(self) -> dict[str, tuple[Actor, ...]]:
        """Office holders by the folded last word of their names."""
        found: dict[str, tuple[Actor, ...]] = {}
        for actor in self.actors:
            if actor.type == "PERSON" and actor.office:
                surname = tokenize(actor.name).folds[-1]
                found[surname] = (*found.get(surname, ()), actor)
        return found

    def _names(self) -> Iterator[tuple[str, Known]]:
        for country in self.countries:
            yield from _country_names(country)
        for actor in self.actors:
            known = Known(actor.type, actor.name, actor.type, actor.country, actor.sector, actor.wikidata_id)
            yield from ((spelling, known) for name in (actor.name, *actor.aliases) for spelling in variants(name))
        for place in (*self.places, *self.things):
            known = Known(
                place.type, place.name, place.type, place.country, None, place.wikidata_id, None, place.needs_context
            )
            yield from ((spelling, known) for name in (place.name, *place.aliases) for spelling in variants(name))
        for city in self.cities:
            known = Known("GPE", city.name, "GPE", city.country, None, None, None, city.needs_context, city.population)
            yield city.name, known


def load_registry(folder: Path) -> Registry:
    """Read every file of a registry folder. Raises OSError for a missing file, KeyError for a missing column."""
    return Registry(
        folder=folder,
        sources=load_sources(folder / "sources.csv"),
        countries=load_countries(folder / "countries.csv"),
        actors=load_actors(folder / "actors.csv"),
        places=load_places(folder / "places.csv"),
        things=load_places(folder / "things.csv"),
        cities=load_cities(folder / "cities.csv"),
        words=load_words(folder),
    )


def variants(name: str) -> tuple[str, ...]:
    """Spellings of one name: with and without the hyphen of an Arabic article, defence and defense."""
    if not _VARIED.search(name):
        return (name,)
    spellings = {name}
    for british, american in (("Defence", "Defense"), ("Organisation", "Organization"), ("Labour", "Labor")):
        spellings |= {s.replace(british, american) for s in spellings}
        spellings |= {s.replace(american, british) for s in spellings}
    for article in ("al", "Al", "el", "El", "ul", "ud"):
        spellings |= {s.replace(f"{article}-", f"{article} ") for s in spellings}
    return tuple(sorted(spellings))


def _country_names(country: Country) -> Iterator[tuple[str, Known]]:
    state = Known("GPE", country.name, "GPE", country.iso3, "GOV")
    people = Known("NORP", country.name, "GPE", country.iso3, "GOV")
    yield from ((name, state) for name in (country.name, *country.aliases))
    yield from ((name, people) for name in country.demonyms)
    if country.capital:
        seat = Known("GPE", country.capital, "GPE", country.iso3, seat_of=country.iso3, weight=CERTAINLY_KNOWN)
        yield from ((name, seat) for name in (country.capital, *country.capital_aliases))
    for name in country.other_seats:
        yield name, Known("GPE", name, "GPE", country.iso3, seat_of=country.iso3, weight=CERTAINLY_KNOWN)
