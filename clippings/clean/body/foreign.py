"""The story of a page in a language that the model was not taught: its longest run of sentences."""

from collections.abc import Sequence

import numpy as np

from clippings.clean.features.words import Flags, Index, Matrix
from clippings.clean.lines.lines import Line

ENDS = frozenset('.!?…"”»’。！？」』؟।')
PARAGRAPH, SENTENCE = 70, 40  # bytes of a line that is a paragraph by itself, or beside one
PARAGRAPHS, LEAST = 3, 300  # paragraphs and bytes of a run that is a story
APART = 3  # lines of other kinds that may stand between two paragraphs
JOINTS = 0.12  # share of the words that join English ones, above which a text is English
ENOUGH = 0.9  # share of the run that was found as it is


def foreign_story(lines: Sequence[Line], count: Index, joints: Matrix, chosen: Flags, out: Flags) -> Flags:
    """The lines of the story: as `chosen`, unless the page is in another language than English and most of its longest
    run of sentences is not among them.

    `joints` is each line's share of words that join English ones; `out` are the lines that are of no story.
    """
    ends = np.array([line.text[-1] in ENDS for line in lines])
    size = np.zeros(len(lines), dtype=np.int64)
    for i in np.flatnonzero(ends).tolist():
        size[i] = len(lines[i].text.encode("utf-8", "replace"))
    told = ends & (size >= PARAGRAPH) & ~out
    if told.sum() < PARAGRAPHS or joints[told] @ count[told] > JOINTS * count[told].sum():
        return chosen
    at = np.flatnonzero(told)
    runs = np.split(at, np.flatnonzero(np.diff(at) > APART + 1) + 1)
    run = max(runs, key=lambda run: int(size[run].sum()))
    if len(run) < PARAGRAPHS or size[run].sum() < LEAST or size[run[chosen[run]]].sum() > ENOUGH * size[run].sum():
        return chosen
    story = np.zeros(len(lines), dtype=bool)
    inside = slice(run[0], run[-1] + 2)
    story[inside] = (ends & (size >= SENTENCE) & ~out)[inside]
    return story
