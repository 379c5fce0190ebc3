"""Lines as the rules read them: without list marks, folded, counted."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.clean.keys import key_of, plain_of
from clippings.clean.lines import Line
from clippings.clean.tuples import rows_of

LIST_MARKS = re.compile(r"(?:[•‣◦⁃∙▪▫●○■□►▸·*+]\s*|[-–]\s+|#{1,6}\s+)+")
MARKS = frozenset("•‣◦⁃∙▪▫●○■□►▸·*+-–#")
DIGIT = re.compile(r"\d")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# Lines of menus stand on every page of a site: what is seen in one is worth remembering, a paragraph is not.
BRIEF, REMEMBERED = 120, 1 << 14


class View(NamedTuple):
    """A line, what it shows without list marks, and where that begins in the dump.

    `plain` is the text folded for comparing, `key` the same without marks at its ends; in `shape` each number of
    `key` is `#`; `n_words` counts words.
    """

    line: Line
    text: str
    start: int
    plain: str
    key: str
    shape: str
    n_words: int


def _read(text: str) -> tuple[int, str, str, str, str, int]:
    """Characters of list marks, and the fields of a `View` that a line's text settles."""
    lead = behind_marks(text) if text[0] in MARKS else 0
    text = text[lead:]
    plain = " ".join(text.lower().split()) if text.isascii() else plain_of(text)
    key = key_of(plain)
    shape = NUMBER.sub("#", key) if DIGIT.search(key) else key
    return lead, text, plain, key, shape, key.count(" ") + 1


def behind_marks(text: str) -> int:
    """How many characters of list marks a line starts with; none where it is nothing else."""
    mark = LIST_MARKS.match(text)
    return mark.end() if mark and mark.end() < len(text) else 0


_read_brief = lru_cache(maxsize=REMEMBERED)(_read)


def plain_and_shape(text: str) -> tuple[str, str]:
    """The `plain` and `shape` that a short line of this text has."""
    _, _, plain, _, shape, _ = _read_brief(text)
    return plain, shape


def view_all(lines: Sequence[Line]) -> tuple[View, ...]:
    """All lines of a page, in page order."""
    if not lines:
        return ()
    read = [_read_brief(line.text) if len(line.text) <= BRIEF else _read(line.text) for line in lines]
    leads, *rest = zip(*read, strict=True)
    text, *told = rest
    starts = [line.start + lead for line, lead in zip(lines, leads, strict=True)]
    return tuple(rows_of(View, lines, text, starts, *told))
