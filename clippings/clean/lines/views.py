"""Lines as the rules read them: without list marks, folded, counted."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.clean.lines.keys import key_of, plain_of
from clippings.clean.lines.lines import Line
from clippings.clean.lines.tuples import rows_of

LIST_MARKS = re.compile(r"(?:[•‣◦⁃∙▪▫●○■□►▸·*+]\s*|[-–]\s+|#{1,6}\s+|o\s+(?=[^\W_a-z]))+")  # some write "o" for a ring
MARKS = frozenset("•‣◦⁃∙▪▫●○■□►▸·*+-–#o")
NUMBER = re.compile(r"\d\d*(?:[.,]\d+)*")
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


def behind_marks(text: str) -> int:
    """How many characters of list marks a line starts with; none where it is nothing else."""
    mark = LIST_MARKS.match(text)
    return mark.end() if mark and mark.end() < len(text) else 0


@lru_cache(maxsize=REMEMBERED)
def plain_and_shape(text: str) -> tuple[str, str]:
    """The `plain` and `shape` that a line of this text has."""
    (view,) = view_all((Line(1, 0, len(text), text, 0, False, 0, 0),))
    return view.plain, view.shape


def view_all(lines: Sequence[Line]) -> tuple[View, ...]:
    """All lines of a page, in page order."""
    if not lines:
        return ()
    texts = [line.text for line in lines]
    leads = [behind_marks(text) if text[0] in MARKS else 0 for text in texts]
    if any(leads):
        texts = [text[lead:] for text, lead in zip(texts, leads, strict=True)]
    plains = list(map(plain_of, texts))
    keys = list(map(key_of, plains))
    shapes = NUMBER.sub("#", "\n".join(keys)).split("\n")
    n_words = [key.count(" ") + 1 for key in keys]
    starts = [line.start + lead for line, lead in zip(lines, leads, strict=True)]
    return tuple(rows_of(View, lines, texts, starts, plains, keys, shapes, n_words))
