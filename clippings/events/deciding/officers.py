"""Officers: those of the police where an article tells of police and not of an army."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from clippings.events.report import Party, Report
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words

_OFFICERS = frozenset({"officer", "officers"})
_POLICE = word_set("police policeman policemen policewoman cop cops sheriff deputies detective detectives patrolman")
_ARMY = word_set(
    "army armies military navy naval soldier soldiers troops lieutenant colonel brigadier marine marines barracks coup "
    "commander commanders battalion brigade regiment warship squadron junta"
)


def with_officers(reports: Sequence[Report], told: Iterable[Words]) -> tuple[Report, ...]:
    """The reports, in which bare officers are the police's where the article tells of police, and less of an army.

    Who an officer is does not bear on what happened, so nothing else of a report changes.
    """
    if not any(_is_officer(party) for report in reports for party in (*report.actors, *report.recipients)):
        return tuple(reports)
    lows = [low for words in told for low in words.lows]
    if sum(low in _POLICE for low in lows) <= sum(low in _ARMY for low in lows):
        return tuple(reports)
    return tuple(
        replace(report, actors=_of_police(report.actors), recipients=_of_police(report.recipients))
        for report in reports
    )


def _of_police(parties: Sequence[Party]) -> tuple[Party, ...]:
    return tuple(replace(party, sector="COP") if _is_officer(party) else party for party in parties)


def _is_officer(party: Party) -> bool:
    """Whether a party is an officer of no army that is named: 'the officers', but not 'a navy officer'."""
    if party.sector != "MIL":
        return False
    named = party.name.casefold().split()
    return not _OFFICERS.isdisjoint(named[-1:]) and _ARMY.isdisjoint(named)
