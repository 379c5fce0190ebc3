"""Who does what a clause tells that opens a sentence: X of 'after shelling the port, X withdrew'."""

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, is_adjective
from clippings.events.words.grammar import (
    AUXILIARY,
    CLEAR_THIRD,
    CLEAR_VERB,
    CONJUNCTION,
    DETERMINER,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words

_OPENING = word_set("after before while when by in on upon since despite besides without")
_BREAKS = STOP | RELATIVE | SUBORDINATOR | {","}
# How long what opens a sentence before such a clause may be, how far its comma stands, and how long a name is
# with what is said of it.
_LEAD, _REACH, _ASIDE = 6, 30, 14
_DESCRIBED = 4


def main_subject(phrases: Phrases, index: int) -> Candidate | None:
    """Who stands behind the comma that such a clause ends with, where the verb at `index` is of the clause.

    'Having freed the crew, X …', 'after meeting Y and signing a pact, X …', 'on Monday, after being held by Y, X …'.
    """
    words = phrases.words
    if not _is_fronted(words, index):
        return None
    for comma in range(index + 1, min(index + _REACH, len(words.tokens))):
        if words.low(comma) in STOP:
            return None
        if words.low(comma) != ",":
            continue
        first = comma + 1
        while first < comma + _DESCRIBED and first not in phrases.at and _describes(words, first):
            first += 1
        behind = [c for c in phrases.all if c.first == first and not c.owner and c.kind != "adjective"]
        found = max(behind, key=lambda c: c.last, default=None)
        if found is not None and _acts(words, found.last):
            return found
    return None


def _describes(words: Words, index: int) -> bool:
    return words.low(index) in DETERMINER or is_adjective(words.low(index))


def _is_fronted(words: Words, index: int) -> bool:
    """Whether a verb is of a clause without a subject that opens a sentence: 'after …ing', 'having …ed', '…ing X'."""
    start = _start(words, index)
    first = start
    while words.low(first) in _OPENING or is_adverb(words.low(first)):
        first += 1
    having = words.low(first) == "having"
    first += having
    while is_adverb(words.low(first)):
        first += 1
    if first > index or not _BREAKS.isdisjoint(words.lows[first:index]):
        return False
    if not (_is_of_having if having else _is_doing)(words, first):
        return False
    if first == start and not (first == index and _begins_object(words, index + 1)):
        # 'Shelling by X killed two, Y said.'
        return False
    while first < index and (words.low(first) in AUXILIARY or is_adverb(words.low(first))):
        first += 1
    if first == index:
        return True
    joint = index - 1
    while is_adverb(words.low(joint)):
        joint -= 1
    return words.low(joint) == "and" and (_is_of_having if having else _is_doing)(words, index)


def _start(words: Words, index: int) -> int:
    """Where the clause begins: with the sentence, or behind the comma of a few words that open it."""
    comma = next((k for k in range(index - 1, -1, -1) if words.low(k) == ","), -1)
    return comma + 1 if comma < _LEAD and not any(words.low(k) in STOP for k in range(comma)) else 0


def _is_doing(words: Words, index: int) -> bool:
    return words.low(index).endswith("ing") and len(words.low(index)) > 4


def _is_of_having(words: Words, index: int) -> bool:
    return is_participle(words.low(index)) or words.low(index) == "been"


def _begins_object(words: Words, index: int) -> bool:
    named = index < len(words.tokens) and words.mention_at[index] is not None
    return named or words.low(index) in DETERMINER or words.low(index).isdigit()


def _acts(words: Words, index: int) -> bool:
    """Whether a verb follows a subject, be it behind what is said of it between commas."""
    if words.low(index) == ",":
        index = next((k for k in range(index + 1, index + _ASIDE) if words.low(k) == ","), index) + 1
    while is_adverb(words.low(index)):
        index += 1
    low = words.low(index)
    if low in CONJUNCTION or words.low(index + 1) == ",":
        # 'Freeing him, X said, was a mistake.'
        return False
    return low in AUXILIARY | REPORTING | CLEAR_THIRD | CLEAR_VERB or is_participle(low) or _is_third(words, index)


def _is_third(words: Words, index: int) -> bool:
    named = index < len(words.tokens) and words.mention_at[index] is not None
    return not named and words.low(index).endswith("s") and words.low(index) != "'s"
