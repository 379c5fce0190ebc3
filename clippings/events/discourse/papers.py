"""Who speaks where a paper does: 'the report accused Kenya', 'the statement urged restraint'."""

from collections.abc import Sequence

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.pronouns import PAPERS
from clippings.events.words.grammar import AUXILIARY, REPORTING, is_adverb
from clippings.events.words.tokens import Words
from clippings.registry.inflect import PASTS

_THAT = frozenset({"the", "this"})
_BY = frozenset({"by", "from"})
_PAST = 3
_OPENING = 4


def speaks(words: Words, index: int) -> bool:
    """Whether a paper told of before does what follows: 'the report also accuses'."""
    if words.low(index - 1) not in _THAT:
        return False
    place = index + 1
    while is_adverb(words.low(place)) or words.low(place) in AUXILIARY or words.low(place) == "further":
        place += 1
    low = words.low(place)
    if low in AUXILIARY or words.low(place - 1) in AUXILIARY or low in REPORTING:
        # Of 'the report said' it is the report that says so.
        return False
    return low in PASTS or low.endswith(("ed", "es", "ls", "ns", "ks", "ms"))


def maker_of_paper(words: Words, candidates: Sequence[Candidate], speaker: Candidate | None) -> Candidate | None:
    """Whose report a sentence names: X of "X's new report", of 'a report by X' and of 'in a report, X said'."""
    if PAPERS.isdisjoint(words.lows):
        return None
    for candidate in candidates:
        after = range(candidate.last, candidate.last + _PAST)
        of_his = candidate.kind != "pronoun" and any(words.low(k) in PAPERS for k in after)
        before = range(candidate.first - _PAST, candidate.first)
        of_his &= not any(words.low(k) in AUXILIARY or words.low(k) in REPORTING for k in after)
        by_him = any(words.low(k) in _BY for k in before) and any(words.low(k - 1) in PAPERS for k in before)
        if of_his or by_him:
            return candidate
    return speaker if any(words.low(k) in PAPERS for k in range(min(_OPENING, len(words.tokens)))) else None
