"""Homes: the country of what the registry does not know, from the words beside it or from the whole article."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from clippings.entities.mention import Entity
from clippings.entities.proposal import Line, Proposal
from clippings.registry.gazetteer import CERTAINLY_KNOWN

# Share of an article's country names that one country must have to be the home of what stands there without one.
# Right for about five of six persons and places of our training articles; bodies are more often of no country.
HOME_SHARE = {"PERSON": 0.5, "GPE": 0.5, "FAC": 0.5, "ORG": 0.7}
# Times that an article names a country, its people or a place in it before it may be anybody's home.
FEWEST = 2
NEARBY = frozenset({"PERSON", "ORG", "FAC"})
REACH = 4


def country_inside(line: Line, proposal: Proposal) -> str | None:
    """The country of a known name within the words, `Nepalese Armed Forces`; a person may be called Jordan."""
    if proposal.type == "PERSON":
        return None
    for match in line.matches:
        if proposal.start <= match.start and match.end <= proposal.end:
            best = match.readings[0]
            if best.weight >= CERTAINLY_KNOWN:
                return best.country
    return None


def country_before(line: Line, proposal: Proposal) -> str | None:
    """The country named up to four words before, with only a title or possessive between."""
    if proposal.type not in NEARBY:
        return None
    for match in reversed(line.matches):
        if match.end <= proposal.start and proposal.start - match.end <= REACH:
            between = line.tokens.texts[match.end : proposal.start]
            best = match.readings[0]
            if best.weight >= CERTAINLY_KNOWN and not any(mark in ",;:()" for mark in between):
                return best.country
            return None
    return None


def home_country(proposals: Sequence[Proposal]) -> tuple[str | None, float]:
    """The country an article names most, and its share of the countries named."""
    named = Counter(
        p.readings[0].country for p in proposals if p.readings and p.readings[0].country and p.type in ("GPE", "NORP")
    )
    country = max(sorted(named), key=lambda code: named[code], default=None)
    if country is None or named[country] < FEWEST:
        return None, 0.0
    return country, named[country] / named.total()


def introductions(entities: Sequence[Entity], proposals: Sequence[Proposal]) -> dict[str, str]:
    """Persons who come in where the country that an article names first is also the one it named last: it is theirs.

    Right for about four of five persons of our training articles who have no country otherwise.
    """
    first = latest = None
    met: set[str] = set()
    found = {}
    for entity, proposal in zip(entities, proposals, strict=True):
        if proposal.readings and proposal.type in ("GPE", "NORP"):
            latest = proposal.readings[0].country or latest
            first = first or latest
        elif entity.type == "PERSON" and entity.entity_id not in met:
            met.add(entity.entity_id)
            if latest and latest == first:
                found[entity.entity_id] = latest
    return found


def with_homes(
    entities: Sequence[Entity], proposals: Sequence[Proposal], home: tuple[str | None, float]
) -> list[Entity]:
    """One country for each entity of an article: what most of its mentions say, else where it comes in or its own."""
    introduced = introductions(entities, proposals)
    said: dict[str, Counter[str]] = {}
    for entity in entities:
        if entity.country:
            said.setdefault(entity.entity_id, Counter())[entity.country] += 1
    found = []
    for entity in entities:
        votes = said.get(entity.entity_id)
        country = max(sorted(votes), key=lambda code: votes[code]) if votes else None
        if country is None and entity.resolved_by != "registry":
            country = home[0] if home[1] > HOME_SHARE.get(entity.type, 1.0) else introduced.get(entity.entity_id)
        found.append(replace(entity, country=country))
    return found
