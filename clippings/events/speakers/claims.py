"""What somebody denies, owns up to, or holds against another."""

from clippings.events.arguments.syntax import subject
from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.tellers import Saying, kind_of
from clippings.events.speakers.said import denied_until
from clippings.events.words.grammar import BE, RELATIVE, word_set
from clippings.events.words.tokens import Words

_DENYING = word_set("denied denies deny denying")
_ACCUSING = word_set("accused accuses accuse accusing")
_CLAIMING = word_set("claimed claims claim claiming")
_BLAMING = word_set("blamed blames blame blaming")
_CLAIMS = _DENYING | _ACCUSING | _CLAIMING | _BLAMING
# How far behind 'accused' what somebody is accused of may stand.
_WHOM = 8


def find_claims(phrases: Phrases) -> tuple[Saying, ...]:
    """In 'X accused Y of shelling Z', 'X blames Y for it' X says that Y did; who 'claimed responsibility' did it."""
    words = phrases.words
    found = []
    for index, low in enumerate(words.lows) if not _CLAIMS.isdisjoint(words.lows) else ():
        start = _begin(words, index) if low in _CLAIMS else None
        undergone = words.low(index - 1) in BE and not low.endswith("ing")
        teller = subject(phrases, index) if start is not None and not undergone else None
        if start is None or teller is None or words.low(index + 1) == "by":
            continue
        end = start if low in _CLAIMING else denied_until(words, start)
        if words.low(index - 1) in RELATIVE:
            # 'X, who denies it, has fled.'
            end = min(end, next((k for k in range(start, end) if words.low(k) == ","), end))
        place = range(teller.first, teller.last)
        found.append(Saying(index, kind_of(words, index, teller, place), teller, ((start, end),)))
    return tuple(found)


def _begin(words: Words, index: int) -> int | None:
    """Where what is denied or held against somebody begins."""
    if words.low(index) in _ACCUSING:
        return next((k + 1 for k in range(index + 1, index + _WHOM) if words.low(k) == "of"), None)
    if words.low(index) in _BLAMING:
        return next((k + 1 for k in range(index + 1, index + _WHOM) if words.low(k) == "for"), None)
    if words.low(index) in _CLAIMING:
        return index + 1 if words.low(index + 1) == "responsibility" else None
    return index + 1
