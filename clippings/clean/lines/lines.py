"""Where the lines of a dump are: exact spans of what can be seen, and how they stand on the page."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, compress, pairwise
from operator import add
from typing import NamedTuple

from clippings.clean.lines.tuples import rows_of

BREAK = re.compile(r"\r\n|\r|\n")
BULLETS = frozenset("•‣◦⁃∙▪▫●○■□►▸·*+-–")
OVER_AND_OVER, RULE_WORDS, RULE_LENGTH = 4, 3, 40
# Zero-width characters, soft hyphens and direction marks take no room: a line of nothing else is blank.
UNSEEN = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\x00\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
    "\u2066\u2067\u2068\u2069\ufeff"
)


class Line(NamedTuple):
    """One line that shows something, or a part of one.

    `number` counts all lines of the dump from 1, blank ones too. `start` and `end` are code points of the dump around
    what can be seen: `dump_text[start:end] == text`. `indent` counts the characters before it on its line; `bullet`
    says that it starts with a list mark (which is part of `text`); `blank_before` and `blank_after` count the blank
    lines on either side.
    """

    number: int
    start: int
    end: int
    text: str
    indent: int
    bullet: bool
    blank_before: int
    blank_after: int


def without_rules(lines: Sequence[Line]) -> tuple[int, ...]:
    """The numbers, counted from 0, of the lines that are more than a rule between others: of few words and printed
    over and over, as "Advertisement" and "Article content" are between the paragraphs of a story."""
    times = Counter(line.text for line in lines if len(line.text) <= RULE_LENGTH)
    return tuple(
        i for i, line in enumerate(lines) if times[line.text] < OVER_AND_OVER or line.text.count(" ") >= RULE_WORDS
    )


def is_entry(text: str) -> bool:
    """Whether a line starts with a list mark."""
    return text[0] in BULLETS and text[1:2].isspace()


def split_lines(text: str) -> tuple[Line, ...]:
    """The lines of a dump that show something, in page order; any of CRLF, CR and LF ends a line."""
    if "\r" in text:
        raws, widths = BREAK.split(text), [*map(len, BREAK.findall(text)), 0]
    else:
        raws = text.split("\n")
        widths = [1] * len(raws)
    begins = accumulate(map(add, map(len, raws), widths), initial=0)
    shown = [raw.strip(UNSEEN) for raw in raws]
    numbers = list(compress(range(1, len(raws) + 1), shown))
    texts = list(filter(None, shown))
    indents = [
        0 if raw[0] == text[0] else len(raw) - len(raw.lstrip(UNSEEN))
        for raw, text in zip(compress(raws, shown), texts, strict=True)
    ]
    starts = list(map(add, compress(begins, shown), indents))
    ends = map(add, starts, map(len, texts))
    bullets = [text[0] in BULLETS and is_entry(text) for text in texts]
    blanks = [number - last - 1 for last, number in pairwise([0, *numbers, len(raws) + 1])]
    return tuple(rows_of(Line, numbers, starts, ends, texts, indents, bullets, blanks[:-1], blanks[1:]))
