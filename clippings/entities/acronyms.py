"""Acronyms: short forms in brackets bind to the name before them, here and wherever the article repeats them."""

from collections.abc import Sequence
from itertools import pairwise

from clippings.entities.proposal import Line, Proposal, surface


def bind_acronyms(lines: Sequence[Line], proposals: Sequence[Proposal]) -> dict[tuple[int, int], Proposal]:
    """The long form of each short form, by the line and start of the short form: `Bell Ringers’ Union (BRU)`."""
    bound: dict[str, Proposal] = {}
    for long, short in pairwise(proposals):
        if is_bracketed(lines, long, short):
            bound.setdefault(surface(lines[short.line], short), long)
    found = {}
    for proposal in proposals:
        long_form = bound.get(surface(lines[proposal.line], proposal))
        if long_form is not None and long_form is not proposal:
            found[proposal.line, proposal.start] = long_form
    return found


def is_bracketed(lines: Sequence[Line], long: Proposal, short: Proposal) -> bool:
    """Whether `short` is an acronym that stands in brackets right after `long`."""
    line = lines[long.line]
    if long.line != short.line or short.start <= long.end or long.type == "NORP":
        return False
    between = line.tokens.texts[long.end : short.start]
    text = surface(line, short)
    capitals = sum(mark.isupper() for mark in text)
    alike = long.type == short.type or line.tokens.folds[long.start][0] == text[0].lower()
    return between == ("(",) and " " not in text and capitals > 1 and alike and len(surface(line, long)) > len(text)
