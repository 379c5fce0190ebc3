"""What stands before a verb and belongs to another: 'X, which denied it, signed', 'after denying it, X signed'."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    DAYS,
    PREPOSITION,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
)
from clippings.events.words.tokens import Words

# How many words an insertion has at most.
_LONG = 25
_FRONTS = (PREPOSITION | SUBORDINATOR) - {"that", "if", "unless", "whether"}


def before_insertion(words: Words, hit: Hit) -> int:
    """Where the clause of a verb ends that goes on behind an insertion between commas; the verb's place without one."""
    index = hit.first - 1
    while words.low(index) in AUXILIARY or words.low(index) in DAYS or is_adverb(words.low(index)):
        index -= 1 + (words.low(index) in DAYS and words.low(index - 1) == "on")
    if words.low(index) != "," or hit.nominal or hit.form == "ing":
        return hit.first
    for place in range(index - 1, max(0, index - _LONG), -1):
        low, first = words.low(place), words.low(place + 1)
        if low in STOP:
            break
        if low == "," and (first in RELATIVE or first in PREPOSITION or first.endswith("ing") or is_participle(first)):
            return place
    return hit.first


def is_fronted(words: Words, cue: int, hit: Hit) -> bool:
    """Whether a word stands in what opens a sentence, before the comma and the subject of a verb: 'denying it, X'."""
    if hit.nominal or hit.form == "ing":
        return False
    comma = next((k for k in range(cue, hit.first) if words.low(k) == ","), None)
    if comma is None or any(words.low(k) in {"that", "whether"} for k in range(comma, hit.first)):
        return False
    begins = next((k + 1 for k in range(cue - 1, -1, -1) if words.low(k) == "," or words.low(k) in STOP), 0)
    return words.low(begins) in _FRONTS or (begins == cue and words.low(cue).endswith("ing"))


def after_and(words: Words, index: int) -> bool:
    """Whether a verb goes on from one before it: 'and summoned', 'and in turn has summoned', ', then summoned'."""
    index -= 1
    while is_adverb(words.low(index)) or words.low(index) in {"in", "turn", "has", "have"}:
        index -= 1
    return words.low(index) == "and" or (words.low(index), words.low(index + 1)) == (",", "then")
