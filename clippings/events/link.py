"""Bring reports of one event together: within a block of equal acts, by date, body, mode and article."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from clippings.events.identity import Act, act_of, bodies, event_key, own_id, suffix
from clippings.events.report import Report, When

_NEAR = timedelta(days=31)
_PRECISE = frozenset({"day", "range"})


@dataclass(frozen=True, slots=True)
class Event:
    """One real-world event: its key, what its reports agree it was, and the reports, each as it stands in its row."""

    event_id: str
    act: Act
    when: When
    reports: tuple[Report, ...]


@dataclass(slots=True)
class _Group:
    """Reports thought to be of one event, while they are being brought together."""

    when: When
    reports: list[Report] = field(default_factory=list)


def link_reports(reports: Iterable[Report], published: Mapping[str, date | None]) -> tuple[Event, ...]:
    """Events of all reports, sorted by key. Reports are compared only with those of the same type and parties.

    `published` gives the day of publication of each article where it is known. A report without a date of its own
    that joins a dated event gets that date, with the basis `cross_article`.
    """
    blocks: defaultdict[Act, list[Report]] = defaultdict(list)
    for report in sorted(reports, key=own_id):
        blocks[act_of(report)].append(report)
    events = [event for act in sorted(blocks) for event in _events(act, blocks[act], published)]
    return tuple(sorted(events, key=lambda event: event.event_id))


def _events(act: Act, block: Sequence[Report], published: Mapping[str, date | None]) -> list[Event]:
    groups: list[_Group] = []
    undated: list[Report] = []
    for report in block:
        if report.when.precision in _PRECISE:
            _join(groups, report)
        else:
            undated.append(report)
    loose: list[_Group] = []
    for report in undated:
        home = _home(groups, report, published)
        if home is not None:
            home.reports.append(report)
        else:
            _join_loose(loose, report)
    return _named(act, [*groups, *loose])


def _join(groups: list[_Group], report: Report) -> None:
    """Add a dated report to the group of its day and act, or begin one."""
    for group in groups:
        if (group.when.start, group.when.end) == (report.when.start, report.when.end) and _agrees(group, report):
            group.reports.append(report)
            return
    groups.append(_Group(report.when, [report]))


def _agrees(group: _Group, report: Report) -> bool:
    """Whether nothing tells a report apart from a group: another mode, other organisations, another place."""
    modes = {r.mode for r in group.reports} - {None}
    if report.mode is not None and modes and report.mode not in modes:
        return False
    acting = frozenset().union(*(bodies(r) for r in group.reports))
    if bodies(report) and acting and not bodies(report) & acting:
        return False
    places = {r.where.name for r in group.reports if r.where.precision in {"city", "point"}}
    return report.where.precision not in {"city", "point"} or not places or report.where.name in places


def _home(groups: Sequence[_Group], report: Report, published: Mapping[str, date | None]) -> _Group | None:
    """The one dated group an undated report can be of: in its own article, else told of at about the same time."""
    fitting = [g for g in groups if _agrees(g, report) and _within(report.when, g.when)]
    here = [g for g in fitting if any(r.article_id == report.article_id for r in g.reports)]
    if here:
        return here[0] if len(here) == 1 and _same_words(here[0], report) else None
    on = published.get(report.article_id)
    near = [g for g in fitting if on is not None and g.when.start is not None and abs(on - g.when.start) <= _NEAR]
    return near[0] if len(near) == 1 and _same_words(near[0], report) and len(fitting) == 1 else None


def _within(when: When, day: When) -> bool:
    """Whether a month or year holds the day; no date holds every day."""
    if when.start is None or when.end is None or day.start is None:
        return True
    return when.start <= day.start <= when.end


def _same_words(group: _Group, report: Report) -> bool:
    """Whether the report uses a trigger that the group uses, or the group is of one act that has many words."""
    if report.type in {"SUPPORT", "CONSULT"} and not report.recipients:
        return True
    return any(_sense(r) == _sense(report) or r.context == report.context for r in group.reports)


def _join_loose(loose: list[_Group], report: Report) -> None:
    """Bring undated reports of one article together where they use the same trigger in the same sense."""
    for group in loose:
        first = group.reports[0]
        same_date = (group.when.start, group.when.end) == (report.when.start, report.when.end)
        if (
            first.article_id == report.article_id
            and same_date
            and _sense(first) == _sense(report)
            and _agrees(group, report)
        ):
            group.reports.append(report)
            return
    loose.append(_Group(report.when, [report]))


def _sense(report: Report) -> str:
    return report.rule.partition(";")[0]


def _named(act: Act, groups: Sequence[_Group]) -> list[Event]:
    """Groups as events. The first of equals by key of its first mention keeps the plain id, the others get a hash."""
    by_key: defaultdict[str, list[_Group]] = defaultdict(list)
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
