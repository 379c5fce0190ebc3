"""Where a phrase stands to the act of its sentence: readable features."""

from collections.abc import Iterator, Sequence

from clippings.events.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    NEGATION,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
)
from clippings.events.parties import Candidate
from clippings.events.question import Question

_CLOSED = (
    AUXILIARY
    | CONJUNCTION
    | DETERMINER
    | NEGATION
    | PREPOSITION
    | PRONOUN
    | RELATIVE
    | REPORTING
    | SUBORDINATOR
    | {",", "."}
)
_NEAR = 6
# What may stand between a phrase and its act, told by a letter in this order.
_BETWEEN = (
    ("comma", frozenset({","})),
    ("mark", STOP),
    ("clause", SUBORDINATOR - RELATIVE - {"but"}),
    ("relative", RELATIVE),
    ("and", CONJUNCTION),
    ("auxiliary", AUXILIARY),
    ("saying", REPORTING),
    ("to", frozenset({"to"})),
)


def bucket(n: int) -> str:
    """A count, large ones together."""
    return str(n) if n < 4 else "4-6" if n < 7 else "7-11" if n < 12 else "12+"


def place_traits(asked: Question, candidate: Candidate) -> Iterator[str]:
    """What is seen of a phrase of the sentence."""
    phrases, hit, kind = asked.phrases, asked.hit, asked.report.type
    words, voice, lemma = phrases.words, asked.voice, asked.lemma
    left = candidate.last <= hit.first
    side = "left" if left else "right" if candidate.first >= hit.last else "inside"
    begin, end = (candidate.last, hit.first) if left else (hit.last, candidate.first)
    lows = [token.low for token in words.tokens[begin:end]]
    governor = phrases.governed(candidate) or "-"
    between = sum(begin <= other.first and other.last <= end for other in phrases.all)
    passed = [other.sense.type for other in asked.hits if begin <= other.first and other.last <= end]
    acts = len(passed)
    marks = "+".join(name for name, group in _BETWEEN if not group.isdisjoint(lows))
    shape = _shape(lows)
    role = "owner" if candidate.owner else candidate.kind
    head = words.low(candidate.last - 1) if candidate.kind in {"role", "pronoun"} else candidate.kind
    yield f"{side} {voice}"
    yield f"{side} {voice} {governor} {between}"
    yield f"{side} {governor} {lemma}"
    yield f"{side} {governor} {kind}"
    yield f"{side} {governor} {hit.sense.frame} {voice}"
    yield f"{side} {lemma} {voice}"
    yield f"{side} {voice} past {bucket(between)}"
    yield f"{side} {voice} by {bucket(len(lows))}"
    yield f"{side} {voice} past acts {bucket(acts)}"
    if passed:
        # Whoever condemns a raid did not raid, though no other phrase stands nearer.
        nearest = passed[-1] if left else passed[0]
        yield f"{side} past {nearest}"
        yield f"{side} {kind} past {nearest}"
    yield f"{side} {voice} over {marks}"
    yield f"{side} {governor} over {marks}"
    yield f"{side} shape {shape}"
    yield f"{side} {voice} {role}"
    yield f"{side} {governor} {role}"
    yield f"{side} after {words.low(candidate.first - 1)}"
    yield f"{side} before {words.low(candidate.last)}"
    yield f"head {head} {kind}"
    if side == "right":
        if governor in hit.sense.recipient:
            yield f"frame {governor}"
            yield f"frame {governor} {between}"
        elif governor == "-" and "obj" in hit.sense.recipient:
            yield f"frame obj {between} {bucket(len(lows))}"
    yield f"kind {role} {candidate.plural}"
    yield f"first {candidate is phrases.all[0]} {governor == '-'}"
    yield f"quoted {words.tokens[candidate.first].quoted} {words.tokens[hit.first].quoted}"
    if candidate is phrases.topic:
        yield "topic"
        yield f"topic {voice} {side} {acts}"
    if candidate.party.span == asked.report.speaker_span:
        yield "speaker"
        yield f"speaker {kind} {side}"
    saying = next((one for one in asked.sayings if one.holder is candidate), None)
    if saying is not None:
        yield f"says {side} {saying.index == hit.first}"
    yield from _of_rules(asked, candidate, (f"{side} {governor} {bucket(between)}", marks, shape))


def _shape(lows: Sequence[str]) -> str:
    """The few words between, those of open classes left out."""
    if len(lows) > _NEAR:
        return "far"
    return " ".join(
        low if low in _CLOSED else "mark" if low in STOP else "ly" if is_adverb(low) else "_" for low in lows
    )


def _of_rules(asked: Question, candidate: Candidate, places: Sequence[str]) -> Iterator[str]:
    """Whether the rules of word order take the phrase for a party, and where it stands then."""
    report = asked.report
    for side, parties in (("actor", report.actors), ("recipient", report.recipients)):
        place = next((n for n, party in enumerate(parties) if party.span == candidate.party.span), None)
        if place is None:
            continue
        yield f"rules {side}"
        yield f"rules {side} {asked.voice}"
        yield f"rules {side} {report.type}"
        yield from (f"rules {side} {where}" for where in places)
        if place:
            yield f"rules also {side}"
