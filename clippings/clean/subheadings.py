"""Subheadings: a line alone between two paragraphs that are surely of one story is of it too."""

from collections.abc import Sequence

import numpy as np

from clippings.clean.lexicon import furniture_lexicon
from clippings.clean.lines import Line
from clippings.clean.links import PROSE_WORDS
from clippings.clean.views import plain_and_shape
from clippings.clean.words import Flags, Index, Matrix

HEADING_WORDS = 14  # a line of more words is no subheading
# Log-odds of the paragraphs on either side, and of the line itself: inserts stand in lines of more than one kind, or
# are known by their words, so that a lone line may look little like text and be a subheading nevertheless.
SURE, ALONE = 1.0, -3.0
STOPS, ENDS = '.!?”"', '.!:”"…,;)'  # ends of a paragraph above, and of what is no subheading


def with_subheadings(lines: Sequence[Line], odds: Matrix, count: Index, chosen: Flags, out: Flags) -> Flags:
    """The lines of a story with those between two of its paragraphs that read like subheadings; `out` are of none."""
    paragraph = chosen & (odds > SURE) & (count >= PROSE_WORDS)
    lone = np.zeros(len(lines), dtype=bool)
    lone[1:-1] = paragraph[:-2] & paragraph[2:]
    whole = chosen.copy()
    for i in np.flatnonzero(lone & ~chosen & ~out & (odds > ALONE) & (count <= HEADING_WORDS)).tolist():
        text = lines[i].text
        whole[i] = text[-1] not in ENDS and lines[i - 1].text[-1] in STOPS and not _is_known(text)
    return whole


def _is_known(text: str) -> bool:
    """Whether a line is or starts with words that pages print around their stories."""
    plain, shape = plain_and_shape(text)
    lexicon = furniture_lexicon()
    return shape in lexicon.whole or lexicon.start_of(plain) is not None
