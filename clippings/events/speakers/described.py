"""Speakers of whom more is told before they speak: 'the minister, Anna Berg, said', 'a source close to X said'."""

from clippings.events.phrases.tellers import KNOWING
from clippings.events.words.grammar import AUXILIARY, REPORTING, STOP, is_participle, word_set
from clippings.events.words.tokens import Words

_RELATIVE = frozenset({"who", "which", "whose"})
_UNNAMED = word_set("source sources official officials person people diplomat diplomats aide aides insider insiders")
# How far before 'said' he may stand, and how many words before 'source'.
_KNOWN, _FIRST = 12, 4
# How long what describes a speaker may be.
_ASIDE = 14


def aside_before(words: Words, index: int) -> int | None:
    """Where the comma stands that opens what describes who says what follows a verb of saying; None for no aside."""
    if words.low(index - 1) != ",":
        return None
    begin = next((k for k in range(index - 2, max(0, index - _ASIDE), -1) if words.low(k) == ","), None)
    if begin is None or not (words.low(index + 1) == "that" or _is_clause(words, index + 1)):
        return None
    if words.low(begin + 1) not in _RELATIVE and _tells(words, begin + 1, index - 1):
        return None
    named = any(words.mention_at[k] is not None for k in range(begin + 1, index - 1))
    return begin if (named or words.mention_at[begin - 1] is not None) and not _tells(words, 0, begin) else None


def _is_clause(words: Words, first: int) -> bool:
    """Whether a verb stands behind a first word, before the next comma."""
    for k in range(first, len(words.tokens)):
        low = words.low(k)
        if low in {",", "."} or low in STOP:
            return False
        if k > first and (low in AUXILIARY or is_participle(low)):
            return True
    return False


def _tells(words: Words, first: int, last: int) -> bool:
    """Whether a verb, or the end of a quotation, stands in a stretch of words."""
    stretch = (low for low in words.lows[first:last] if low != "'s")
    return any(low in STOP or low in AUXILIARY or low in REPORTING or is_participle(low) for low in stretch)


def unnamed_before(words: Words, index: int) -> int | None:
    """Where somebody without a name stands who knows of something: 'a source close to X said', 'people familiar with'.

    X is not who says it.
    """
    begin = index - 1
    while begin > max(0, index - _KNOWN) and words.low(begin) not in {",", "that"} | STOP:
        begin -= 1
    for k in range(begin, min(begin + _FIRST, index - 1)):
        if words.low(k) in _UNNAMED and words.low(k + 1) in KNOWING:
            return k
    return None
