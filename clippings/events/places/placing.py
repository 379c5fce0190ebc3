"""Where it happened, where no words beside the act say: as another report of the act has it, or at home."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from clippings.events.report import Party, Report, When, Where
from clippings.events.words.tokens import Words
from clippings.registry.countries import Country

# What the same parties mostly do once in an article, and in one place; of other acts the days have to be one, too.
_ONCE = frozenset({"SUPPORT"})
_AT_HOME = frozenset({"ASSAULT", "PROTEST"})
# Who may well act abroad, as may what is no person: a patrol vessel.
_ABROAD = frozenset({"GOV", "MIL", "SPY", "UNK"})
# Who is abroad by office.
_ENVOYS = ("ambassador", "ambassadors", "consul", "consulate", "diplomat", "diplomats", "embassy", "envoy", "mission")
# Whom an army strikes where they live.
_AT_HOME_THERE = frozenset({"CVL", "EDU", "MED", "REL", "LAB", "AGR", "SOC"})
_LANDS = frozenset({"country", "nation", "island", "kingdom", "republic"})
# What is done somewhere, and of it what both sides have to be at.
_DONE = frozenset({"ASSAULT", "COERCE", "CONSULT", "PROTEST", "RETREAT", "SUPPORT"})
_TALKS = frozenset({"CONSULT", "SUPPORT"})
_SPOTS = frozenset({"city", "point", "region"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
# How many sentences a place holds.
_BACK = 2
_Act = tuple[str, frozenset[str], frozenset[str], When | None]


def with_places(
    reports: Sequence[Report], told: Sequence[Words], countries: Mapping[str, Country], home: str | None
) -> tuple[Report, ...]:
    """The reports of an article, those without a place with that of the others of their act, where these agree.

    What the same go on to do is done where they are, as long as no sentence (`told`) names another place. An attack or
    a protest of which all parties are of one country was in that country: its place has the words that name a party.
    `countries` are by code, `home` is the country of which the article speaks most.
    """
    reports = _going_on(reports, told)
    known: defaultdict[_Act, set[Where]] = defaultdict(set)
    for report in reports:
        if report.where.name is not None and (act := _act(report)) is not None:
            known[act].add(report.where)
    return tuple(
        report if report.where.name is not None else replace(report, where=_place(report, known, countries, home))
        for report in reports
    )


def _act(report: Report) -> _Act | None:
    """What reports of one act have in common; None where nothing says that it is one."""
    if report.type in _ONCE and len(_sides(report.actors) | _sides(report.recipients)) < 2:
        # Two sides sign once; one side praises and thanks everywhere.
        return None
    day = None if report.type in _ONCE else When(start=report.when.start, precision=report.when.precision)
    if day is not None and day.precision != "day":
        return None
    return report.type, _sides(report.actors), _sides(report.recipients), day


def _sides(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.country or party.name for party in parties)


def _place(
    report: Report, known: Mapping[_Act, Set[Where]], countries: Mapping[str, Country], home: str | None
) -> Where:
    act = _act(report)
    others = known.get(act, frozenset()) if act is not None else frozenset()
    if len({where.name for where in others}) == 1:
        return replace(min(others, key=lambda where: where.span or (0, 0)), basis="same_act")
    there = _there(report, home) or _struck_at_home(report)
    if there is None or there.country is None or there.country not in countries:
        return Where()
    return Where(countries[there.country].name, there.span, there.country, precision="country", basis="parties")


def _struck_at_home(report: Report) -> Party | None:
    """One of those whom the army of another state strikes at home: people, not soldiers or ships."""
    if report.type != "ASSAULT" or report.mode == "abduct":
        return None
    countries = {party.country for party in report.recipients}
    force = {party.country for party in report.actors if party.sector in _ABROAD - {"UNK"}}
    if len(countries) != 1 or not force or force & countries or len(force) != len(report.actors):
        return None
    struck = (p for p in report.recipients if p.sector in _AT_HOME_THERE or p.name.lower() in _LANDS)
    return next((p for p in struck if p.country and p.span), None)


def _there(report: Report, home: str | None) -> Party | None:
    """A party of the one country that all parties of an attack or a protest are of; no army is at home everywhere."""
    parties = (*report.recipients, *report.actors)
    if report.type not in _AT_HOME or len({party.country for party in parties if party.country}) != 1:
        return None
    known = [party for party in parties if party.country and party.span is not None]
    if any(party.name.lower().endswith(_ENVOYS) for party in parties):
        return None
    settled = [party for party in known if party in report.recipients or party.sector not in _ABROAD]
    if len(known) == 1 and known[0].sector == "REB" and known[0] in report.recipients and _is_body(known[0]):
        # A band by name that somebody strikes may be anywhere.
        return None
    if settled and _is_sent(settled[0]) and settled[0].country != home:
        # Soldiers of whom another country's news tells are killed there.
        return None
    return settled[0] if settled else None


def _is_body(party: Party) -> bool:
    return (party.entity_id or "").startswith("ORG:")


def _is_sent(party: Party) -> bool:
    """Whether a party may be abroad for its state: soldiers and helicopters, though no president."""
    return party.sector in _ABROAD and not (party.entity_id or "").startswith("PERSON:")


def _going_on(reports: Sequence[Report], told: Sequence[Words]) -> Sequence[Report]:
    """The reports with the place of what the same did in the sentence or just before it."""
    at = {words.sentence.sentence_id: n for n, words in enumerate(told)}
    placed: list[Report] = []
    scene: Report | None = None
    for report in sorted(reports, key=lambda report: report.trigger_span):
        if report.where.name is None and scene is not None and _goes_on_from(report, scene, told, at):
            report = replace(report, where=replace(scene.where, basis="same_act"))
        elif report.where.precision in _SPOTS and report.type in _DONE:
            scene = report
        placed.append(report)
    return [
        by_span[r.trigger_span, r.type] for by_span in [{(p.trigger_span, p.type): p for p in placed}] for r in reports
    ]


def _goes_on_from(report: Report, scene: Report, told: Sequence[Words], at: Mapping[str, int]) -> bool:
    """Whether an act is of those of whom the article has just told where they were."""
    since = at[report.sentence_id] - at[scene.sentence_id]
    if report.type not in _DONE or not 0 <= since <= _BACK or report.modality != scene.modality:
        return False
    if report.type == "ASSAULT" and any(party.sector in _ABROAD for party in report.actors):
        # An army strikes here and there.
        return False
    if (
        report.type != scene.type
        and any(party.sector == "GOV" for party in report.actors)
        and report.type not in _TALKS
    ):
        # Who travels rules at home: 'the president visited X, and decreed a curfew'.
        return False
    if report.type in _TALKS and _sides(report.actors) != _sides(scene.actors):
        return False
    if since and any(map(_names_place, told[at[scene.sentence_id] + 1 : at[report.sentence_id] + 1])):
        return False
    return bool(_who(report) & _who(scene))


def _who(report: Report) -> set[str]:
    return {f"{party.entity_id or party.name.lower()}" for party in (*report.actors, *report.recipients)} - {"unknown"}


def _names_place(words: Words) -> bool:
    return any(mention is not None and mention.type in _PLACES for mention in words.mention_at)
