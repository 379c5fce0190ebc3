"""Who stands in a sentence beside an act for something else that it tells: for whom people march, who only speaks."""

from collections.abc import Sequence

from clippings.events.grammar import REPORTING, word_set
from clippings.events.options import Option
from clippings.events.parties import BODIES
from clippings.events.question import Question
from clippings.events.tokens import Words

_AGREEING = frozenset({"AGREE", "CONCEDE", "RETREAT", "SUPPORT"})
_BROUGHT = word_set("brokered mediated sponsored drafted proposed negotiated chaired hosted facilitated")
# How far back 'by' may stand from the last of several.
_REACH = 6
_DEMAND = frozenset({"demand", "demanding", "seek", "seeking"})
_SAYING = REPORTING - {"told", "tells"}
_CHEERS = word_set("support favor favour solidarity honor honour memory defence defense")


def cheered(asked: Question) -> list[Option]:
    """Those for whom people march: 'rallied in support of X', 'to demand a doctor for X'."""
    words = asked.phrases.words
    told = asked.here if asked.report.type == "PROTEST" else ()
    return [o for o, phrase in told if any(_is_for(words, k) for k in range(asked.hit.last, phrase.first))] + [
        option
        for option, phrase in told
        if asked.phrases.governed(phrase) == "for"
        if any(words.low(k) in _DEMAND for k in range(asked.hit.last, phrase.first))
    ]


def told_next(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """Those in what an answer goes on to say: in 'rejected the plea and said ships would be stopped' no ship asked."""
    if asked.report.type != "REJECT" or not asked.report.recipients:
        return []
    words, last = asked.phrases.words, asked.hit.last
    goes_on = (k for k in range(last, len(words.tokens)) if words.low(k) == "and" and words.low(k + 1) in _SAYING)
    said = next(goes_on, len(words.tokens))
    return [o for o, phrase in asked.here if phrase.first > said and o not in ruled]


def _is_for(words: Words, index: int) -> bool:
    return words.low(index) in {"in", "to", "with"} and words.low(index + 1) in _CHEERS


def claimed(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """All who are named near where somebody claims an attack, but for those on whom he says that it was."""
    if asked.report.type != "ASSAULT" or asked.hit.sense.words[:2] != ("claim", "responsibility"):
        return []
    return [option for option, _ in asked.here if option not in ruled]


def unarmed(asked: Question) -> list[Option]:
    """The bodies of many states, which test no arms and only speak of those who do."""
    if asked.report.type != "MOBILIZE" or asked.report.mode != "weapons" or not asked.hit.nominal:
        return []
    return [o for o in asked.options if o.party is not None and o.country is None and o.party.sector in BODIES]


def mediators(asked: Question) -> list[Option]:
    """Those who only brought about or drafted what is agreed to: 'agreed to free them under a deal brokered by X'."""
    words = asked.phrases.words
    told = asked.here if asked.report.type in _AGREEING and "by" in words.lows else ()
    return [
        option
        for option, phrase in told
        if asked.phrases.governed(phrase) == "by"
        if any(words.low(k) == "by" and words.low(k - 1) in _BROUGHT for k in _before(phrase.first))
    ]


def _before(index: int) -> range:
    return range(index - 1, index - 1 - _REACH, -1)
