"""The characters of each line as counts of what they are."""

import re
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features.codes import NEWLINE, codes_of
from clippings.clean.features.words import Flags, Index

(OTHER, STOP, BANG, ASK, DOTS, COMMA, COLON, QUOTE, APOSTROPHE, PIPE, MARK, AT, SLASH, OPEN, CLOSE, DASH, SPACE) = (
    range(17)
)
UPPER, LOWER, DIGIT = 17, 18, 19
N_KINDS = 20
SIGNS = {
    ".": STOP, "!": BANG, "?": ASK, "…": DOTS, "。": STOP, "؟": ASK, ",": COMMA, ";": COMMA, ":": COLON,
    '"': QUOTE, "“": QUOTE, "”": QUOTE, "„": QUOTE, "«": QUOTE, "»": QUOTE, "'": APOSTROPHE, "‘": APOSTROPHE,
    "’": APOSTROPHE, "|": PIPE, "›": PIPE, ">": PIPE, "•": PIPE, "©": MARK, "®": MARK, "™": MARK, "@": AT, "/": SLASH,
    "(": OPEN, "[": OPEN, ")": CLOSE, "]": CLOSE, "—": DASH, "–": DASH,
}  # fmt: skip
KNOWN = 0x3100  # code points below this are told apart; letters above have no case
ADDRESS = re.compile(r"https?:|www\.|\.(?:com|org|net|co)\b")
HEADING = 60  # characters at a line's start in which a place and a dash, or an agency in brackets, stand


@dataclass(frozen=True, slots=True)
class Characters:
    """One value a line. `counts` has a row for each kind of character."""

    length: Index
    counts: Index
    initial: NDArray[np.uint8]  # kind of the first character
    final: NDArray[np.uint8]  # kind of the last character that is no closing quote or bracket
    quoted: Flags  # ends with a closing quote
    ended: Flags  # ends as a sentence does
    sentences: Index
    numbered: Flags  # starts like "3." or "12)"
    dash_near: Flags  # a dash or bracket opens soon
    acronyms: Index  # brackets around capitals
    addresses: Index  # of the web


@cache
def _kinds() -> NDArray[np.uint8]:
    table = np.zeros(KNOWN + 1, dtype=np.uint8)
    for code in range(KNOWN):
        sign = chr(code)
        if sign in SIGNS:
            table[code] = SIGNS[sign]
        elif sign.isspace():
            table[code] = SPACE
        elif sign.isdigit():
            table[code] = DIGIT
        elif sign.isalpha():
            table[code] = UPPER if sign.isupper() else LOWER
    table[KNOWN] = LOWER
    return table


def read_characters(page: str) -> Characters:
    """The characters of a page whose lines are joined by newlines and are none of them empty."""
    codes = codes_of(page)
    kind = _kinds().take(codes, mode="clip")
    breaks = np.flatnonzero(codes == NEWLINE)
    start = np.concatenate([[0], breaks + 1])
    end = np.concatenate([breaks, [len(codes)]])
    n = len(start)
    signs = np.flatnonzero((kind >= STOP) & (kind < SPACE))  # few characters are: no other is looked at again
    sign = kind[signs].astype(np.int64)
    line = np.searchsorted(breaks, signs)
    counts = np.bincount(sign * n + line, minlength=n * N_KINDS).reshape(N_KINDS, n)
    last = end - 1
    final = kind[last]
    quoted = final == QUOTE
    for _ in range(3):
        closing = _is_closing(final) & (last > start)
        if not closing.any():
            break
        last = last - closing
        final = kind[last]
    padded = np.concatenate([kind, [SPACE, SPACE, SPACE]])
    after, second = padded[signs + 1], padded[signs + 2]
    stops = (sign <= DOTS) & ((after == SPACE) | (_is_closing(after) & (second == SPACE)))
    stops &= (signs == 0) | (kind[signs - 1] != UPPER)
    opening = signs[(sign == DASH) | (sign == OPEN)]
    next_opening = np.concatenate([opening, [len(codes) + HEADING]])[np.searchsorted(opening, start)]
    acronym = (sign == OPEN) & (after == UPPER) & (second == UPPER)
    addresses = [match.start() for match in ADDRESS.finditer(page)] if "." in page or ":" in page else []
    initial = kind[start]
    one, two = padded[start + 1], padded[start + 2]
    return Characters(
        length=end - start,
        counts=counts,
        initial=initial,
        final=final,
        quoted=quoted,
        ended=(final >= STOP) & (final <= DOTS),
        sentences=np.bincount(line[stops], minlength=n),
        numbered=(initial == DIGIT)
        & ((one == STOP) | (one == CLOSE) | ((one == DIGIT) & ((two == STOP) | (two == CLOSE)))),
        dash_near=next_opening < np.minimum(start + HEADING, end),
        acronyms=np.bincount(line[acronym], minlength=n),
        addresses=np.bincount(np.searchsorted(breaks, np.array(addresses, dtype=np.int64)), minlength=n),
    )


def _is_closing(kind: NDArray[np.uint8]) -> Flags:
    return np.asarray((kind == QUOTE) | (kind == APOSTROPHE) | (kind == CLOSE))
