"""Pages of a print: the lines above and below each, and the paragraphs that go on from one to the next."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

FEED = "\f"
# "Page 2 of 7", "https://harbour.example/ferry 2/7": what stands before the numbers is the same on each page.
COUNT, TAIL = re.compile(r"(?<!\d)(\d{1,3}) ?(?:/|of|von|de|sur|di|van) ?(\d{1,3})$"), 16
# The first of which looks like one of these.
FIRST = re.compile(r"1 ?/|1 (?:of|von|de|sur|di|van) ")
DIGITS, SPACES = re.compile(r"\d+"), re.compile(r"\s+")
EDGE = 3  # lines at either end of a page among which those stand that repeat
LONGEST = 200  # characters of such a line
LEAST = 15  # lines from one count to the next, but to the last
SHARE = 0.6  # of the pages: those that a line stands on which repeats
NARROW, WIDE, OVERLONG = 40, 160, 0.02  # characters that text is wrapped at; lines that are longer
ENDED = re.compile(r"[.!?…:;][\"'”’)\]]*$")

Lines = tuple[int, int]
Gap = tuple[int, int]


def without_pages(text: str) -> tuple[str, tuple[Gap, ...]]:
    """The text with spaces for what repeats on the pages of a print, as long as before, and the characters between the
    pages that a paragraph goes on over.

    The first line that repeats above a page stays, and the last below one. Nothing is changed where no line counts the
    pages from the first to the last and no form feed parts them, or where nothing repeats.
    """
    if FEED not in text and not FIRST.search(text):
        return text, ()
    lines = text.split("\n")
    pages = _fed(lines) or _counted(lines)
    repeated = _repeated(lines, pages)
    if not repeated:
        return text, ()
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    for i in repeated:
        lines[i] = " " * len(lines[i])
    width = _width(lines)
    gaps: list[Gap] = []
    for page, below in pairwise(pages):
        above, under = _last(lines, page), _first(lines, below)
        if above is not None and under is not None and _goes_on(lines[above].strip(), lines[under].strip(), width):
            gaps.append((starts[above] + len(lines[above].rstrip()), starts[under]))
    return "\n".join(lines).replace(FEED, " "), tuple(gaps)


def bridged(text: str, gaps: Iterable[Gap]) -> str:
    """The text with spaces for what stands between two pages."""
    pieces: list[str] = []
    at = 0
    for start, end in gaps:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]]) if pieces else text


def _fed(lines: Sequence[str]) -> list[Lines]:
    """The pages that form feeds part, each by its first line and the one behind its last."""
    begins = [0, *(i for i, line in enumerate(lines) if FEED in line and i)]
    return list(pairwise([*begins, len(lines)])) if len(begins) > 1 else []


def _counted(lines: Sequence[str]) -> list[Lines]:
    """The pages that one line on each counts, from the first to the last."""
    counts: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for i, line in enumerate(lines):
        shown = line.strip()
        if shown[-1:].isdecimal() and (count := COUNT.search(shown, max(0, len(shown) - TAIL))):
            said = SPACES.sub(" ", shown[: count.start()])
            counts.setdefault((said, int(count[2])), []).append((int(count[1]), i))
    for (_, total), found in counts.items():
        places = [i for _, i in found]
        apart = all(below - above >= LEAST for above, below in pairwise(places[:-1]))
        if total > 1 and [number for number, _ in found] == list(range(1, total + 1)) and apart:
            if sum(1 for line in lines[: places[0]] if line.strip()) < EDGE:
                return list(pairwise([0, *places[1:], len(lines)]))
            if sum(1 for line in lines[places[-1] :] if line.strip()) <= EDGE:
                return list(pairwise([0, *(i + 1 for i in places[:-1]), len(lines)]))
    return []


def _repeated(lines: Sequence[str], pages: Sequence[Lines]) -> list[int]:
    """The lines that stand on most pages, above or below them."""
    found: list[int] = []
    for from_below in (False, True):
        edges = [_edge(lines, page, from_below=from_below) for page in pages]
        times = Counter(shape for edge in edges for shape in {_shape(lines[i]) for i in edge})
        often = {shape for shape, n in times.items() if n > 1 and n >= SHARE * len(pages)}
        for edge in edges[:-1] if from_below else edges[1:]:
            for i in edge:
                if _shape(lines[i]) not in often:
                    break
                found.append(i)
    return found


def _edge(lines: Sequence[str], page: Lines, *, from_below: bool) -> list[int]:
    """The lines that show something at one end of a page, from that end."""
    numbers = range(*page)
    edge: list[int] = []
    for i in reversed(numbers) if from_below else numbers:
        if len(edge) == EDGE:
            break
        if lines[i].strip():
            edge.append(i)
    return edge


def _shape(line: str) -> str:
    return DIGITS.sub("#", SPACES.sub(" ", line.strip())) if len(line) <= LONGEST else line


def _width(lines: Sequence[str]) -> int:
    """The width that nearly all lines stay within; 0 where that is none that text is wrapped at."""
    shown = sorted(len(line.rstrip()) for line in lines if line.strip())
    width = shown[int(len(shown) * (1 - OVERLONG))] if shown else 0
    return width if NARROW <= width <= WIDE else 0


def _goes_on(above: str, below: str, width: int) -> bool:
    """Whether a paragraph goes on from the last line of a page to the first of the next: it had no room above."""
    full = len(above) + 1 + len(below.split(None, 1)[0]) > width > 0
    return full and (below[0].islower() or not ENDED.search(above))


def _last(lines: Sequence[str], page: Lines) -> int | None:
    return next((i for i in reversed(range(*page)) if lines[i].strip()), None)


def _first(lines: Sequence[str], page: Lines) -> int | None:
    return next((i for i in range(*page) if lines[i].strip()), None)
