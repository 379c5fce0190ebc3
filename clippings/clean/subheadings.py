"""Subheadings: a line alone between two paragraphs that are surely of one story is of it too."""

from collections.abc import Sequence

import numpy as np

from clippings.clean.captions import stands_under_picture
from clippings.clean.lexicon import furniture_lexicon
from clippings.clean.lines import Line
from clippings.clean.links import PROSE_WORDS
from clippings.clean.views import BRIEF, plain_and_shape
from clippings.clean.words import Flags, Index, Matrix

HEADING_WORDS = 14  # a line of more words is no subheading
# Log-odds of the paragraphs on either side, and of the line itself: inserts stand in lines of more than one kind, or
# are known by their words, so that a lone line may look little like text and be a subheading nevertheless.
SURE, ALONE = 1.0, -3.0
SKIPPED = 2  # lines of a picture, or of the page's own, between a paragraph and the subheading below
STOPS, ENDS = '.!?”"', '.!:”"…,;)'  # ends of a paragraph above, and of what is no subheading


def with_subheadings(lines: Sequence[Line], odds: Matrix, count: Index, chosen: Flags, out: Flags) -> Flags:
    """The lines of a story with those between two of its paragraphs that read like subheadings; `out` are of none."""
    paragraph = chosen & (odds > SURE) & (count >= PROSE_WORDS)
    heads = np.append(paragraph[1:], False) & ~chosen & ~out & (odds > ALONE) & (count <= HEADING_WORDS)
    whole = chosen.copy()
    for i in np.flatnonzero(heads).tolist():
        above, text = _above(lines, i), lines[i].text
        if above >= 0 and paragraph[above] and lines[above].text[-1] in STOPS and text[-1] not in ENDS:
            plain, shape = plain_and_shape(text)
            whole[i] = shape not in furniture_lexicon().whole and furniture_lexicon().start_of(plain) is None
    return whole


def _above(lines: Sequence[Line], i: int) -> int:
    """The line above, past a picture and what is known to be the page's own; -1 where there is none."""
    for above in range(i - 1, max(i - 2 - SKIPPED, -1), -1):
        text = lines[above].text
        known = len(text) <= BRIEF and plain_and_shape(text)[1] in furniture_lexicon().whole
        if not known and not stands_under_picture(text):
            return above
    return -1
