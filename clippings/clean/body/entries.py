"""Lists inside a story: of entries under one label ("Price: …", "Q: …") all are of it where one is, of entries with
list marks where some are."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from clippings.clean.asides.telltale import OUT
from clippings.clean.features.words import Flags, Index, Matrix
from clippings.clean.lexicon.lexicon import furniture_lexicon
from clippings.clean.lines.lines import Line
from clippings.clean.lines.views import BRIEF, plain_and_shape

LABEL = re.compile(r"(?:[•*–-] ?)?([A-ZÀ-Þ][\w.'’&/-]*(?: [\w.'’&/()-]+){0,3}): \S")
START, LEAST = 60, 4  # characters in which a label stands; entries under one label at least
MARKED, SHARE = 3, 3  # entries of a marked list at least, and how many times those that are known for text


def with_entries(lines: Sequence[Line], odds: Matrix, chosen: Flags) -> Flags:
    """The lines of a story with the entries between them, and right below the last, whose label another of its lines
    has. What its own words rule out by `odds` is none."""
    own = np.flatnonzero(chosen)
    chosen = _with_marked(lines, odds, chosen, own)
    labels = [_label(line.text[:START]) if ":" in line.text else "" for line in lines] if len(own) else []
    times = Counter(labels)
    taken = {labels[i] for i in own.tolist() if times[labels[i]] >= LEAST} - {""}
    if not taken:
        return chosen
    entries = np.array([label in taken for label in labels]) & (odds > OUT)
    after = int(own[-1]) + 1
    while after < len(lines) and entries[after]:
        after += 1
    entries[: own[0]] = entries[after:] = False
    return chosen | entries


def _with_marked(lines: Sequence[Line], odds: Matrix, chosen: Flags, own: Index) -> Flags:
    """The lines of a story with the entries between them of lists with list marks of which a third is of the story:
    of a box of links to other stories one may read like text."""
    if len(own) < 2:
        return chosen
    span = range(int(own[0]), int(own[-1]) + 1)
    if sum([lines[i].bullet for i in span]) < MARKED:
        return chosen
    whole = chosen.copy()
    for marked, entries in groupby(span, key=lambda i: lines[i].bullet):
        run = list(entries) if marked else []
        known = len(run) >= MARKED and SHARE * chosen[run].sum() >= len(run)
        if known and not _heads_list(lines[run[0] - 1].text):
            whole[run] |= odds[run] > OUT
    return whole


def _heads_list(text: str) -> bool:
    """Whether a line is the heading of tags or of other stories."""
    hit = furniture_lexicon().whole.get(plain_and_shape(text)[1]) if len(text) <= BRIEF else None
    return hit is not None and hit.match == "heads"


def _label(head: str) -> str:
    label = LABEL.match(head)
    return label[1].lower() if label else ""
