"""To whom and by whom it was written: 'sent a letter to X, asking for', 'in a letter to X, Y urged'."""

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.words.grammar import DAYS, DETERMINER, STOP, word_set

_WRITTEN = word_set("letter letters petition memo note message email e-mail wrote writes writing written write")
_WRITING = word_set("sent sends send wrote writes write signed delivered addressed writing")
_REACH = 14
_VERB = 5


def letter_to(phrases: Phrases, index: int) -> tuple[int, Candidate] | None:
    """Where in the clause before `index` it is told of writing to somebody, and who that is."""
    words = phrases.words
    for to in range(index - 1, max(0, index - _REACH), -1):
        if words.low(to) in STOP:
            return None
        # 'Sent a letter on Wednesday to X.'
        told = to - 1 - (words.low(to - 1) in DAYS)
        told -= told < to - 1 and words.low(told) == "on"
        if words.low(to) == "to" and words.low(told) in _WRITTEN:
            whom = phrases.at.get(to + 1 + (words.low(to + 1) in DETERMINER))
            return None if whom is None else (_verb_at(phrases, told + 1), whom)
    return None


def _verb_at(phrases: Phrases, to: int) -> int:
    """Where the verb stands by which a letter goes to somebody; else where that it is a letter."""
    return next((k for k in range(to - 1, max(0, to - _VERB), -1) if phrases.words.low(k) in _WRITING), to - 1)
