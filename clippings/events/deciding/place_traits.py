"""Where a phrase stands to the act of its sentence: readable features."""

from collections.abc import Sequence

from clippings.events.arguments.question import Question
from clippings.events.phrases.parties import Candidate
from clippings.events.words.grammar import (
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


def place_traits(asked: Question, candidate: Candidate) -> list[str]:
    """What is seen of a phrase of the sentence."""
    phrases, hit, kind = asked.phrases, asked.hit, asked.report.type
    words, voice, lemma = phrases.words, asked.voice, asked.lemma
    left = candidate.last <= hit.first
    side = "left" if left else "right" if candidate.first >= hit.last else "inside"
    begin, end = (candidate.last, hit.first) if left else (hit.last, candidate.first)
    lows = words.lows[begin:end]
    governor = phrases.governed(candidate) or "-"
    between = len([1 for other in phrases.all if begin <= other.first and other.last <= end])
    passed = [other.sense.type for other in asked.hits if begin <= other.first and other.last <= end]
    acts, past, by = len(passed), bucket(between), bucket(len(lows))
    marks = "+".join([name for name, group in _BETWEEN if not group.isdisjoint(lows)])
    shape = _shape(lows)
    role = "owner" if candidate.owner else candidate.kind
    head = words.low(candidate.last - 1) if candidate.kind in {"role", "pronoun"} else candidate.kind
    found = [
        f"{side} {voice}",
        f"{side} {voice} {governor} {between}",
        f"{side} {governor} {lemma}",
        f"{side} {governor} {kind}",
        f"{side} {governor} {hit.sense.frame} {voice}",
        f"{side} {lemma} {voice}",
        f"{side} {voice} past {past}",
        f"{side} {voice} by {by}",
        f"{side} {voice} past acts {bucket(acts)}",
    ]
    if passed:
        # Whoever condemns a raid did not raid, though no other phrase stands nearer.
        nearest = passed[-1] if left else passed[0]
        found += [f"{side} past {nearest}", f"{side} {kind} past {nearest}"]
    found += [
        f"{side} {voice} over {marks}",
        f"{side} {governor} over {marks}",
        f"{side} shape {shape}",
        f"{side} {voice} {role}",
        f"{side} {governor} {role}",
        f"{side} after {words.low(candidate.first - 1)}",
        f"{side} before {words.low(candidate.last)}",
        f"head {head} {kind}",
    ]
    if side == "right":
        if governor in hit.sense.recipient:
            found += [f"frame {governor}", f"frame {governor} {between}"]
        elif governor == "-" and "obj" in hit.sense.recipient:
            found.append(f"frame obj {between} {by}")
    found += [
        f"kind {role} {candidate.plural}",
        f"first {candidate is phrases.all[0]} {governor == '-'}",
        f"quoted {words.tokens[candidate.first].quoted} {words.tokens[hit.first].quoted}",
    ]
    if candidate is phrases.topic:
        found += ["topic", f"topic {voice} {side} {acts}"]
    if candidate.party.span == asked.report.speaker_span:
        found += ["speaker", f"speaker {kind} {side}"]
    saying = next((one for one in asked.sayings if one.holder is candidate), None)
    if saying is not None:
        found.append(f"says {side} {saying.index == hit.first}")
    return found + _of_rules(asked, candidate, (f"{side} {governor} {past}", marks, shape))


def _shape(lows: Sequence[str]) -> str:
    """The few words between, those of open classes left out."""
    if len(lows) > _NEAR:
        return "far"
    return " ".join(
        low if low in _CLOSED else "mark" if low in STOP else "ly" if is_adverb(low) else "_" for low in lows
    )


def _of_rules(asked: Question, candidate: Candidate, places: Sequence[str]) -> list[str]:
    """Whether the rules of word order take the phrase for a party, and where it stands then."""
    report = asked.report
    found: list[str] = []
    for side, parties in (("actor", report.actors), ("recipient", report.recipients)):
        spans = [party.span for party in parties]
        if candidate.party.span not in spans:
            continue
        found += [f"rules {side}", f"rules {side} {asked.voice}", f"rules {side} {report.type}"]
        found += [f"rules {side} {where}" for where in places]
        if spans[0] != candidate.party.span:
            found.append(f"rules also {side}")
    return found
