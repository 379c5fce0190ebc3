"""Bring reports of one event together: within a block of equal acts, by date, body, mode and article."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from clippings.events.linking.group import ONGOING, PRECISE, Group, agrees, is_another, join, whole
from clippings.events.linking.identity import Act, act_of, event_key, family, own_id, suffix
from clippings.events.linking.within import is_within
from clippings.events.report import OVER_AND_OVER, Report, When

_NEAR = timedelta(days=31)
_SOON = timedelta(days=14)
_RECURRING = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE"})
# What one person is seldom done twice: who is criticised or visited once is so again.
_SUFFERED = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION"})
# More groups of one person than this cannot be told apart anyway.
_MANY = 8
_NOBODY: Mapping[str, "Kin"] = {}


class Kin(NamedTuple):
    """The act that the reports of one event told in several ways are taken for, and the key of the first of them."""

    act: Act
    first: str


@dataclass(frozen=True, slots=True)
class Event:
    """One real-world event: its key, what its reports agree it was, and the reports, each as it stands in its row."""

    event_id: str
    act: Act
    when: When
    reports: tuple[Report, ...]


@dataclass(slots=True)
class _Chain:
    """Undated reports of one act in articles that follow one another, and when the last of them was told."""

    told: date
    group: Group


def link_reports(
    reports: Iterable[Report], published: Mapping[str, date | None], kin: Mapping[str, Kin] = _NOBODY
) -> tuple[Event, ...]:
    """Events of all reports, sorted by key. Reports are compared only with those of the same type and parties.

    `published` gives the day each article was published, or told of what others tell too, where it is known. `kin`
    gives, by their keys, the reports that are known to be of one event whatever they say. A report without a date of
    its own that joins a dated event gets that date, with the basis `cross_article`.
    """
    blocks: defaultdict[Act, list[Report]] = defaultdict(list)
    for report in sorted(reports, key=own_id):
        told = kin.get(own_id(report))
        blocks[told.act if told else act_of(report)].append(report)
    events = [event for act in sorted(blocks) for event in _events(act, blocks[act], published, kin)]
    return tuple(sorted(events, key=lambda event: event.event_id))


def _events(
    act: Act, block: Sequence[Report], published: Mapping[str, date | None], kin: Mapping[str, Kin]
) -> list[Event]:
    days: defaultdict[tuple[date | None, date | None], list[Group]] = defaultdict(list)
    retold: defaultdict[str, list[Report]] = defaultdict(list)
    alone: list[Report] = []
    for report in block:
        same = kin.get(own_id(report))
        (alone if same is None else retold[same.first]).append(report)
    wholes = [whole(reports) for reports in retold.values()]
    for group in wholes:
        if group.when.precision in PRECISE:
            days[group.when.start, group.when.end].append(group)
    undated: list[Report] = []
    for report in alone:
        if report.when.precision in PRECISE:
            join(days[report.when.start, report.when.end], report)
        else:
            undated.append(report)
    groups = [group for equals in days.values() for group in equals]
    told: defaultdict[str, list[Group]] = defaultdict(list)
    for group in groups:
        for article in group.articles:
            told[article].append(group)
    people: defaultdict[str, list[Group]] = defaultdict(list)
    for group in groups:
        for person in sorted(frozenset().union(*map(_persons, group.reports))):
            people[person].append(group)
    # What one article tells beside its own story is not what others tell.
    first = [group for group in groups if not all(map(is_another, group.reports))]
    loose: defaultdict[tuple[str, When, str], list[Group]] = defaultdict(list)
    inexact = [group for group in wholes if group.when.precision not in PRECISE]
    apart: list[Group] = []
    for unit in [*(group.reports for group in inexact), *([report] for report in undated)]:
        homes = (_home(first, told[r.article_id], _known(r, people), r, published) for r in unit)
        home = next(filter(None, homes), None)
        if home is not None:
            for report in unit:
                if report.article_id not in home.articles:
                    told[report.article_id].append(home)
                home.add(report)
        elif len(unit) > 1:
            apart.append(whole(unit))
        else:
            # Undated reports of one article are of one event where they tell of the same means or use the same word;
            # help and accord go on, so that there the parties are enough.
            (report,) = unit
            bare = When(start=report.when.start, end=report.when.end)
            words = "" if act.type in ONGOING else report.mode or family(report)
            join(loose[report.article_id, bare, words], report)
    apart += [group for equals in loose.values() for group in equals]
    return _named(act, [*groups, *_across(act, apart, published)])


def _known(report: Report, people: Mapping[str, Sequence[Group]]) -> list[Group]:
    """Dated groups of the people that a report names."""
    return [group for person in sorted(_persons(report)) for group in islice(people.get(person, ()), _MANY)]


def _home(
    groups: Sequence[Group],
    here: Sequence[Group],
    acquainted: Sequence[Group],
    report: Report,
    published: Mapping[str, date | None],
) -> Group | None:
    """The one dated group an undated report can be of.

    First in its own article (`here`), then of the same person (`acquainted`), else told of at about the same time.
    """
    if OVER_AND_OVER in report.rule.split(";"):
        return None
    fitting = [g for g in here if agrees(g, report) and _within(report.when, g.when)]
    if len(fitting) > 1 and report.context is not None:
        fitting = [g for g in fitting if report.context in g.topics] or fitting
    if fitting:
        # An article accuses in many words: what one side holds against another on a day is one thing. And a headline
        # tells in a word of its own what its article tells of a day.
        accused = report.type == "ACCUSE" and not is_within(report)
        told_alike = accused or report.headline or _same_words(fitting[0], report)
        return fitting[0] if len(fitting) == 1 and told_alike else None
    same = {id(g): g for g in acquainted if agrees(g, report) and _within(report.when, g.when)}
    if len(same) == 1 and report.type in _SUFFERED:
        return next(iter(same.values()))
    on = published.get(report.article_id)
    if on is None:
        return None
    # Two that fit are as good as a thousand: none can be told to be the one.
    fitting = list(islice((g for g in groups if agrees(g, report) and _within(report.when, g.when)), 2))
    if len(fitting) != 1 or fitting[0].when.start is None:
        return None
    # 'The accord signed in August', told in December.
    in_its_month = report.when.precision == "month" and report.type not in _RECURRING
    if not in_its_month and abs(on - fitting[0].when.start) > _NEAR:
        return None
    return fitting[0] if _same_words(fitting[0], report) else None


def _persons(report: Report) -> frozenset[str]:
    """People to whom something is done, or who leave: they seldom do so twice."""
    keys = (party.entity_id for party in report.recipients or report.actors)
    return frozenset(key for key in keys if key is not None and key.startswith("PERSON:"))


def _within(when: When, day: When) -> bool:
    """Whether a month or year holds the day; no date holds every day."""
    if when.start is None or when.end is None or day.start is None:
        return True
    return when.start <= day.start <= when.end


def _same_words(group: Group, report: Report) -> bool:
    """Whether the report uses a trigger that the group uses, or the group is of one act that has many words."""
    if report.type == "SUPPORT" and not report.recipients:
        return True
    reading, context = report.reading, report.context
    return any(r.reading == reading or (context is not None and r.context == context) for r in group.reports)


def _across(act: Act, loose: Sequence[Group], published: Mapping[str, date | None]) -> list[Group]:
    """Join undated acts between named parties that articles of about one time tell of in the same word.

    Help and accord go on, so that there the word may be another. Acts of force recur: two reports of them in two
    articles stay two.
    """
    if act.type in _RECURRING or len(act.actors) + len(act.recipients) < 2:
        return list(loose)
    kept: list[Group] = []
    chains: defaultdict[str, list[_Chain]] = defaultdict(list)
    for group in sorted(
        loose, key=lambda g: (published.get(g.reports[0].article_id) or date.max, own_id(g.reports[0]))
    ):
        first = group.reports[0]
        on = published.get(first.article_id)
        if on is None or group.when.start is not None:
            kept.append(group)
            continue
        goes_on = act.type in ONGOING
        name = "" if goes_on else family(first)
        last = on - (_NEAR if goes_on else _SOON)
        chains[name] = [chain for chain in chains[name] if chain.told >= last]
        chain = next((c for c in chains[name] if agrees(c.group, first) and _one_topic(c.group, group)), None)
        if chain is None:
            chains[name].append(_Chain(on, group))
            kept.append(group)
        else:
            chain.told = on
            for report in group.reports:
                chain.group.add(report)
    return kept


def _one_topic(group: Group, other: Group) -> bool:
    """Whether both are about the same thing, as far as both say what they are about."""
    return not group.topics or not other.topics or bool(group.topics & other.topics)


def _named(act: Act, groups: Sequence[Group]) -> list[Event]:
    """Groups as events. The first of equals by key of its first mention keeps the plain id, the others get a hash."""
    by_key: defaultdict[str, list[Group]] = defaultdict(list)
    for group in groups:
        by_key[event_key(act, _day(group.when))].append(group)
    events = []
    for key, equals in by_key.items():
        for group in equals:
            undated = group.when.start is None
            name = f"{key}:{suffix(own_id(group.reports[0]))}" if undated or group is not equals[0] else key
            dated = tuple(_carried(report, group.when) for report in sorted(group.reports, key=own_id))
            events.append(Event(name, act, group.when, dated))
    return events


def _day(when: When) -> str:
    if when.start is None or when.end is None:
        return "none"
    if when.precision in {"month", "year"}:
        return when.start.isoformat()[: 7 if when.precision == "month" else 4]
    return when.start.isoformat() if when.start == when.end else f"{when.start}..{when.end}"


def _carried(report: Report, when: When) -> Report:
    if report.when.start is not None or when.start is None:
        return report
    carried = replace(report.when, start=when.start, end=when.end, precision=when.precision, basis="cross_article")
    return replace(report, when=carried)
