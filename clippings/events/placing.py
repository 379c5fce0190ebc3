"""Where it happened, where no words beside the act say: as another report of the act has it, or at home."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from clippings.events.report import Party, Report, When, Where
from clippings.registry.countries import Country

# What the same parties mostly do once in an article, and in one place; of other acts the days have to be one, too.
_ONCE = frozenset({"SUPPORT"})
_AT_HOME = frozenset({"ASSAULT", "PROTEST"})
# Who may well act abroad, as may what is no person: a patrol vessel.
_ABROAD = frozenset({"GOV", "MIL", "SPY", "UNK"})
# Who is abroad by office.
_ENVOYS = ("ambassador", "ambassadors", "consul", "consulate", "diplomat", "diplomats", "embassy", "envoy", "mission")
_Act = tuple[str, frozenset[str], frozenset[str], When | None]


def with_places(reports: Sequence[Report], countries: Mapping[str, Country]) -> tuple[Report, ...]:
    """The reports of an article, those without a place with that of the others of their act, where these agree.

    An attack or a protest of which all parties are of one country was in that country: its place has the words that
    name a party. `countries` are by code.
    """
    told: defaultdict[_Act, set[Where]] = defaultdict(set)
    for report in reports:
        if report.where.name is not None and (act := _act(report)) is not None:
            told[act].add(report.where)
    return tuple(
        report if report.where.name is not None else replace(report, where=_place(report, told, countries))
        for report in reports
    )


def _act(report: Report) -> _Act | None:
    """What reports of one act have in common; None where nothing says that it is one."""
    day = None if report.type in _ONCE else When(start=report.when.start, precision=report.when.precision)
    if day is not None and day.precision != "day":
        return None
    return report.type, _sides(report.actors), _sides(report.recipients), day


def _sides(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.country or party.name for party in parties)


def _place(report: Report, told: Mapping[_Act, Set[Where]], countries: Mapping[str, Country]) -> Where:
    act = _act(report)
    others = told.get(act, frozenset()) if act is not None else frozenset()
    if len({where.name for where in others}) == 1:
        return replace(min(others, key=lambda where: where.span or (0, 0)), basis="same_act")
    home = _home(report)
    if home is None or home.country is None or home.country not in countries:
        return Where()
    return Where(countries[home.country].name, home.span, home.country, precision="country", basis="parties")


def _home(report: Report) -> Party | None:
    """A party of the one country that all parties of an attack or a protest are of; no army is at home everywhere."""
    parties = (*report.recipients, *report.actors)
    if report.type not in _AT_HOME or len({party.country for party in parties if party.country}) != 1:
        return None
    known = [party for party in parties if party.country and party.span is not None]
    if any(party.name.lower().endswith(_ENVOYS) for party in parties):
        return None
    settled = [party for party in known if party in report.recipients or party.sector not in _ABROAD]
    return settled[0] if settled else None
