"""Resolve: which thing each settled name means. Ids are functions of type and canonical name alone."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clippings.entities.acronyms import bind_acronyms
from clippings.entities.bodies import full_bodies
from clippings.entities.home import country_before, country_inside, country_of_office
from clippings.entities.home_model import HomeModel
from clippings.entities.homes import with_homes
from clippings.entities.mention import Entity, Mention
from clippings.entities.ministries import ministry_name
from clippings.entities.offices import country_of_holders, office_holder
from clippings.entities.persons import full_names
from clippings.entities.proposal import Line, Proposal, surface, words
from clippings.entities.regions import meant_by_region
from clippings.entities.scope import within_reach
from clippings.entities.sectors import sector_of_name
from clippings.entities.standing import stands_for_government
from clippings.registry.gazetteer import CERTAINLY_KNOWN, Known
from clippings.registry.load import Registry
from clippings.registry.tokens import slug

Place = tuple[int, int]
MUCH_BIGGER = 5


@dataclass(frozen=True, slots=True)
class Article:
    """What resolving one mention may look at: short forms by (line, start), and the countries named."""

    lines: Sequence[Line]
    short_for: Mapping[Place, Proposal]
    countries: Counter[str]
    regions: Mapping[tuple[str, ...], str]
    registry: Registry


def resolve(
    lines: Sequence[Line], proposals: Sequence[Proposal], registry: Registry, homes: HomeModel
) -> tuple[Mention, ...]:
    """One mention for each proposal, in page order."""
    article = read_article(lines, proposals, registry)
    entities = with_homes(lines, proposals, entities_of(proposals, article), registry.words, homes)
    return tuple(
        _mention(
            lines[proposal.line],
            proposal,
            within_reach(entity, lines[proposal.line].sentence.article_id, registry),
            _stands_for(proposal, entity, article),
        )
        for proposal, entity in zip(proposals, entities, strict=True)
    )


def read_article(lines: Sequence[Line], proposals: Sequence[Proposal], registry: Registry) -> Article:
    """The short forms of an article and the countries that it names."""
    # A name that bodies of several countries have says of none that the article speaks of it.
    countries = Counter(
        p.readings[0].country
        for p in proposals
        if p.readings and p.readings[0].country and (len(p.readings) == 1 or p.readings[0].entity_type != "ORG")
    )
    short_for = {
        **full_bodies(lines, proposals),
        **full_names(lines, proposals),
        **bind_acronyms(lines, proposals),
    }
    return Article(lines, short_for, countries, meant_by_region(lines, proposals), registry)


def entities_of(proposals: Sequence[Proposal], article: Article) -> list[Entity]:
    """The thing that each proposal names, with its country where the words or the registry say it."""
    return [_entity_of(proposal, article) for proposal in proposals]


def entity_id(kind: str, name: str) -> str:
    """`GPE:turkiye`: the same for the same type and canonical name, wherever it is named."""
    return f"{kind}:{slug(name)}"


def _entity_of(proposal: Proposal, article: Article, depth: int = 0) -> Entity:
    """The thing a proposal names: what its long form names, else the registry's row, else an entity of its own."""
    line = article.lines[proposal.line]
    long = article.short_for.get((proposal.line, proposal.start))
    if long is not None and depth < 3:
        entity = _entity_of(long, article, depth + 1)
        return replace(entity, resolved_by="rule") if not proposal.readings else entity
    if proposal.readings:
        of_region = article.regions.get(words(line, proposal))
        there = next((known for known in proposal.readings if known.country == of_region), None) if of_region else None
        return _from_registry(there or _reading(proposal.readings, article.countries))
    if holder := office_holder(line, proposal, article.registry, article.countries):
        entity = _entity("PERSON", holder.name, holder.country, holder.sector, "rule")
        return replace(entity, wikidata_id=holder.wikidata_id)
    name = " ".join(surface(line, proposal).split())
    if proposal.type == "ORG" and (body := _body_within(line, proposal)) is not None:
        # 'U.N. Relief Agency' is of no country, as the registry has the U.N.
        court = sector_of_name(name) == "JUD"
        return _entity("ORG", name, None, "JUD" if court else body.sector, "registry")
    nearby = country_before(line, proposal)
    if proposal.type == "ORG" and (ministry := ministry_name(name, article.registry, nearby)):
        return _entity("ORG", ministry[0], ministry[1], "GOV", "rule")
    country = country_inside(line, proposal) or country_of_office(line, proposal)
    country = country or country_of_holders(line, proposal, article.registry)
    sector = sector_of_name(name) if proposal.type in {"ORG", "NORP"} else None
    return _entity(proposal.type, name, country, sector, "cluster")


def _body_within(line: Line, proposal: Proposal) -> Known | None:
    """The body of many states whose name a longer name begins with."""
    first = next((match.readings[0] for match in line.matches if match.start == proposal.start), None)
    return first if first is not None and first.sector == "IGO" and first.country is None else None


def _stands_for(proposal: Proposal, entity: Entity, article: Article) -> Entity | None:
    """The country whose government a capital's name means here."""
    seats = {
        r.seat_of for r in proposal.readings if r.seat_of and r.name == entity.name and r.country == entity.country
    }
    if not seats or not stands_for_government(article.lines[proposal.line], proposal):
        return None
    country = article.registry.country_by_code[seats.pop() or ""]
    return _entity("GPE", country.name, country.iso3, "GOV", "registry")


def _reading(readings: Sequence[Known], countries: Counter[str]) -> Known:
    """The likeliest reading, unless only another one's country is named again and again in the article.

    What is named after a much bigger place has to be near it in size to be meant. Of places and people that we know
    for certain the first is always meant; bodies of one name, as `Taliban`, are in more countries than one.
    """
    first = readings[0]
    if len(readings) == 1 or (first.weight >= CERTAINLY_KNOWN and first.entity_type != "ORG"):
        return first
    near = [known for known in readings if known.weight * MUCH_BIGGER >= first.weight]
    return max(near, key=lambda known: (countries[known.country or ""] > 1, known is first, known.weight))


def _from_registry(known: Known) -> Entity:
    people = sector_of_name(known.name) if known.entity_type == "NORP" else None
    entity = _entity(known.entity_type, known.name, known.country, known.sector or people, "registry")
    return replace(entity, wikidata_id=known.wikidata_id)


def _entity(kind: str, name: str, country: str | None, sector: str | None, by: str) -> Entity:
    return Entity(entity_id(kind, name), name, kind, country, sector, None, by)


def _mention(line: Line, proposal: Proposal, entity: Entity, stands_for: Entity | None) -> Mention:
    sentence, tokens = line.sentence, line.tokens
    return Mention(
        article_id=sentence.article_id,
        sentence_id=sentence.sentence_id,
        text=surface(line, proposal),
        type=proposal.type,
        start=sentence.start + tokens.starts[proposal.start],
        end=sentence.start + tokens.ends[proposal.end - 1],
        score=round(proposal.score, 4),
        entity=entity,
        stands_for=stands_for,
    )
