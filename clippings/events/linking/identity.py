"""What makes two reports candidates for one event, and how an event is named from its own content."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from clippings.events.report import Party, Report
from schema.keys import mention_id


@dataclass(frozen=True, slots=True, order=True)
class Act:
    """Type and parties of an event: each party by its country, else by its name. Mutual acts have no recipients."""

    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]


def act_of(report: Report) -> Act:
    """The act a report tells of. 'A signed with B' and 'A and B signed' are the same act."""
    return Act(report.type, keys(report.actors), keys(report.recipients))


def keys(parties: tuple[Party, ...]) -> tuple[str, ...]:
    """Parties as they enter an id: sorted, each once, nobody left out unless nobody is named."""
    return tuple(sorted({party_key(party) for party in parties if party.sector != "UNK" or party.country}))


def party_key(party: Party) -> str:
    """The country of a party, else its entity without the type, else its name as a slug."""
    if party.country:
        return party.country
    return slug(party.entity_id.partition(":")[2] if party.entity_id else party.name)


def bodies(report: Report) -> frozenset[str]:
    """The organisations that act for their countries: what tells two signings of one day apart."""
    return frozenset(
        party.entity_id
        for party in report.actors
        if party.entity_id is not None and party.entity_id.startswith("ORG:") and party.country is not None
    )


def people_of(report: Report) -> dict[str, frozenset[str]]:
    """Who acts for each country by name: two ministers' signings of one day are two."""
    found: dict[str, frozenset[str]] = {}
    for party in report.actors:
        if party.country is not None and party.entity_id is not None and party.entity_id.startswith("PERSON:"):
            found[party.country] = found.get(party.country, frozenset()) | {party.entity_id}
    return found


_STATE = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PRM"})
_EITHER = frozenset({"UNK", "ELI"})


def states_of(report: Report) -> dict[str, frozenset[bool]]:
    """By side and country whether its state or others of it take part: help for rebels is not help for their army."""
    found: dict[str, frozenset[bool]] = {}
    for side, parties in (("by", report.actors), ("to", report.recipients)):
        for party in parties:
            if party.country is not None and party.sector is not None and party.sector not in _EITHER:
                key = f"{side} {party.country}"
                found[key] = found.get(key, frozenset()) | {party.sector in _STATE}
    return found


def own_id(report: Report) -> str:
    """The key of a report's row: article, span of the trigger, type."""
    return mention_id(report.article_id, *report.trigger_span, report.type)


def event_key(act: Act, day: str) -> str:
    """`SUPPORT:NOR+SWE:2021-06-17`, `ACCUSE:NOR>SWE:none`: type, parties, date."""
    parties = "+".join(act.actors) or "unknown"
    if act.recipients:
        parties += ">" + "+".join(act.recipients)
    return f"{act.type}:{parties}:{day}"


def suffix(own: str) -> str:
    """Eight hex digits of a mention, to tell apart events that type, parties and date do not."""
    return hashlib.sha256(own.encode()).hexdigest()[:8]


def family(report: Report) -> str:
    """The main word of a trigger: that of 'meeting' and 'high-level meeting' is the same."""
    return report.reading.words.rpartition("_")[2]


def slug(name: str) -> str:
    """A name in lower-case ASCII with hyphens; its hash where nothing of it is ASCII."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or hashlib.sha256(name.encode()).hexdigest()[:8]
