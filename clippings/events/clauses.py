"""Where the clause begins that a word stands in, and where the verb stands that an infinitive goes on from."""

from clippings.events.grammar import CONJUNCTION, PREPOSITION, RELATIVE, STOP, SUBORDINATOR, TELLING, word_set
from clippings.events.phrases import before_number
from clippings.events.tokens import Words

USE = word_set("use uses used using")
NO_HEAD = CONJUNCTION | SUBORDINATOR | PREPOSITION
# How far before 'to' it may stand what is used.
_USED = 6
_AFTER_TOLD = PREPOSITION | CONJUNCTION | {",", ".", "it", "he", "she", "they", "to"}


def clause_start(words: Words, index: int) -> int:
    """Where the clause of a word begins: after the last mark, quotation mark or subordinator before it."""
    # 'X said soldiers crossed a river, burned barns and shot at clerks': the soldiers did.
    on = words.low(index) in RELATIVE or (words.low(index - 1) == "and" and words.low(index - 2) != ",")
    comma = False
    for k in range(index - 1, -1, -1):
        low = words.low(k)
        if comma and low in RELATIVE and words.low(k - 1) == ",":
            # 'X, who was late, thanked Y and left': what stands between commas is over.
            continue
        if low in STOP or (low in SUBORDINATOR and k < index - 1):
            return k + 1
        told = words.low(k + 1) not in _AFTER_TOLD or before_number(words, k + 1) or before_number(words, k + 2)
        if low in TELLING and k < index - 2 and told and (not comma or on):
            # 'X said soldiers were shelling Y': what is told begins with no 'that'.
            return k + 1
        comma |= low == ","
    return 0


def using(words: Words, to: int) -> int | None:
    """Where the verb stands in 'use the talks to press Y': whoever uses them presses."""
    for index in range(to - 1, max(0, to - _USED), -1):
        if words.low(index) in USE:
            return index
        if words.low(index) in NO_HEAD or not words.low(index).replace("-", "").isalpha():
            return None
    return None
