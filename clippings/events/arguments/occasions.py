"""What a noun of an act comes behind, and who takes part in that: 'after a gunfight', 'during talks with X'."""

from clippings.events.arguments.syntax import subject
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, is_adjective
from clippings.events.words.calendar import MONTHS
from clippings.events.words.grammar import BE, DETERMINER, PREPOSITION, STOP, SUBORDINATOR, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive
from clippings.registry.inflect import verb_forms

_TAKING = word_set("arrested captured seized detained killed shot wounded held took")
_OBJECT = 5
_SERIES = frozenset({"series", "wave", "string", "spate", "number", "round"})
BETWEEN = frozenset({"between", "among"})
# What somebody does that others speak of.
_DEEDS = word_set(
    "threat threats move moves decision decisions attempt attempts effort efforts call calls remark remarks comment "
    "comments claim claims proposal proposals plan plans announcement refusal demand demands actions abuses"
)
# What goes on or lies between states, whatever strikes it.
_THINGS = word_set(
    "flight flights border borders boundary frontier relations ties tension tensions link links trade road roads route "
    "routes traffic railway pipeline corridor travel contacts rivalry friendship talks agreement truce ceasefire area"
)
_BLAMED = 5
_COMING = BE | frozenset(form for verb in word_set("come fall remain become") for form in verb_forms(verb))
_FACING = frozenset(
    form for verb in word_set("face draw receive meet provoke get attract earn incur") for form in verb_forms(verb)
)
_TARGETS = frozenset({"target", "focus", "object", "subject", "recipient"})
_MIDST = frozenset({"center", "centre", "heart"})


def before_date(words: Words, index: int) -> int:
    """Where what stands before the date of a noun ends: before 'July 25 call', '2022 invasion'."""
    if not words.low(index - 1).isdigit():
        return index
    return index - 1 - (words.low(index - 2).rstrip(".") in MONTHS)


def are_between(words: Words, last: int, pair: int) -> bool:
    """Whether what a noun tells is between a pair, and no other thing is: 'fighting cut a road between X and Y'."""
    between = next((k for k in range(pair, last - 1, -1) if words.low(k) in BETWEEN), last)
    return words.low(between - 1) not in _THINGS or between - 1 < last


def deed_by(phrases: Phrases, last: int, doer: Candidate) -> Candidate | None:
    """Who did what another noun tells that a noun is about: X of 'fury at threats by X', 'alarm over a move by X'."""
    words = phrases.words
    by = next((k for k in range(doer.first - 1, last, -1) if words.low(k) in {"by", "from"}), last)
    return doer if by > last + 1 and words.low(by - 1) in _DEEDS else None


def clause_behind(phrases: Phrases, other: Candidate) -> Candidate | None:
    """Whom the clause is about that follows an opening phrase, which ends with whoever is named last in it."""
    words, topic = phrases.words, phrases.topic
    if topic is None or topic.first <= other.last:
        return None
    between = [words.low(k) for k in range(other.last, topic.first)]
    return topic if "," in between and STOP.isdisjoint(between) else None


def fought_before(phrases: Phrases, at: int) -> tuple[Candidate, ...]:
    """Both sides of a fight after which one holds or hits the other: 'X arrested three rebels after a gunfight'."""
    words, held = phrases.words, phrases.ending.get(at)
    if held is None:
        return ()
    for k in range(held.first - 1, held.first - _OBJECT, -1):
        low = words.low(k)
        if low in _TAKING:
            taker = subject(phrases, k)
            return () if taker is None or taker is held or is_passive(words, k, "past") else (taker, held)
        if low in PREPOSITION - {"at"} or low in STOP or low == ",":
            return ()
    return ()


def preposition_before(phrases: Phrases, index: int) -> int:
    """Where the word stands before a noun, its article and adjectives."""
    words = phrases.words
    for k in range(index - 1, index - 5, -1):
        word = words.low(k)
        if word == "of" and words.low(k - 1) in _SERIES:
            # 'With a series of raids.'
            return preposition_before(phrases, k - 1)
        if word in PREPOSITION or not (word in DETERMINER or is_adjective(word) or word.endswith("-day")):
            return k
    return index - 1


def blamed_at(words: Words, index: int) -> int | None:
    """Where the verb stands of 'came under heavy criticism', 'was the target of criticism' and 'faces charges'."""
    for k in range(index - 1, max(0, index - _BLAMED), -1):
        low, before = words.low(k), words.low(k - 1)
        if low == "under" and before in _COMING:
            return k - 1
        if low == "of" and before in _TARGETS:
            return next((i for i in range(k - 2, max(0, k - _BLAMED), -1) if words.low(i) in _COMING), None)
        if low == "of" and before in _MIDST and words.low(k - 3) == "at":
            # 'The clerk at the centre of an inquiry.'
            return k - 3
        if low in _FACING:
            return k
        if low in PREPOSITION or low in STOP or low in SUBORDINATOR or low == ",":
            return None
    return None
