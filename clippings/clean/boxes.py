"""Boxes between a story's paragraphs: lists of entries, each with its own label, that invite to things of the page."""

import re
from collections.abc import Sequence

LABELLED, LEAST = 50, 3  # characters of a line in which its label stands; entries of a box at least
LABEL = re.compile(r"(?:[•*–-] ?)?[A-ZÀ-Þ][^:.?!]{2,40}: \S")


def box_around(texts: Sequence[str], i: int) -> range:
    """The lines of the list of labelled entries that a line is one of; the line alone where it is no entry, or of
    no list."""
    first, end = i, i
    while first > 0 and _is_labelled(texts[first - 1]):
        first -= 1
    while end < len(texts) and _is_labelled(texts[end]):
        end += 1
    return range(first, end) if end > i and end - first >= LEAST else range(i, i + 1)


def _is_labelled(text: str) -> bool:
    return ":" in text[:LABELLED] and LABEL.match(text) is not None
