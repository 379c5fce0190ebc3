"""A page whose file says which of its characters are what, as exports of databases do: one story, taken at its word."""

import re
from collections import deque
from collections.abc import Iterator, Sequence

from clippings.clean.lines.lines import Line, split_lines
from clippings.clean.lines.views import view_all
from clippings.clean.metadata.byline import cued_names
from clippings.clean.metadata.dateline import run_in
from clippings.clean.metadata.names import Name, names_in
from clippings.clean.metadata.outlet import Outlet
from clippings.clean.metadata.settle import given_date
from clippings.clean.story import Block, Cleaned, Published, Span, Story
from clippings.dumps.dump import Dump, Mark

SURE = 0.95
SAID, UNSAID = "the file says so", "the file has it beside the story"
TELLING = 600  # characters that show a story's language
SEEN = re.compile(r"\S(?:.*\S)?", re.DOTALL)


def clean_marked(dump: Dump, outlet: Outlet) -> Cleaned:
    """The story of a dump with marks, and a block for each line or marked part of one.

    Lines that hold a mark and something else are parted; what no mark holds is metadata.
    """
    pieces = list(_pieces(split_lines(dump.text), dump.marks))
    starts = [0, *[line.start for line, _ in pieces[1:]], len(dump.text)]
    blocks = tuple(
        Block(line.number, start, end, label or "metadata", SURE, SAID if label else UNSAID, 0 if label else None)
        for (line, label), start, end in zip(pieces, starts, starts[1:], strict=False)
    )
    return Cleaned(blocks, (_story(dump, pieces, outlet),))


def _pieces(lines: Sequence[Line], marks: Sequence[Mark]) -> Iterator[tuple[Line, str | None]]:
    """The parts of lines that show something, each with the label of its mark, if it has one."""
    left = deque(marks)
    for line in lines:
        at = line.start
        while left and left[0].start < line.end:
            start, end, label = left[0]
            yield from _seen(line, at, start, None)
            yield from _seen(line, max(at, start), min(end, line.end), label)
            at = max(at, min(end, line.end))
            if end > line.end:
                break
            left.popleft()
        yield from _seen(line, at, line.end, None)


def _seen(line: Line, start: int, end: int, label: str | None) -> Iterator[tuple[Line, str | None]]:
    """The part of a line between two characters, if it shows anything."""
    if start < end and (seen := SEEN.search(line.text[start - line.start : end - line.start])):
        begin = start + seen.start()
        yield line._replace(start=begin, end=begin + len(seen[0]), text=seen[0], bullet=False), label


def _story(dump: Dump, pieces: Sequence[tuple[Line, str | None]], outlet: Outlet) -> Story:
    from clippings.text.language import detect_language

    title = _span_of(dump, "title")
    names = [name for line, label in pieces if label == "byline" for name in _names(line)]
    agencies = tuple(name for name in names if name.agency)
    names = [name for name in names if not name.agency] or names
    body = [line for line, label in pieces if label == "body"]
    placed = run_in(view_all(body[:1])[0]) if body else None
    if span := _span_of(dump, "dateline"):
        placed = dump.text[slice(*span)], span
    return Story(
        story=0,
        title=dump.text[slice(*title)] if title else dump.given.title,
        title_span=title,
        bylines=tuple(name.text for name in names),
        byline_spans=tuple(name.span for name in names),
        credits=tuple(name.text for name in agencies),
        credit_spans=tuple(name.span for name in agencies),
        dateline=placed[0] if placed else None,
        dateline_span=placed[1] if placed else None,
        published=given_date(dump.given.published_on) if dump.given.published_on else Published(),
        source_id=outlet.source_id,
        source_span=outlet.span,
        recognised_by=outlet.recognised_by,
        language=detect_language("\n".join(line.text for line in body)[:TELLING]),
        confidence=SURE,
    )


def _span_of(dump: Dump, label: str) -> Span | None:
    return next(((start, end) for start, end, said in dump.marks if said == label), None)


def _names(line: Line) -> tuple[Name, ...]:
    (view,) = view_all((line,))
    return cued_names(view) or names_in(view.text, view.start, cued=True)
