"""One event that several articles of a story tell of in other words, or of other parties: what speaks for it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from clippings.events.linking.group import ALIKE, SPOTS
from clippings.events.linking.identity import Act, act_of, bodies, family, keys, own_id, states_of
from clippings.events.linking.link import Event, Kin, link_reports
from clippings.events.report import Party, Report

# Points for what two accounts have in common, and those that make them one. Settled on the training and development
# topics of ECB+ (benchmarks/events/README.md).
_PERSON, _WORD, _PLACE, _DAY, _SIDE, _NOUN, _MODE, _HEADLINE = 4, 3, 2, 2, 1, 1, 1, 1
_OTHER_WORD = -2
ENOUGH = 4
# Help, accord and talks go on, and are told of again and again: there the same parties have to be named.
_ONGOING = frozenset({"AGREE", "AID", "CONSULT", "COOPERATE", "SUPPORT"})
_ASKING = frozenset({"REJECT", "REQUEST", "THREATEN"})
_VERBAL = _ASKING | {"ACCUSE", "CONCEDE"}
_STEM = 5
_UNSAID, _ANYBODY = "", "*"  # in place of the key of a party
_KILLING = frozenset({"assassinate", "assassination", "homicide", "kill", "killing", "murder", "slay", "slaying"})


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of an act: parties by country or name, people by their last names, others by their nouns."""

    keys: frozenset[str]
    people: frozenset[str]
    nouns: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Account:
    """All that some reports say of one event."""

    reports: tuple[Report, ...]
    by: _Side
    to: _Side
    days: tuple[tuple[date, date], ...]
    places: frozenset[str]
    modes: frozenset[str]
    words: frozenset[str]
    bodies: frozenset[str]
    states: Mapping[str, frozenset[bool]]
    acting: Mapping[str, frozenset[str]]
    articles: frozenset[str]
    headline: bool
    may_be: bool

    @property
    def type(self) -> str:
        return self.reports[0].type


def retold(reports: Sequence[Report], published: Mapping[str, date | None]) -> dict[str, Kin]:
    """For each report of one story's that is of an event told in several ways, by its key: as what it is told.

    Reports are linked as `link_reports` does; events of one type that nothing tells apart, and that enough speaks for,
    are one then. `published` gives the day of each article.
    """
    kinds: defaultdict[str, list[Event]] = defaultdict(list)
    for event in link_reports(reports, published):
        if event.act.type not in _ONGOING:
            kinds[event.act.type].append(event)
    return {key: kin for events in kinds.values() for key, kin in _kin(events)}


def _kin(events: Sequence[Event]) -> Iterator[tuple[str, Kin]]:
    accounts = [_account(event.reports) for event in events]
    of = list(range(len(events)))  # which account an event went into
    likely = ((points(accounts[i], accounts[j]), i, j) for i, j in _alike(accounts))
    for _, i, j in sorted((pair for pair in likely if pair[0] >= ENOUGH), key=lambda pair: (-pair[0], pair[1:])):
        first, other = sorted((of[i], of[j]))
        if first != other and points(accounts[first], accounts[other]) >= ENOUGH:
            accounts[first] = _account((*accounts[first].reports, *accounts[other].reports))
            of = [first if place == other else place for place in of]
    for place in (place for place, n_events in Counter(of).items() if n_events > 1):
        told = sorted(accounts[place].reports, key=own_id)
        kin = Kin(_act(told), own_id(told[0]))
        yield from ((own_id(report), kin) for report in told)


def _alike(accounts: Sequence[_Account]) -> Iterator[tuple[int, int]]:
    """Pairs of accounts that share a word, a person, a place or a day, and neither of whose sides are others' by name.

    Others never have enough in common, and a story may have thousands of accounts in one word.
    """
    told: defaultdict[tuple[object, str, str], list[int]] = defaultdict(list)
    for place, account in enumerate(accounts):
        by, to = account.by, account.to
        signs = {*account.words, *by.people, *to.people, *account.places, *account.days}
        near = (told.get(cell, ()) for cell in product(signs, _fitting(by), _fitting(to)))
        yield from ((other, place) for other in set().union(*near))
        for cell in product(signs, {*(by.keys or {_UNSAID}), _ANYBODY}, {*(to.keys or {_UNSAID}), _ANYBODY}):
            told[cell].append(place)


def _fitting(side: _Side) -> frozenset[str]:
    """What another account has to say of its side, to be of the same as this one."""
    return side.keys | {_UNSAID} if side.keys else frozenset({_ANYBODY})


