"""Homes over an article: one country for each thing that it names."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clippings.entities.home_model import HomeModel, Sounds
from clippings.entities.home_signs import Thing, read_thing, signs_of, signs_of_none
from clippings.entities.mention import Entity
from clippings.entities.naming import Countries, read_countries
from clippings.entities.proposal import Line, Proposal, words
from clippings.registry.words import Words

# The signs of each country that may be a thing's home, after those of none; and the countries.
Question = tuple[list[list[str]], tuple[str, ...]]


def with_homes(
    lines: Sequence[Line], proposals: Sequence[Proposal], entities: Sequence[Entity], everyday: Words, homes: HomeModel
) -> list[Entity]:
    """Each entity with the country that most of its mentions say; where none says any, the one the model chooses.

    What the registry knows as of no country stays of none.
    """
    chosen: dict[str, str | None] = {}
    for entity_id, places in together(entities).items():
        said = Counter(country for index in places if (country := entities[index].country))
        chosen[entity_id] = max(sorted(said), key=lambda code: said[code]) if said else None
    for entity_id, (signs, countries) in questions(lines, proposals, entities, everyday, homes.sounds):
        choice = homes.choose(signs)
        chosen[entity_id] = countries[choice - 1] if choice else None
    return [
        entity if entity.country == (country := chosen[entity.entity_id]) else replace(entity, country=country)
        for entity in entities
    ]


def questions(
    lines: Sequence[Line], proposals: Sequence[Proposal], entities: Sequence[Entity], everyday: Words, sounds: Sounds
) -> Iterator[tuple[str, Question]]:
    """For each thing whose country nothing says, by its id, what is to be judged."""
    countries = read_countries(lines, proposals, entities)
    for entity_id, places in together(entities).items():
        if any(entities[index].country or entities[index].resolved_by == "registry" for index in places):
            continue
        mentions = [proposals[index] for index in places]
        name = max((words(lines[p.line], p) for p in mentions), key=lambda name: sum(map(len, name)))
        thing = read_thing(mentions, lines, countries, sounds, [fold for fold in name if fold not in everyday.common])
        if thing.sound:
            yield entity_id, (asked(thing, lines, countries), tuple(thing.sound))


def asked(thing: Thing, lines: Sequence[Line], countries: Countries) -> list[list[str]]:
    """The signs of no home, then those of each country; a sign counts once."""
    of_countries = ([*dict.fromkeys(signs_of(country, thing, countries))] for country in thing.sound)
    return [[*dict.fromkeys(signs_of_none(thing, lines, countries))], *of_countries]


def together(entities: Sequence[Entity]) -> dict[str, list[int]]:
    """The places of the mentions of each thing, by its id."""
    found: dict[str, list[int]] = {}
    for index, entity in enumerate(entities):
        found.setdefault(entity.entity_id, []).append(index)
    return found
