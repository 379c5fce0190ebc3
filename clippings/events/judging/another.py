"""Does a sentence tell of another act than the last did: 'separately, police', 'in a parallel move', 'another raid'?"""

from clippings.events.judging.near import words_before
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words

_APART = word_set("another different parallel second separate similar third unrelated")
_OPENING, _BEFORE = 4, 3


def tells_of_another(words: Words, hit: Hit) -> bool:
    """Whether words that open the sentence, or stand before a noun of act, set its act apart from others."""
    if words.low(0) == "separately":
        return True
    if words.low(0) == "in" and hit.first > _OPENING and not _APART.isdisjoint(words.lows[1:_OPENING]):
        return True
    return hit.nominal and not _APART.isdisjoint(words_before(words, hit, _BEFORE))
