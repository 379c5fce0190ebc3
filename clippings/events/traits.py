"""What there is to see in an act and in who may be its parties: readable features, each a few words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from clippings.events.options import Option, identity
from clippings.events.place_traits import bucket, place_traits
from clippings.events.question import Question
from clippings.events.report import Span

_RECENT = 4


class _Seen(NamedTuple):
    """What the rules and the last acts say, looked up once for all options.

    Spans and countries of each side's parties, whose they are, and for each party of the last acts what it did there.
    """

    sides: tuple[tuple[str, list[tuple[Span | None, str]]], ...]
    ruled: tuple[tuple[str, set[str]], ...]
    earlier: Mapping[str, list[str]]


def _look(asked: Question) -> _Seen:
    report = asked.report
    both = ("actor", report.actors), ("recipient", report.recipients)
    earlier: defaultdict[str, list[str]] = defaultdict(list)
    for n, other in enumerate(reversed(asked.earlier[-_RECENT:])):
        for side, parties in (("actor", other.actors), ("recipient", other.recipients)):
            for name in dict.fromkeys(map(identity, parties)):
                earlier[name] += [
                    f"was {side}",
                    f"was {side} {n}",
                    f"was {side} {n} {other.type == report.type}",
                    f"was {side} {n == 0} {other.type} {report.type}",
                ]
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
    back = bucket(option.back)
    found = [
        "before",
        f"before {asked.voice}",
        f"before {report.type} {asked.voice}",
        f"before {asked.lemma}",
        f"back {back}",
        f"back {back} {option.first}",
        f"back {back} {candidate.kind} {candidate.plural} {candidate.person}",
        f"before times {bucket(option.times)}",
        f"before {candidate.kind}",
        f"before owner {candidate.owner}",
    ]
    for side, names in seen.ruled:
        if identity(party) in names:
            rule = report.rule.rpartition(";")[2].partition("-")[0]
            found += [f"before rules {side}", f"before rules {side} {report.type}", f"before rules {side} {rule}"]
    return found


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
    found = [
        f"{where} sector {party.sector}",
        f"sector {party.sector} {kind}",
        f"sector {party.sector} {kind} {mode}",
        f"{where} type {(party.entity_id or '-').partition(':')[0]}",
        f"{where} country {'-' if party.country is None else 'home' if party.country == asked.home else 'other'}",
    ]
    for side, parties in seen.sides:
        countries = [country for span, country in parties if span != party.span]
        if countries:
            shared = party.country in countries
            found += [f"{where} of {side}'s country {shared}", f"{where} of {side}'s country {shared} {kind}"]
    return found + [f"{where} {trait}" for trait in seen.earlier.get(identity(party), ())]
