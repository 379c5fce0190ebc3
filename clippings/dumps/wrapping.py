"""Line ends inside paragraphs: of text wrapped at a width, as mail and text browsers do, or broken around its links."""

import re
from collections.abc import Callable, Sequence
from itertools import accumulate

from clippings.dumps.printed import bridged, without_pages

NARROW, WIDE = 40, 160  # characters that text is wrapped at
OVERLONG = 0.02  # of the lines: addresses and tables that could not be wrapped
LEAST_FULL, GO_ON = 6, 0.35  # lines without room for the next word; of them, those that a small letter follows
CLOSE = 0.85  # of the lines that go on: those that are near the width
# Characters before an indented line; lines that it may go on from, and of them those that it does.
DEEP, LEAST_HUNG, HUNG = 4, 5, 0.5
LEAST_BROKEN = 2
PROSE, NAME = 5, 8  # words: of running text at least, of a link that stands in it at most
TAIL = 12  # characters at a line's end that show whether it ends anything
CLOSES = re.compile(r"(?:[,;:.!?)\]%”]|['’](?:s\b|\s))(?!\.)")
CLOSED = re.compile(rf"\n{CLOSES.pattern}")
GOES_ON = re.compile(r"[(–—]\s?[a-z]")
ENDED = re.compile(r"[.!?…:][\"'”’)\]]*$")
ENTRY = re.compile(r"[o*+•]\s")  # of a list; a dash may go on
OPEN = re.compile(
    r"(?:[,(“]|(?:^|\s)(?:an?|the|of|by|in|to|and|or|with|from|for|at|on|as|that|who|which|is|are|was|were|has|have|had|"
    r"its|his|her|their|said|told|called|than|into|over|between|against|via|per|about|under|but))$"
)


def unwrapped(text: str) -> str:
    """The text with a space for each line end inside a paragraph, so that a line is a paragraph; as long as before.

    A page that shows no sign of having been wrapped, broken or printed stays as it is.
    """
    text, gaps = without_pages(text)
    for inside_of in (_wrapped, _hung, _broken):
        text = _joined(text, inside_of)
    return bridged(text, gaps)


def unwrapped_at_width(text: str) -> str:
    """The text with a space for each line end that only a width made; as long as before."""
    return _joined(text, _wrapped)


def _joined(text: str, inside_of: Callable[[Sequence[str]], list[int]]) -> str:
    """The text with spaces for the ends of the lines that go on, by number."""
    plain = text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
    if inside_of is _broken and not CLOSED.search(plain):
        return text
    raw = plain.split("\n")
    inside = inside_of(raw)
    if not inside:
        return text
    ends = list(accumulate(len(line) + 1 for line in raw))
    characters = list(text)
    for i in inside:
        characters[ends[i] - 1] = " "
        if characters[ends[i] - 2] == "\r":
            characters[ends[i] - 2] = " "
    return "".join(characters)


def _wrapped(raw: Sequence[str]) -> list[int]:
    """The lines that end only because the width does: the next line's first word had no room on them.

    None of a page on which other than small letters follow mostly, as on one of short lines.
    """
    if len([line for line in raw if line.lstrip()[:1].islower()]) < GO_ON * LEAST_FULL:
        return []
    lines = [line.rstrip() for line in raw]
    lengths = list(map(len, lines))
    # Most lines of a page may be of no width at all; those are looked at that a small letter follows.
    for width_of in (_width_of_page, _width_of_text):
        if full := _full(lines, lengths, width_of(lines, lengths)):
            return full
    return []


def _width_of_page(lines: Sequence[str], lengths: Sequence[int]) -> int:
    """The width that nearly all lines stay within, addresses left out; 0 where too many are longer than any."""
    shown = [length for length, line in zip(lengths, lines, strict=True) if length and "://" not in line]
    if not shown or len([length for length in shown if length > WIDE]) > OVERLONG * len(lines):
        return 0
    return sorted(shown)[int(len(shown) * (1 - OVERLONG))]


def _width_of_text(lines: Sequence[str], lengths: Sequence[int]) -> int:
    """The width that most of the lines come close to which a small letter follows; 0 if there is none."""
    on = [i for i, line in enumerate(lines[1:]) if lengths[i] >= NARROW and line.lstrip()[:1].islower()]
    if len(on) < LEAST_FULL:
        return 0
    width = sorted(lengths[i] for i in on)[int(len(on) * CLOSE)]
    near = sum(width - lengths[i] <= len(lines[i + 1].split(None, 1)[0]) for i in on if lengths[i] <= width)
    return width if near >= CLOSE * len(on) * CLOSE else 0


