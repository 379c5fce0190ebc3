"""Which stretches of a story stand between quotation marks, across its paragraphs."""

import re
from bisect import bisect_left
from collections.abc import Sequence

Span = tuple[int, int]

# A single mark counts only where it cannot be an apostrophe: after a space, before no letter. Archives of newspapers
# write two apostrophes for a mark.
MARK = re.compile(r"[“”„«»\"]|''|(?<!\w)‘(?=\w)|’(?!\w)")
CLOSES = {"“": {"”", '"'}, "„": {"“", "”"}, "«": {"»"}, '"': {'"', "”"}, "‘": {"’"}, "''": {"''"}}
WORD = re.compile(r"\w+")
FEWEST_WORDS = 5
LONGEST_RUN = 5


def quotations(paragraphs: Sequence[str]) -> list[list[Span]]:
    """For each paragraph of a story, in order, its quoted stretches, marks included.

    A quotation that is not closed runs to the end of its paragraph; it runs on through the next ones up to a
    mark that closes what they did not open, if that comes within a few paragraphs.
    """
    found: list[list[Span]] = []
    pending: int | None = None
    for index, paragraph in enumerate(paragraphs):
        spans, closed_first, runs_on = _within(paragraph)
        if closed_first is not None and pending is not None and index - pending <= LONGEST_RUN:
            for between in range(pending + 1, index):
                found[between] = [(0, len(paragraphs[between]))]
            spans = [(0, closed_first), *spans]
        found.append(spans)
        if runs_on:
            pending = index
        elif spans or closed_first is not None:
            pending = None
    return found


def is_quotation(start: int, end: int, paragraph: str, quoted: Sequence[Span]) -> bool:
    """Whether a sentence begins inside a quotation, or is mostly quoted words.

    A quotation of a few words is a title or a term: beginning with one says nothing.
    """
    within = overlapping(quoted, start, end)
    if not within:
        return False
    n_words = len(WORD.findall(paragraph, start, end))
    n_quoted = sum(len(WORD.findall(paragraph, max(first, start), min(last, end))) for first, last in within)
    begins_inside = within[0][0] <= start < within[0][1] - 1
    return n_quoted * 2 > n_words or (begins_inside and n_quoted >= FEWEST_WORDS)


def overlapping(quoted: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of some sorted stretches that share a character with `[start, end)`."""
    first = max(0, bisect_left(quoted, (start, start)) - 1)
    return [span for span in quoted[first : bisect_left(quoted, (end, end))] if span[1] > start]


def _within(paragraph: str) -> tuple[list[Span], int | None, bool]:
    """Quoted stretches of a paragraph; the end of one that it did not open; whether the last is left open."""
    spans: list[Span] = []
    closed_first: int | None = None
    opened: re.Match[str] | None = None
    for mark in MARK.finditer(paragraph):
        if opened is None:
            if _opens(mark, paragraph):
                opened = mark
            elif mark[0] in "”»" and not spans:
                closed_first = mark.end()
        elif mark[0] in CLOSES[opened[0]] or (mark[0] == opened[0] and _stands_last(mark, paragraph)):
            spans.append((opened.start(), mark.end()))
            opened = None
    if opened is None or opened[0] == "‘":
        return spans, closed_first, False
    return [*spans, (opened.start(), len(paragraph))], closed_first, True


def _stands_last(mark: re.Match[str], paragraph: str) -> bool:
    """Whether an opening mark closes by mistake: 'It is late,“ Moe said.'"""
    return paragraph[mark.start() - 1] in ",.?!" and not paragraph[mark.end() : mark.end() + 1].isalnum()


def _opens(mark: re.Match[str], paragraph: str) -> bool:
    if mark[0] in {'"', "''"}:
        before, after = paragraph[max(0, mark.start() - 1) : mark.start()], paragraph[mark.end() : mark.end() + 1]
        return not before.isalnum() and before not in (".", ",") and not after.isspace()
    return mark[0] in "“„«‘"
