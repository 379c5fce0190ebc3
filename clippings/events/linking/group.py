"""Reports thought to be of one event, while they are being brought together: who fits in, and on which day it is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from clippings.events.linking.identity import bodies, people_of, states_of
from clippings.events.linking.within import Side, is_within, named_of, of_the_same
from clippings.events.report import ANOTHER, Report, When

PRECISE = frozenset({"day", "range"})
SPOTS = frozenset({"city", "point"})
# What one account calls a missile strike is an air strike in the next; a bomb's blast destroys.
ALIKE = (
    frozenset({"destroy", "explosives", "suicide-attack"}),
    frozenset({"firearms", "targeted"}),
    frozenset({"aerial", "drone", "heavy-weapons"}),
)
ONGOING = frozenset({"AID", "AGREE", "COOPERATE", "SUPPORT"})
_EXACT = ("day", "range", "month", "year")


@dataclass(slots=True)
class Group:
    """Reports thought to be of one event, while they are being brought together."""

    when: When
    reports: list[Report] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    sentences: set[str] = field(default_factory=set)
    apart: set[str] = field(default_factory=set)
    modes: set[str] = field(default_factory=set)
    acting: set[str] = field(default_factory=set)
    places: set[str | None] = field(default_factory=set)
    topics: set[str] = field(default_factory=set)
    states: dict[str, frozenset[bool]] = field(default_factory=dict)
    people: dict[str, frozenset[str]] = field(default_factory=dict)
    named: dict[Side, frozenset[str]] = field(default_factory=dict)

    def add(self, report: Report) -> None:
        """Take a report in, with all by which the next is told to fit or not."""
        self.reports.append(report)
        self.articles.add(report.article_id)
        self.sentences.add(report.sentence_id)
        if is_another(report):
            self.apart.add(report.article_id)
        self.acting |= bodies(report)
        for side, kinds in states_of(report).items():
            self.states[side] = self.states.get(side, frozenset()) | kinds
        for country, names in people_of(report).items():
            self.people[country] = self.people.get(country, frozenset()) | names
        for by, parties in named_of(report).items():
            self.named[by] = self.named.get(by, frozenset()) | parties
        if report.mode is not None:
            self.modes.add(report.mode)
        if report.context is not None:
            self.topics.add(report.context)
        if report.where.precision in SPOTS:
            self.places.add(report.where.name)


def whole(reports: Sequence[Report]) -> Group:
    """The group of reports that are known to be of one event, at the most exact day, of equals the one most give."""
    days = Counter((r.when.start, r.when.end, r.when.precision, r.when.basis) for r in reports if r.when.start)
    day = min(days, key=lambda day: (_EXACT.index(day[2]), -days[day], str(day)), default=None)
    group = Group(When(None, None, *day) if day else When())
    for report in reports:
        group.add(report)
    return group


def join(groups: list[Group], report: Report) -> None:
    """Add a report to the first group of its day that it agrees with, or begin one."""
    group = next((group for group in groups if agrees(group, report)), None)
    if group is None:
        group = Group(report.when)
        groups.append(group)
    group.add(report)


def agrees(group: Group, report: Report) -> bool:
    """Whether nothing tells a report apart from a group.

    That is another mode, the state instead of others of its country, other people or organisations, another place. Acts
    within a country need more than that country in common. And what one sentence tells twice was done twice, where it
    does not go on.
    """
    if report.type not in ONGOING and report.sentence_id in group.sentences:
        return False
    if report.article_id in (group.articles if is_another(report) else group.apart):
        return False
    if group.reports and _only_may_be(report) != _only_may_be(group.reports[0]):
        # What only may be is not what somebody did.
        return False
    if is_within(report):
        here = report.where.precision in SPOTS and report.where.name in group.places
        if not of_the_same(report, group.named, same_article=report.article_id in group.articles, same_place=here):
            return False
    if report.mode is not None and group.modes and not group.modes & _alike(report.mode):
        return False
    if any(not names & group.people.get(country, names) for country, names in people_of(report).items()):
        return False
    if any(not kinds & group.states.get(side, kinds) for side, kinds in states_of(report).items()):
        return False
    own = bodies(report)
    if own and group.acting and not own & group.acting:
        return False
    return report.where.precision not in SPOTS or not group.places or report.where.name in group.places


def is_another(report: Report) -> bool:
    """Whether a report is told as another act than those told before it."""
    return ANOTHER in report.rule.split(";")


def _alike(mode: str) -> frozenset[str]:
    return next((alike for alike in ALIKE if mode in alike), frozenset({mode}))


def _only_may_be(report: Report) -> bool:
    return report.modality == "hypothetical"