def _full(lines: Sequence[str], lengths: Sequence[int], width: int) -> list[int]:
    if not NARROW <= width <= WIDE:
        return []
    full = [
        i
        for i, line in enumerate(lines[1:])
        if line
        and lengths[i]
        and lengths[i] + 1 + len(line.split(None, 1)[0]) > width
        and not ("://" in line and _is_address(line))
        and not ("://" in lines[i] and _is_address(lines[i]))
        and lengths[i] <= WIDE
        and not ENTRY.match(line.lstrip())
    ]
    on = [i for i in full if lines[i + 1].lstrip()[0].islower()]
    if len(full) < LEAST_FULL or len(on) < GO_ON * len(full):
        return []
    # Where what goes on is not indented, what is indented begins a paragraph.
    if sum(lines[i + 1][0].isspace() for i in on) < OVERLONG * len(on):
        full = [i for i in full if not lines[i + 1][0].isspace()]
    return full


def _hung(raw: Sequence[str]) -> list[int]:
    """The lines that go on in an indented one, as text does whose HTML was wrapped and indented by hand."""
    if len([line for line in raw if line[:DEEP].isspace()]) < LEAST_HUNG:
        return []
    lines = [line.strip() for line in raw]
    deep = [len(line) - len(line.lstrip()) if shown else -1 for line, shown in zip(raw, lines, strict=True)]
    if sum(map(DEEP.__le__, deep)) < LEAST_HUNG:
        return []
    hung = [
        i
        for i in range(len(lines) - 1)
        if deep[i + 1] >= DEEP
        and deep[i] in (0, deep[i + 1])
        and len(lines[i]) >= NARROW
        and not ENDED.search(lines[i], len(lines[i]) - TAIL)
        and not ENTRY.match(lines[i + 1])
    ]
    on = sum(lines[i + 1][:1].islower() for i in hung)
    if len(hung) < LEAST_HUNG or on < HUNG * len(hung):
        return []
    told = set(hung)
    inside: list[int] = []
    first = -1  # of the paragraph, where it is not indented
    for i in range(len(lines) - 1):
        if deep[i] == 0:
            first = i
        elif deep[i] < 0:
            first = -1
        below = 0 <= first < i and deep[i] == deep[i + 1] and not ENTRY.match(lines[i + 1])
        if i in told or (below and deep[i] >= DEEP):
            inside.append(i)
    return inside


def _is_address(line: str) -> bool:
    """Whether a line is an address, with a number or a mark before it at most: one of a list below a page."""
    return line.count(" ", len(line) - len(line.lstrip())) <= 1


def _broken(raw: Sequence[str]) -> list[int]:
    """The lines that end only because a link begins or ends; none where no line begins with what closes another.

    Such a line goes on with a small letter or with what closes a phrase, or ends with a word that wants another.
    """
    lines = [line.strip() for line in raw]
    inside = [False] * len(lines)
    closing = opening = 0
    for i, below in enumerate(lines[1:]):
        above = lines[i]
        if not above or not below or ENDED.search(above, max(0, len(above) - TAIL)):
            continue
        closes = CLOSES.match(below) is not None
        wants = OPEN.search(above[-TAIL:].lower()) is not None
        on = below[0].islower() or GOES_ON.match(below) is not None
        closing += closes
        opening += wants and on
        inside[i] = (closes or wants or on) and not below.lower().startswith("by ")
    if not closing or closing + opening < LEAST_BROKEN:
        return []
    return _in_prose(lines, inside)


def _in_prose(lines: Sequence[str], inside: Sequence[bool]) -> list[int]:
    """Of the lines that may go on those that make running text together, and not a list; a link's words among them."""
    words = [len(line.split()) for line in lines]
    found: list[int] = []
    group: list[int] = []
    running = words[0]
    for i, below in enumerate(lines[1:]):
        named = inside[i + 1] and running >= PROSE and 0 < words[i + 1] <= NAME and bool(lines[i])
        if inside[i] or (named and not ENDED.search(lines[i], max(0, len(lines[i]) - TAIL)) and below[:3] != "By "):
            group.append(i)
            running += words[i + 1]
            continue
        found += group if running >= PROSE else []
        group, running = [], words[i + 1]
    return found
