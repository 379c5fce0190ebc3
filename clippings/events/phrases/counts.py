"""People of whom only the number is told: 'killed three in a raid', 'thousands march', '17 had been detained'."""

from collections.abc import Container

from clippings.events.phrases.parties import Candidate
from clippings.events.report import Party
from clippings.events.words.grammar import (
    AUXILIARY,
    CONJUNCTION,
    NUMBERS,
    PREPOSITION,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    word_set,
)
from clippings.events.words.tokens import Words

_WORDS = NUMBERS | word_set("dozens scores hundreds thousands")
_HEDGES = (("at", "least"), ("more", "than"), ("as", "many", "as"), ("up", "to"), ("some",), ("about",), ("nearly",))
_AFTER = (PREPOSITION - {"of", "to"}) | CONJUNCTION | STOP | {"", ",", "."} | word_set("dead wounded injured bleeding")
_CLAUSE = CONJUNCTION | SUBORDINATOR | STOP | REPORTING | {","}
# More than so many people are no bare number: years and sums are.
_MOST = 1000


def find_counts(
    words: Words, ahead: Container[int], verbs: Container[int], taken: Container[int]
) -> tuple[Candidate, ...]:
    """Numbers that stand alone, right behind a verb that is done to people (`ahead`) or as a verb's subject."""
    found = []
    for index in [n for n, low in enumerate(words.lows) if low in _WORDS or low.isdigit()]:
        if not _is_number(words.low(index)) or index in taken:
            continue
        begin, following = _hedge(words, index), words.low(index + 1)
        object_ = begin in ahead and following in _AFTER and not _is_number(words.low(index + 2))
        opens = begin == 0 or words.low(begin - 1) in _CLAUSE
        acts = index + 1 in verbs or following in AUXILIARY or (is_adverb(following) and index + 2 in verbs)
        if object_ or (opens and acts and words.low(index) != "one"):
            party = Party(words.text(index, index + 1), words.span(index, index + 1), sector="CVL")
            found.append(Candidate(index, index + 1, party, "role", words.low(index) != "one", False, False))
    return tuple(found)


def _is_number(low: str) -> bool:
    return low in _WORDS or (low.isdecimal() and int(low) < _MOST)


def _hedge(words: Words, index: int) -> int:
    """Where 'at least' before a number begins."""
    for hedge in _HEDGES:
        begin = index - len(hedge)
        if begin >= 0 and all(words.low(begin + n) == word for n, word in enumerate(hedge)):
            return begin
    return index
