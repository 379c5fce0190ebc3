"""Lists inside a story: of entries under one label ("Price: …", "Q: …") all are of it where one is."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from clippings.clean.lines import Line
from clippings.clean.telltale import OUT
from clippings.clean.words import Flags, Matrix

LABEL = re.compile(r"(?:[•*–-] ?)?([A-ZÀ-Þ][\w.'’&/-]*(?: [\w.'’&/()-]+){0,3}): \S")
START, LEAST = 60, 4  # characters in which a label stands; entries under one label at least


def with_entries(lines: Sequence[Line], odds: Matrix, chosen: Flags) -> Flags:
    """The lines of a story with the entries between them, and right below the last, whose label another of its lines
    has. What its own words rule out by `odds` is none."""
    own = np.flatnonzero(chosen)
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


def _label(head: str) -> str:
    label = LABEL.match(head)
    return label[1].lower() if label else ""
