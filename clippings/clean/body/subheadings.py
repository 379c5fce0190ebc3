"""Subheadings: a line alone between two paragraphs that are surely of one story is of it too."""

from collections.abc import Sequence

import numpy as np

from clippings.clean.asides.captions import stands_under_picture
from clippings.clean.features.links import PROSE_WORDS
from clippings.clean.features.words import Flags, Index, Matrix
from clippings.clean.lexicon.lexicon import furniture_lexicon
from clippings.clean.lines.lines import Line
from clippings.clean.lines.views import BRIEF, plain_and_shape

HEADING_WORDS = 14  # a line of more words is no subheading
# Log-odds of the paragraphs on either side, one of them sure, and of the line itself: inserts stand in lines of more
# than one kind, or are known by their words, so that a lone line may look little like text and be a subheading
# nevertheless. One that a picture stands beside may be its caption.
RATHER, SURE, ALONE, BY_PICTURE = 0.0, 1.0, -3.0, -2.6
SKIPPED = 2  # lines of a picture, or of the page's own, between a paragraph and the subheading below
STOPS, ENDS = '.!?”"', '.!:”"…,;)'  # ends of a paragraph above, and of what is no subheading


def with_subheadings(lines: Sequence[Line], odds: Matrix, count: Index, chosen: Flags, out: Flags) -> Flags:
    """The lines of a story with those between two of its paragraphs that read like subheadings; `out` are of none."""
    paragraph = chosen & (odds > RATHER) & (count >= PROSE_WORDS)
    heads = ~chosen & ~out & (odds > ALONE) & (count <= HEADING_WORDS)
    heads &= np.append(paragraph[1:] | (out[1:] & (odds[:-1] > BY_PICTURE)), False)
    whole = chosen.copy()
    for i in np.flatnonzero(heads).tolist():
        above, below, text = _above(lines, out, i), _below(lines, i), lines[i].text
        if min(above, below) < 0 or not (paragraph[above] and paragraph[below]):
            continue
        if max(odds[above], odds[below]) <= SURE or (above < i - 1 and odds[i] <= BY_PICTURE):
            continue
        if lines[above].text[-1] in STOPS and text[-1] not in ENDS:
            plain, shape = plain_and_shape(text)
            whole[i] = shape not in furniture_lexicon().whole and furniture_lexicon().start_of(plain) is None
    return whole


def _above(lines: Sequence[Line], out: Flags, i: int) -> int:
    """The line above, past a picture and what is the page's own (`out`); -1 where there is none."""
    for above in range(i - 1, max(i - 2 - SKIPPED, -1), -1):
        if not out[above] and not _is_none(lines[above].text):
            return above
    return -1


def _below(lines: Sequence[Line], i: int) -> int:
    """The line below, past a picture; -1 where there is none."""
    below = range(i + 1, min(i + 2 + SKIPPED, len(lines)))
    return next((k for k in below if not _is_none(lines[k].text)), -1)


def _is_none(text: str) -> bool:
    """Whether a line is known to be a picture's or the page's own."""
    known = len(text) <= BRIEF and plain_and_shape(text)[1] in furniture_lexicon().whole
    return known or stands_under_picture(text)
