"""Resolve: which thing each settled name means. Ids are functions of type and canonical name alone."""

from collections import Counter
from collections.abc import Sequence

from clippings.entities.acronyms import bind_acronyms
from clippings.entities.mention import Entity, Mention
from clippings.entities.ministries import ministry_name
from clippings.entities.persons import full_names
from clippings.entities.proposal import Line, Proposal, surface
from clippings.entities.standing import stands_for_government
from clippings.registry.gazetteer import Known
from clippings.registry.load import Registry
from clippings.registry.tokens import slug


def resolve(lines: Sequence[Line], proposals: Sequence[Proposal], registry: Registry) -> tuple[Mention, ...]:
    """One mention for each proposal, in page order."""
    at_home: Counter[str | None] = Counter(
        p.readings[0].country for p in proposals if p.readings and p.readings[0].country
    )
    short_for = {(s.line, s.start): long for s, long in _acronym_pairs(lines, proposals)}
    short_for.update(full_names(lines, proposals))
    return tuple(
        _mention(lines[proposal.line], proposal, *_meaning(lines, proposal, short_for, at_home, registry))
        for proposal in proposals
    )


def entity_id(kind: str, name: str) -> str:
    """`GPE:turkiye`: the same for the same type and canonical name, wherever it is named."""
    return f"{kind}:{slug(name)}"


def _acronym_pairs(lines: Sequence[Line], proposals: Sequence[Proposal]) -> list[tuple[Proposal, Proposal]]:
    bound = bind_acronyms(lines, proposals)
    texts = ((p, surface(lines[p.line], p)) for p in proposals)
    return [(p, bound[text]) for p, text in texts if text in bound and bound[text] is not p]


def _meaning(
    lines: Sequence[Line],
    proposal: Proposal,
    short_for: dict[tuple[int, int], Proposal],
    at_home: Counter[str | None],
    registry: Registry,
) -> tuple[Entity, Entity | None]:
    """The thing named, and what it stands for here."""
    line = lines[proposal.line]
    if proposal.readings:
        known = _reading(proposal.readings, at_home)
        stands = None
        if known.seat_of and stands_for_government(line, proposal):
            country = registry.country_by_code[known.seat_of]
            stands = _entity("GPE", country.name, country.iso3, "GOV", None, "registry")
        return _from_registry(known), stands
    long = short_for.get((proposal.line, proposal.start))
    if long is not None and long is not proposal:
        entity, _ = _meaning(lines, long, {k: v for k, v in short_for.items() if v is not long}, at_home, registry)
        return _entity(entity.type, entity.name, entity.country, entity.sector, entity.wikidata_id, "rule"), None
    name = surface(line, proposal)
    nearby = country_before(line, proposal)
    if proposal.type == "ORG" and (ministry := ministry_name(name, registry, nearby)):
        return _entity("ORG", ministry[0], ministry[1], "GOV", None, "rule"), None
    home = country_inside(line, proposal) or (nearby if proposal.type in ("PERSON", "ORG", "FAC") else None)
    return _entity(proposal.type, " ".join(name.split()), home, None, None, "cluster"), None


def _reading(readings: tuple[Known, ...], at_home: Counter[str | None]) -> Known:
    """The likeliest reading, unless only another one's country is named in the article."""
    first = readings[0]
    if len(readings) == 1 or first.weight >= 1 << 39:
        return first
    return max(readings, key=lambda known: (at_home[known.country] > 1, known is first, known.weight))


def country_inside(line: Line, proposal: Proposal) -> str | None:
    """The country of a known name within the words: `Syrian Armed Forces`."""
    for match in line.matches:
        if proposal.start <= match.start and match.end <= proposal.end and match.readings[0].weight >= 1 << 39:
            return match.readings[0].country
    return None


def country_before(line: Line, proposal: Proposal) -> str | None:
    """The country named up to four words before, with only a title or possessive between."""
    for match in reversed(line.matches):
        if match.end <= proposal.start and proposal.start - match.end <= 4:
            between = line.tokens.texts[match.end : proposal.start]
            if not any(mark in ",;:()" for mark in between) and match.readings[0].weight >= 1 << 39:
                return match.readings[0].country
            return None
    return None


def _from_registry(known: Known) -> Entity:
    return _entity(known.entity_type, known.name, known.country, known.sector, known.wikidata_id, "registry")


def _entity(kind: str, name: str, country: str | None, sector: str | None, wikidata_id: str | None, by: str) -> Entity:
    return Entity(entity_id(kind, name), name, kind, country, sector, wikidata_id, by)


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
