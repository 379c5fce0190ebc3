"""Who did what was done: the phrase behind 'by' of a passive."""

from clippings.events.grammar import AUXILIARY, CONJUNCTION, STOP, is_adverb, is_participle
from clippings.events.lexicon import Hit
from clippings.events.objects import after_preposition
from clippings.events.parties import Candidate
from clippings.events.phrases import Phrases
from clippings.events.sides import listed
from clippings.events.states import is_spot
from clippings.events.tokens import Words

_REACH, _FURTHER = 14, 12
_PUT_OUT = frozenset({"expel", "deport"})


def doer_of_passive(phrases: Phrases, hit: Hit) -> Candidate | None:
    """The first phrase behind 'by'; whoever is expelled 'from X' is expelled by X."""
    doer = after_preposition(phrases, hit.last, ("by",), reach=_REACH)
    if doer is not None and not _by_another(phrases.words, hit.last, doer.first):
        return doer
    if hit.sense.mode not in _PUT_OUT:
        return None
    place = after_preposition(phrases, hit.last, ("from",), reach=6)
    return place if place is not None and is_spot(place) else None


def _by_another(words: Words, first: int, last: int) -> bool:
    """Whether 'by' goes with a participle of its own: 'held in a camp run by X' is not held by X."""
    by = next((k for k in range(last - 1, first - 1, -1) if words.low(k) == "by"), first)
    noun = words.low(by - 2).isalpha() and words.low(by - 2) not in CONJUNCTION
    return by > first + 1 and is_participle(words.low(by - 1)) and noun and not is_adverb(words.low(by - 2))


def all_doers(phrases: Phrases, doer: Candidate | None) -> tuple[Candidate, ...]:
    """Who did what was done, those behind 'and by' among them."""
    found = listed(phrases, doer)
    if not found:
        return found
    words, begin = phrases.words, found[-1].last
    for k in range(begin, min(begin + _FURTHER, len(words.tokens))):
        if words.low(k) in STOP or words.low(k) in AUXILIARY:
            break
        if words.low(k) == "by" and words.low(k - 1) == "and":
            return (*found, *listed(phrases, after_preposition(phrases, k, ("by",), 4)))
    return found
