"""Persons: a surname means the person of that surname whom the article named in full."""

from collections.abc import Sequence

from clippings.entities.cues import ARABIC_ARTICLES
from clippings.entities.proposal import Line, Proposal, words


def full_names(lines: Sequence[Line], proposals: Sequence[Proposal]) -> dict[tuple[int, int], Proposal]:
    """For each short mention (line, start) the proposal of the full name; the latest before it, else the next after.

    A surname that two persons of the article share means the one named last.
    """
    persons = [p for p in proposals if p.type == "PERSON"]
    named = [(words(lines[p.line], p), p) for p in persons]
    found = {}
    for index, (name, proposal) in enumerate(named):
        short = tuple(w for w in name if w not in ARABIC_ARTICLES)
        before = [full for other, full in named[:index] if is_short_for(short, other)]
        later = [full for other, full in named[index + 1 :] if is_short_for(short, other)]
        if before or later:
            found[proposal.line, proposal.start] = before[-1] if before else later[0]
    return found


def is_short_for(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words end the longer name, or are its first and last."""
    bare = tuple(w for w in full if w not in ARABIC_ARTICLES)
    if not short or len(bare) <= len(short):
        return False
    return bare[-len(short) :] == short or (len(short) == 1 and bare[0] == short[0])
