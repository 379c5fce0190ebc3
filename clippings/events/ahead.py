"""Whether people are still to meet or march: 'talks will begin', 'ready for talks', 'a march is planned'."""

from clippings.events.grammar import BE, DAYS, FUTURE, HAVE, STOP, SUBORDINATOR, word_set
from clippings.events.lexicon import Hit
from clippings.events.tokens import Words

_TO_COME = word_set("scheduled planned expected due set")
_READY = word_set("ready prepare prepares prepared preparing scheduled")
_PAST_BE = frozenset({"was", "were"})
_VERB_REACH, _READY_REACH, _DAY_REACH = 8, 7, 6


def still_ahead(words: Words, hit: Hit) -> int | None:
    """The word that says that a meeting or a march is to come; None where none does."""
    if not hit.nominal:
        # What is told of a day in the present is to come; a headline tells what has been so.
        days = range(hit.last, min(hit.last + _DAY_REACH, len(words.tokens)))
        soon = hit.form == "s" and hit.sense.mode == "visit" and words.sentence.role == "body"
        return next((k for k in days if words.low(k) in DAYS), None) if soon else None
    for index in range(hit.last, min(hit.last + _VERB_REACH, len(words.tokens))):
        low = words.low(index)
        if low in FUTURE or (low in _TO_COME and (index == hit.last or words.low(index - 1) in BE)):
            return index
        if low in HAVE and words.low(index + 1) == "been":
            # 'Have been scheduled.'
            continue
        if low in STOP or low in SUBORDINATOR or low in HAVE or low in _PAST_BE or low == ",":
            break
    for index in range(hit.first - 1, max(-1, hit.first - _READY_REACH), -1):
        if words.low(index) in _READY and words.low(index + 1) == "for":
            return index
    return None
