"""A line that holds a whole story, cut where its sentences end."""

import re

from clippings.clean.lines import Line, is_entry
from clippings.clean.words import HEAD, TAIL

SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[^\sa-z])|[。！？]")
LONGEST = HEAD + TAIL  # characters of a line that is read whole
PIECE, MOST_PIECES = 600, 400  # characters of a piece at least; pieces of a line at most


def cut_long(line: Line) -> list[Line]:
    """The pieces of a line that is longer than what is read of one; a shorter one as it is.

    A piece ends with a sentence and is as long as a paragraph; one without an end of a sentence stays whole.
    """
    if len(line.text) <= LONGEST:
        return [line]
    least = max(PIECE, len(line.text) // MOST_PIECES)
    edges = [0]
    for match in SENTENCE_END.finditer(line.text):
        if match.end() - edges[-1] >= least and len(line.text) - match.end() >= least:
            edges.append(match.end())
    return [_piece(line, start, end) for start, end in zip(edges, [*edges[1:], len(line.text)], strict=True)]


def _piece(line: Line, start: int, end: int) -> Line:
    raw = line.text[start:end]
    text = raw.strip()
    at = start + len(raw) - len(raw.lstrip())
    return Line(
        number=line.number,
        start=line.start + at,
        end=line.start + at + len(text),
        text=text,
        indent=line.indent + at,
        bullet=is_entry(text),
        blank_before=0 if start else line.blank_before,
        blank_after=line.blank_after if end == len(line.text) else 0,
    )
