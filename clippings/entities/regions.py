"""Regions: which of several places of one name is meant, by the part of a country that it is named with."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from clippings.entities.cues import word_set
from clippings.entities.proposal import Line, Proposal, words
from clippings.registry.gazetteer import CERTAINLY_KNOWN, Known, Match

# Whose name stands before these is a part of a country, and no country.
_OF_PARTS = word_set("gov governor sen senator rep congressman congresswoman republican democrat republicans democrats")


def meant_by_region(lines: Sequence[Line], proposals: Sequence[Proposal]) -> Mapping[tuple[str, ...], str]:
    """The country of each place of several whose part is named with it somewhere in an article, by its words."""
    found: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for proposal in proposals:
        if len({known.country for known in proposal.readings}) > 1 and proposal.readings[0].type == "GPE":
            line = lines[proposal.line]
            country = _behind(line, proposal) or _before(line, proposal) or _by_office(line, proposal)
            if country is not None:
                found[words(line, proposal)][country] += 1
    return {name: counts.most_common(1)[0][0] for name, counts in found.items()}


def _behind(line: Line, proposal: Proposal) -> str | None:
    """The country named behind a comma, or whose part is: 'Birmingham, Alabama', 'Tripoli, Lebanon'."""
    after = _match_at(line, proposal.end + 1)
    if after is None or line.tokens.texts[proposal.end] != ",":
        return None
    whole = after.readings[0]
    certain = whole.type == "GPE" and whole.seat_of is None and whole.weight >= CERTAINLY_KNOWN
    return whole.country if certain and _has(proposal.readings, whole.country) else None


def _before(line: Line, proposal: Proposal) -> str | None:
    """The country of a part by its town before a comma: 'Atlanta, Georgia'."""
    if proposal.start < 2 or line.tokens.texts[proposal.start - 1] != ",":
        return None
    town = next((match for match in line.matches if match.end == proposal.start - 1), None)
    if town is None or _has(town.readings, proposal.readings[0].country) or town.readings[0].seat_of:
        return None
    of = (known.country for known in proposal.readings if _is_part(known) and _has(town.readings, known.country))
    return next(of, None)


def _by_office(line: Line, proposal: Proposal) -> str | None:
    """The country whose part has such an office: 'Georgia Gov.'."""
    if proposal.end >= len(line.tokens) or line.tokens.folds[proposal.end] not in _OF_PARTS:
        return None
    return next((known.country for known in proposal.readings if _is_part(known)), None)


def _match_at(line: Line, start: int) -> Match | None:
    return next((match for match in line.matches if match.start == start), None)


def _is_part(known: Known) -> bool:
    """Whether a place is known as a part of a country, and no town or country."""
    return known.type == "GPE" and known.sector is None and known.seat_of is None and known.weight >= CERTAINLY_KNOWN


def _has(readings: Sequence[Known], country: str | None) -> bool:
    return any(known.country == country for known in readings)
