"""Which text is an export of a press database, and where its documents stand in it."""

import re
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clippings.dumps.dump import Given, Mark
from clippings.dumps.exports.factiva import NUMBER, accessed
from clippings.dumps.exports.lexis import END, counted, ended
from clippings.dumps.exports.parts import Parts
from clippings.dumps.exports.proquest import ruled
from clippings.dumps.exports.rows import Row, rows_of
from clippings.dumps.wrapping import unwrapped_at_width

READERS: tuple[Callable[[str, Sequence[Row]], list[Parts]], ...] = (counted, ended, accessed, ruled)
# What any of them looks for, and words without which none of it is there: quick to look for in what is no export.
SIGNS = re.compile(
    rf"\d (?:of|von|de|van|di) \d+ DOCUMENT|D[a-z]+ \d+ (?:of|von|de|van|di) \d|{END.pattern[:-1]}"
    rf"|D[a-z]+ {NUMBER}|_{{20}}"
)
WORDS = ("ocument", "OCUMENT", "okument", "_" * 20)
ROLES = ("title", "byline", "dateline", "standfirst", "caption", "body")
LINE_END = re.compile(r"[\r\n]")


@dataclass(frozen=True, slots=True)
class Document:
    """A document of an export: its name in it, the text of the export from where it begins to where the next one does,
    the part of that which is its own, what its fields say, and which characters are what."""

    name: str
    text: str
    own: str
    given: Given
    marks: tuple[Mark, ...]


def may_be_export(text: str) -> bool:
    """Whether a text, or the HTML of one, has anything that exports have; nearly no page does."""
    return any(map(text.__contains__, WORDS)) and SIGNS.search(text) is not None


def documents(text: str) -> list[Document]:
    """The documents of an export, in its order, without gap or overlap; none where a text is no export."""
    rows = rows_of(text)
    for read in READERS:
        if parts := read(text, rows):
            return _cut(text, rows, parts)
    return []


def _cut(text: str, rows: Sequence[Row], parts: Sequence[Parts]) -> list[Document]:
    shown = unwrapped_at_width(text)
    borders = [0, *(rows[part.begin].start - rows[part.begin].indent for part in parts[1:]), len(text)]
    found: list[Document] = []
    for part, start, end in zip(parts, borders, borders[1:], strict=False):
        marks = _marks(part)
        pieces = list(text[start:end])
        for first, behind, label in marks:
            pieces[first - start : behind - start] = (
                shown[first:behind] if label == "body" else LINE_END.sub(" ", text[first:behind])
            )
        content = "".join(pieces)
        moved = tuple(Mark(first - start, behind - start, label) for first, behind, label in marks)
        title = next((content[mark.start : mark.end] for mark in moved if mark.label == "title"), None)
        given = Given(url=part.url, title=title, published_on=part.date, source=part.outlet)
        own = text[rows[part.own].start : rows[part.last - 1].end] if part.own < part.last else ""
        found.append(Document(part.name, content, own, given, moved))
    return found


def _marks(part: Parts) -> list[Mark]:
    """What a document's fields say of its characters, each told once; its text is what no other field has taken."""
    taken: list[Mark] = []
    for mark in sorted(Mark(start, end, role) for role in ROLES[:-1] for start, end in getattr(part, role)):
        if not taken or taken[-1].end <= mark.start:
            taken.append(mark)
    found: list[Mark] = []
    left = deque(taken)
    for start, end in sorted(part.body):
        while left and left[0].start < end:
            mark = left.popleft()
            if start < mark.start:
                found.append(Mark(start, mark.start, "body"))
            start = max(start, mark.end)
        if start < end:
            found.append(Mark(start, end, "body"))
    return sorted([*taken, *found])
