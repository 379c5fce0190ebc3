"""Where the clause begins that a word stands in."""

from clippings.events.grammar import CONJUNCTION, PREPOSITION, RELATIVE, STOP, SUBORDINATOR, TELLING
from clippings.events.phrases import before_number
from clippings.events.tokens import Words

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
