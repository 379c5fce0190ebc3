"""Whose an accord is, where it says what will be done: 'the deal aims to rearm X' is its signatories' promise."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.events.modality.ahead import ACCORDS
from clippings.events.report import Party, Report
from clippings.events.words.grammar import is_adverb, word_set
from clippings.events.words.tokens import Words

# In the rule of what an accord says, before where it was told who signed it.
SIGNED = "signatories-of-"
_AIMS = word_set("aims aimed seeks sought foresees foresaw envisages envisaged commits obliges")
_PROVIDES = word_set("provides provided calls called")
_FAR, _OPENING = 14, 5


def says_accord(words: Words, trigger: int) -> bool:
    """Whether what a trigger tells is what an accord, and nobody else, is said to be for."""
    for k in range(trigger - 1, max(0, trigger - _FAR), -1):
        low = words.low(k)
        if low in {";", "that", "who"}:
            return False
        if low in _AIMS or (low in _PROVIDES and words.low(k + 1) == "for"):
            return _is_of_accord(words, k)
    return False


def _is_of_accord(words: Words, verb: int) -> bool:
    """Whether an accord is the subject of a verb: right before it, or before an aside that opens the sentence."""
    before = verb - 1
    while is_adverb(words.low(before)) or words.low(before) in {"which", "also"}:
        before -= 1
    if words.low(before) == "understanding" and words.low(before - 1) == "of":
        before -= 2
    if words.low(before) != ",":
        return words.low(before) in ACCORDS
    opening = next((k for k in range(_OPENING) if words.low(k) in ACCORDS), None)
    return opening is not None and words.low(opening + 1) == ","


def of_signatories(report: Report, earlier: Sequence[Report]) -> Report:
    """A promise of an accord as one of those who signed the last one; of help, as one of the others to whom it goes."""
    signed = next((r for r in reversed(earlier) if r.type == "SUPPORT" and _sides(r.actors) > 1), None)
    if signed is None:
        return report
    helped = {party.country for party in report.recipients}
    parties = [replace(party, span=None) for party in signed.actors]
    givers = [party for party in parties if party.country not in helped] or parties
    return replace(report, actors=tuple(givers), rule=f"{report.rule};{SIGNED}{signed.trigger_span[0]}")


def _sides(parties: Sequence[Party]) -> int:
    return len({party.country or party.name for party in parties})
