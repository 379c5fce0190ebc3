"""Acts within one country: police arrest, deputies quarrel, firms sue. The country alone makes no two of them one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from clippings.events.linking.identity import keys
from clippings.events.report import Party, Report

Side = Literal["by", "to"]
Named = Mapping[Side, frozenset[str]]

_SIDES: tuple[Side, ...] = ("by", "to")
_KINDS = ("PERSON:", "ORG:")


def is_within(report: Report) -> bool:
    """Whether all that is known of both sides is one country."""
    to = keys(report.recipients)
    return bool(to) and len({*keys(report.actors), *to}) == 1 and all(party.country for party in report.recipients)


def named_of(report: Report) -> Named:
    """By side the parties as they are told: people and organisations by their entity, others by their words."""
    return {"by": _names(report.actors), "to": _names(report.recipients)}


def _names(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.entity_id or party.name.lower() for party in parties if party.country or party.entity_id)


def of_the_same(report: Report, group: Named, *, same_article: bool, same_place: bool) -> bool:
    """Whether an act within a country is done by and to those of a group, as far as both name them.

    In another article somebody has to be the same, or the place: a country has many arrests and quarrels a day.
    """
    named = named_of(report)
    pairs = [(_proper(named[side]), _proper(group.get(side, ()))) for side in _SIDES]
    told = [(own, others) for own, others in pairs if own and others]
    if told and not any(own & others for own, others in told):
        return False
    if any(_others_of_a_kind(own, others) for own, others in told):
        return False
    return same_article or same_place or any(named[side] & group.get(side, frozenset()) for side in _SIDES)


def _proper(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name for name in names if name.startswith(_KINDS))


def _others_of_a_kind(own: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sides name other people, or other organisations: of a firm and its head either may be named."""
    both = any(all(any(name.startswith(kind) for name in names) for names in (own, others)) for kind in _KINDS)
    return both and not own & others
