"""The rows of an export: lines that show something, and which of them stand together."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

LINE = re.compile(r"[^\r\n]+")
UNSEEN = " \t\f\v\xa0\u200b\ufeff\u00ad"


class Row(NamedTuple):
    """A line of a text: `text[start:end]` is what it shows, `indent` characters stand before it; `first` says that a
    blank line does, or nothing."""

    start: int
    end: int
    text: str
    indent: int
    first: bool


def rows_of(text: str) -> list[Row]:
    """The lines of a text that show something, in order. Where none is blank, each stands alone."""
    found: list[Row] = []
    end = 0
    for match in LINE.finditer(text):
        shown = match[0].strip(UNSEEN)
        if not shown:
            continue
        indent = match[0].index(shown[0])
        start = match.start() + indent
        between = text[end:start]
        first = not found or between.count("\n") > 1 or ("\n" not in between and between.count("\r") > 1)
        found.append(Row(start, start + len(shown), shown, indent, first))
        end = start + len(shown)
    if not any(row.first for row in found[1:]):
        return [row._replace(first=True) for row in found]
    return found


def paragraph(rows: Sequence[Row], at: int, stop: int) -> int:
    """The row behind those that stand together with the one at `at`, at most `stop`."""
    end = at + 1
    while end < stop and not rows[end].first:
        end += 1
    return end


def together(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Numbers as runs of neighbours: of each its first, and the one behind its last."""
    runs: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number:
            runs[-1] = runs[-1][0], number + 1
        else:
            runs.append((number, number + 1))
    return runs