def points(one: _Account, other: _Account) -> int:
    """What speaks for two accounts of one type being of one event; nothing where something tells them apart."""
    if len(one.articles | other.articles) < 2 or _apart(one, other):
        return 0
    sides = ((one.by, other.by), (one.to, other.to))
    # Who acts tells little where neither says on whom: a country has many clashes in a week.
    on_whom = one.to.keys or other.to.keys
    shared = _SIDE * sum(bool(a.keys & b.keys) for a, b in sides) if on_whom else 0
    shared += _PERSON * sum(bool(a.people & b.people) for a, b in sides)
    shared += _NOUN * bool(one.to.nouns & other.to.nouns)
    shared += _PLACE * bool(one.places & other.places)
    shared += _DAY * bool(one.days and other.days)
    shared += _MODE * bool(one.modes & other.modes)
    shared += _HEADLINE * (one.headline and other.headline)
    if one.words & other.words:
        # Many are asked, refused and warned in one word: it tells where both say who is.
        return shared + _WORD * (one.type not in _ASKING or bool(one.to.keys and other.to.keys))
    return shared + _OTHER_WORD * (one.type in _VERBAL)


def _apart(one: _Account, other: _Account) -> bool:
    """Whether two accounts cannot both be right of one event."""
    if one.may_be != other.may_be:
        return True
    if _other_side(one.by, other.by) or _other_side(one.to, other.to):
        return True
    if one.days and other.days and not any(a <= d and c <= b for a, b in one.days for c, d in other.days):
        return True
    if one.modes and other.modes and not one.modes & other.modes:
        together = one.modes | other.modes
        if not any(together <= alike for alike in ALIKE):
            return True
    return (
        _disagree(one.places, other.places)
        or _disagree(one.bodies, other.bodies)
        or any(_disagree(kinds, other.states.get(side, kinds)) for side, kinds in one.states.items())
        or any(_disagree(names, other.acting.get(country, names)) for country, names in one.acting.items())
    )


def _other_side(one: _Side, other: _Side) -> bool:
    return _disagree(one.people, other.people) or _disagree(one.keys, other.keys)


def _disagree(one: frozenset[str] | frozenset[bool], other: frozenset[str] | frozenset[bool]) -> bool:
    return bool(one) and bool(other) and not one & other


def _account(reports: Sequence[Report]) -> _Account:
    states: defaultdict[str, frozenset[bool]] = defaultdict(frozenset)
    acting: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for report in reports:
        for side, kinds in states_of(report).items():
            states[side] |= kinds
        for party in report.actors:
            if party.country is not None:
                acting[party.country] |= _people([party])
    whens = [report.when for report in reports]
    return _Account(
        reports=tuple(reports),
        by=_side([party for report in reports for party in report.actors]),
        to=_side([party for report in reports for party in report.recipients]),
        days=tuple(sorted({(when.start, when.end) for when in whens if when.start and when.end})),
        places=frozenset(r.where.name for r in reports if r.where.name and r.where.precision in SPOTS),
        modes=frozenset(report.mode for report in reports if report.mode),
        words=frozenset(map(_word, reports)),
        bodies=frozenset().union(*map(bodies, reports)),
        states=states,
        acting=acting,
        articles=frozenset(report.article_id for report in reports),
        headline=any(report.headline for report in reports),
        may_be=all(report.modality == "hypothetical" for report in reports),
    )


def _word(report: Report) -> str:
    """The main word of a trigger, as it begins: 'explode' and 'explosion' are one, and so is whatever says 'kill'."""
    word = family(report)
    return "kill" if word in _KILLING else word[:_STEM]


def _side(parties: Sequence[Party]) -> _Side:
    plain = [party for party in parties if party.entity_id is None and party.name != "unknown"]
    known = tuple(party for party in parties if party.country or party.entity_id)
    nouns = frozenset(party.name.lower().rpartition(" ")[2] for party in plain)
    return _Side(frozenset(keys(known)), _people(parties), nouns)


def _people(parties: Iterable[Party]) -> frozenset[str]:
    """Last names of the people among parties: one article has the whole name, the next the last."""
    names = (party.entity_id.partition(":") for party in parties if party.entity_id)
    return frozenset(name.rpartition("-")[2] for kind, _, name in names if kind == "PERSON")


def _act(reports: Sequence[Report]) -> Act:
    """The act as most reports have it; of equals the one that names most parties, then the first."""
    told = Counter(map(act_of, reports))
    return min(told, key=lambda act: (-told[act], -len(act.actors) - len(act.recipients), act))
