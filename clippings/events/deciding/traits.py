"""What there is to see in an act and in who may be its parties: readable features, each a few words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from clippings.events.arguments.question import Question
from clippings.events.deciding.place_traits import bucket, place_traits
from clippings.events.phrases.options import Option, identity
from clippings.events.report import Span

_RECENT = 4
# What is seen of parties comes again and again, in few words.
_REMEMBERED = 1 << 13


class _Seen(NamedTuple):
    """What the rules and the last acts say, looked up once for all options.

    Spans and countries of each side's parties, whose they are, and for each party of the last acts on which side it
    was there, how many acts ago, and of what type that was.
    """

    sides: tuple[tuple[str, list[tuple[Span | None, str]]], ...]
    ruled: tuple[tuple[str, set[str]], ...]
    earlier: Mapping[str, list[tuple[str, int, str]]]


def _look(asked: Question) -> _Seen:
    report = asked.report
    both = ("actor", report.actors), ("recipient", report.recipients)
    earlier: defaultdict[str, list[tuple[str, int, str]]] = defaultdict(list)
    for n, other in enumerate(reversed(asked.earlier[-_RECENT:])):
        for side, parties in (("actor", other.actors), ("recipient", other.recipients)):
            for name in dict.fromkeys(map(identity, parties)):
                earlier[name].append((side, n, other.type))
    return _Seen(
        tuple((side, [(party.span, party.country) for party in parties if party.country]) for side, parties in both),
        tuple((side, set(map(identity, parties))) for side, parties in both),
        earlier,
    )


def act_traits(asked: Question) -> Iterator[str]:
    """What is seen of the act itself, whoever its parties are."""
    hit, report, words = asked.hit, asked.report, asked.phrases.words
    yield f"act {report.type}"
    yield f"act {report.type} {report.mode}"
    yield f"act {asked.lemma}"
    yield f"act {asked.voice}"
    yield f"act {hit.sense.frame}"
    yield f"act {report.type} {asked.voice}"
    yield f"act {report.modality}"
    yield f"act {report.attribution}"
    yield f"act before {words.low(hit.last)}"
    yield f"act after {words.low(hit.first - 1)}"
    yield f"act in {words.sentence.role}"
    yield from (f"act takes {preposition}" for preposition in hit.sense.recipient)
    yield "rules have an actor" if _named(asked) else "rules have no actor"
    yield "rules have a recipient" if report.recipients else "rules have no recipient"
    if words.tokens[hit.first].quoted:
        yield "act quoted"
    if not asked.earlier:
        yield "act first"


def option_traits(asked: Question) -> list[list[str]]:
    """What is seen of each answer."""
    found: list[list[str]] = []
    place: list[str] = []
    seen = _look(asked)
    for option in asked.options:
        if option.candidate is None:
            found.append(_nobody(asked))
        elif option.where == "before":
            found.append(_before(asked, seen, option) + _of_party(asked, seen, option, "before"))
        else:
            if option.where == "here":
                # Other readings of the phrase follow it, and stand where it does.
                place = place_traits(asked, option.candidate)
            country = _of_country(asked, option) if option.candidate.kind == "role" else []
            found.append(place + _of_party(asked, seen, option, "here") + country)
    return found


def _named(asked: Question) -> bool:
    return asked.report.actors[0].name != "unknown"


def _nobody(asked: Question) -> list[str]:
    hit, report, phrases = asked.hit, asked.report, asked.phrases
    return [
        "nobody",
        f"nobody {report.type} {asked.voice}",
        f"nobody {report.type} {report.mode}",
        f"nobody {asked.lemma} {asked.voice}",
        f"nobody {hit.sense.frame} {asked.voice}",
        f"nobody then {phrases.words.low(hit.last)}",
        f"nobody {'_'.join(hit.sense.recipient)}",
        f"nobody rules {bool(report.recipients)} {_named(asked)}",
        f"nobody with {bucket(sum(c.first >= hit.last for c in phrases.all))} after",
        f"nobody with {bucket(sum(c.last <= hit.first for c in phrases.all))} before",
    ]


def _before(asked: Question, seen: _Seen, option: Option) -> list[str]:
    """What is seen of somebody whom only an earlier sentence names."""
    report, candidate, party = asked.report, option.candidate, option.party
    assert candidate is not None and party is not None
    of_whom = candidate.kind, candidate.plural, candidate.person, candidate.owner
    found = [
        *_before_act(asked.voice, report.type, asked.lemma),
        *_named_before(bucket(option.back), bucket(option.times), option.first, *of_whom),
    ]
    for side, names in seen.ruled:
        if identity(party) in names:
            rule = report.rule.rpartition(";")[2].partition("-")[0]
            found += [f"before rules {side}", f"before rules {side} {report.type}", f"before rules {side} {rule}"]
    return found


@lru_cache(_REMEMBERED)
def _before_act(voice: str, kind: str, lemma: str) -> tuple[str, ...]:
    return ("before", f"before {voice}", f"before {kind} {voice}", f"before {lemma}")


@lru_cache(_REMEMBERED)
def _named_before(
    back: str, times: str, first: bool, kind: str, plural: bool, person: bool, owner: bool
) -> tuple[str, ...]:
    return (
        f"back {back}",
        f"back {back} {first}",
        f"back {back} {kind} {plural} {person}",
        f"before times {times}",
        f"before {kind}",
        f"before owner {owner}",
    )


def _of_country(asked: Question, option: Option) -> list[str]:
    """What says whether a phrase without a name has a country, and which."""
    candidate, words, where = option.candidate, asked.phrases.words, option.where
    assert candidate is not None
    sector = candidate.party.sector
    return [
        f"{where} reading",
        f"{where} reading {words.low(candidate.last - 1)}",
        f"{where} reading {sector} {candidate.plural}",
        f"{where} reading {sector} {asked.report.type}",
        f"{where} reading after {words.low(candidate.first - 1)} {candidate.plural}",
        f"{where} reading before {words.low(candidate.last)}",
        f"{where} reading {candidate.party.entity_id is not None}",
    ]


def _of_party(asked: Question, seen: _Seen, option: Option, where: str) -> list[str]:
    """What sector, country and earlier acts say."""
    kind, mode, party = asked.report.type, asked.report.mode, option.party
    assert party is not None
    country = "-" if party.country is None else "home" if party.country == asked.home else "other"
    thing = (party.entity_id or "-").partition(":")[0]
    found = [*_of_sector(where, party.sector, kind, mode, thing, country)]
    for side, parties in seen.sides:
        countries = [country for span, country in parties if span != party.span]
        if countries:
            shared = party.country in countries
            found += [f"{where} of {side}'s country {shared}", f"{where} of {side}'s country {shared} {kind}"]
    for side, ago, other in seen.earlier.get(identity(party), ()):
        found += _in_last_acts(where, side, ago, other, kind)
    return found


@lru_cache(_REMEMBERED)
def _of_sector(
    where: str, sector: str | None, kind: str, mode: str | None, thing: str, country: str
) -> tuple[str, ...]:
    return (
        f"{where} sector {sector}",
        f"sector {sector} {kind}",
        f"sector {sector} {kind} {mode}",
        f"{where} type {thing}",
        f"{where} country {country}",
    )


@lru_cache(_REMEMBERED)
def _in_last_acts(where: str, side: str, ago: int, other: str, kind: str) -> tuple[str, ...]:
    return (
        f"{where} was {side}",
        f"{where} was {side} {ago}",
        f"{where} was {side} {ago} {other == kind}",
        f"{where} was {side} {ago == 0} {other} {kind}",
    )
