"""What programs add to the text of a page: quotation marks and numbers before lines, numbers of links, other line ends.

All of it is read as spaces or line ends, sign for sign, so that every offset holds.
"""

import re
from itertools import pairwise

LEAST = 5  # of signs that stand for line ends
# Unicode's separators, the next line of mainframes, the vertical tab of word processors.
SEPARATORS = "\u2028\u2029\x85\x0b"
SEPARATED = str.maketrans(SEPARATORS, "\n" * len(SEPARATORS))
ESCAPED = re.compile(r"\\r\\n|\\n|\\r|\\t")
ONE_LINE = 1500  # characters for each line end of a page that has hardly any
# They stand for line ends where they are so many, and twice as many as line ends.
PIPES, PIPED = re.compile(r" ?[|¦] ?"), 20
SPACES = re.compile(r"\t[ \t]*| [ \t]+")
PARAGRAPH = 400  # characters for each run of spaces, where those stand for line ends
QUOTED, QUOTES = 0.8, re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
NUMBER = re.compile(r"^[ \t]*[(\[]?(\d{1,6})(?:[:.)\]|]+[ \t]*|\t[ \t]*|[ ]{2,})", re.MULTILINE)
SHOWN = re.compile(r"^.*\S", re.MULTILINE)
COUNTED = 0.95  # of the lines: those that are numbered, each more than the one above
# The number of a link before its words, as text browsers print it; a footnote's stands behind them.
LINK = re.compile(r"(?:(?<=[\s(“‘\"'—–/|*])|^)\[(\d{1,4})\](?=[^\s\[(:])", re.MULTILINE)
LINKS, IN_TURN = 5, 0.8  # links of a page at least; of them, those whose number is one more than the one before


def unmarked(text: str) -> str:
    """The text without what a program put between or before its lines, as long as before."""
    text = _with_line_ends(text)
    ends = text.count("\n") + text.count("\r")
    if 0 < ends < 2 * text.count("\n>"):
        text = _unquoted(text)
    if ends and NUMBER.match(text.lstrip("\n\r")):
        text = _unnumbered(text)
    return _without_numbers_of_links(text) if "[2]" in text else text


def _with_line_ends(text: str) -> str:
    """The text with line ends for what stands for them on a page that has hardly any other."""
    ends = text.count("\n") + text.count("\r")
    if text.count("\\n") >= max(LEAST, ends):
        text = ESCAPED.sub(_written_out, text)
    if (
        not text.isascii()
        and ends < len(text) // ONE_LINE + LEAST
        and sum(map(text.count, SEPARATORS)) >= max(LEAST, ends)
    ):
        return text.translate(SEPARATED)
    if text.count("|") >= max(PIPED, 2 * ends):
        return PIPES.sub(_line_end, text)
    if len(text) > ONE_LINE * (ends + 1) and len(SPACES.findall(text)) * PARAGRAPH > len(text):
        return SPACES.sub(_line_end, text)
    return text


def _line_end(match: re.Match[str]) -> str:
    return (len(match[0]) - 1) * " " + "\n"


def _written_out(match: re.Match[str]) -> str:
    return "  " if match[0] == "\\t" else _line_end(match)


def _unquoted(text: str) -> str:
    shown = len(SHOWN.findall(text))
    if len(QUOTES.findall(text)) < QUOTED * shown:
        return text
    return QUOTES.sub(_spaces, text)


def _unnumbered(text: str) -> str:
    numbers = [int(match[1]) for match in NUMBER.finditer(text)]
    shown = len(SHOWN.findall(text))
    rising = sum(above < below for above, below in pairwise(numbers)) + 1
    if len(numbers) < LEAST or rising < COUNTED * shown:
        return text
    return NUMBER.sub(_spaces, text)


def _without_numbers_of_links(text: str) -> str:
    numbers = [int(match[1]) for match in LINK.finditer(text)]
    in_turn = sum(below == above + 1 for above, below in pairwise(numbers))
    if len(numbers) < LINKS or in_turn < IN_TURN * (len(numbers) - 1):
        return text
    return LINK.sub(_spaces, text)


def _spaces(match: re.Match[str]) -> str:
    return len(match[0]) * " "
