"""Against whom an act is that is called so: X of 'an anti-X offensive', 'anti-X marchers gathered'."""

from dataclasses import replace

from clippings.entities.mention import Mention
from clippings.events.arguments.question import Question
from clippings.events.phrases.states import is_spot
from clippings.events.report import Party, Report
from clippings.events.words.grammar import STOP
from clippings.events.words.tokens import Words

AGAINST = "called-against"
_ANTI = tuple(f"anti{mark}" for mark in "-‐‑–")
# How far before the act's word those may stand who are called by it.
_BEFORE = {"ASSAULT": 2, "PROTEST": 4}


def called_against(asked: Question, report: Report) -> Report:
    """The report of an attack or a protest with whom its name, or that of those who march, says that it is against."""
    words, hit = asked.phrases.words, asked.hit
    spots = (c for _, c in asked.here if any(c.party.span == party.span for party in report.recipients))
    if report.type not in _BEFORE or not all(map(is_spot, spots)):
        return report
    foe = _foe(words, hit.first - _BEFORE[report.type], hit.last)
    if foe is None:
        return report
    named = foe.stands_for or foe.entity
    if named.entity_id in {party.entity_id for party in report.actors}:
        return report
    sector = named.sector or ("GOV" if foe.type in {"GPE", "NORP"} and named.country else "UNK")
    party = Party(named.name, (foe.start, foe.end), named.entity_id, named.country, sector)
    return replace(report, recipients=(party,), rule=f"{report.rule};{AGAINST}")


def _foe(words: Words, first: int, last: int) -> Mention | None:
    """Who is named in the last 'anti-X' from a place on, with no clause's end behind it."""
    for k in range(last - 1, max(-1, first - 1), -1):
        if words.low(k) in STOP or words.low(k) == ",":
            return None
        foe = words.mention_at[k] if words.low(k).startswith(_ANTI) else None
        if foe is not None and not foe.entity.name.lower().startswith(_ANTI):
            return foe
    return None
