"""A line that holds a whole story, cut where its sentences end, and where a program glued its paragraphs together."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from clippings.clean.features.words import HEAD, TAIL
from clippings.clean.lines.lines import Line, is_entry

SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[^\sa-z])|[。！？]")
LONGEST = HEAD + TAIL  # characters of a line that is read whole
FEW, ALONE = 8, 1500  # lines of a page that hold a page each, if they hold so many characters
PIECE, MOST_PIECES = 250, 400  # characters of a piece at least; pieces of a line at most
# Where a paragraph stands right behind another, without a space; a slip of the pen does so too, but not over and over.
GLUED = re.compile(r"[.!?](?:[\"”’]+(?=[“\"‘]?[A-Z0-9])|(?=[“\"‘]?[A-Z][A-Za-z.]*[ ’',]))")
ENDED = re.compile(r"..[a-z)][a-z)\"”’]|\d{4}")  # what stands before its stop: no initial, no number of a list
LEAST_GLUED, GLUED_LINE, GLUED_SHARE = 3, 250, 0.25  # places on a page; characters of a line that has one; of such


def long_lines(lines: Sequence[Line], texts: Sequence[str]) -> dict[int, list[Line]]:
    """The pieces of the lines that hold more than a paragraph, by the numbers of the lines; `texts` are theirs."""
    wide = [i for i, length in enumerate(map(len, texts)) if length > GLUED_LINE]
    glued = _glued(texts, wide)
    longest = ALONE if glued or len(lines) <= FEW else LONGEST
    cut: dict[int, list[Line]] = {}
    for i in wide:
        if i in glued or len(texts[i]) > longest:
            pieces = _pieces(lines[i], sorted({0, *glued.get(i, ())}))
            cut[i] = [part for piece in pieces for part in cut_long(piece, longest)]
    return cut


def _glued(texts: Sequence[str], wide: Sequence[int]) -> dict[int, list[int]]:
    """Where paragraphs stand glued together, by the numbers of the lines; of a page where text mostly is."""
    found = {i: edges for i in wide if (edges := list(islice(_seams(texts[i]), MOST_PIECES)))}
    if sum(map(len, found.values())) < LEAST_GLUED:
        return {}
    of_wide = sum(len(texts[i]) for i in wide)
    return found if sum(len(texts[i]) for i in found) > GLUED_SHARE * of_wide else {}


def _seams(text: str) -> Iterator[int]:
    for match in GLUED.finditer(text, 4):
        at = match.start()
        if ENDED.fullmatch(text, at - 4, at):
            yield match.end()


def cut_long(line: Line, longest: int = LONGEST) -> list[Line]:
    """The pieces of a line that is longer than what is read of one; a shorter one as it is.

    A piece ends with a sentence and is as long as a paragraph; one without an end of a sentence stays whole.
    """
    if len(line.text) <= longest:
        return [line]
    least = max(PIECE, len(line.text) // MOST_PIECES)
    edges = [0]
    for match in SENTENCE_END.finditer(line.text):
        if match.end() - edges[-1] >= least and len(line.text) - match.end() >= least:
            edges.append(match.end())
    return _pieces(line, edges)


def _pieces(line: Line, edges: Sequence[int]) -> list[Line]:
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
