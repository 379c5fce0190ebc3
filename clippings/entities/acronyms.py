"""Acronyms: short forms in brackets bind to the name before them."""

from collections.abc import Sequence
from itertools import pairwise

from clippings.entities.proposal import Line, Proposal, surface


def bind_acronyms(lines: Sequence[Line], proposals: Sequence[Proposal]) -> dict[str, Proposal]:
    """Short form to the proposal of the long form it follows, `Syrian Democratic Forces (SDF)`; first one wins."""
    bound: dict[str, Proposal] = {}
    for long, short in pairwise(proposals):
        line = lines[long.line]
        if long.line != short.line or short.start < long.end + 1:
            continue
        between = line.tokens.texts[long.end : short.start]
        if between[-1] != "(" or len(between) > 2 or long.type == "NORP":
            continue
        text = surface(line, short)
        if " " not in text and sum(c.isupper() for c in text) > 1 and len(surface(line, long)) > len(text):
            bound.setdefault(text, long)
    return bound
