"""Lines whose own words settle whether they can be text of a story, however much they read like it: picture credits,
headings of lists and the headlines under them, signatures of posts."""

import re
from collections.abc import Sequence
from functools import cache

import numpy as np

from clippings.clean.keys import plain_of
from clippings.clean.lexicon import furniture_lexicon
from clippings.clean.lines import Line
from clippings.clean.views import BRIEF, behind_marks, plain_and_shape
from clippings.clean.words import Index, Matrix

OUT, IN = -4.0, 1.5  # log-odds of a line that is no text, at most, and of one that belongs to text beside it, at least
SURE = 2.0  # log-odds of a line that no heading above it makes a headline: a list ends where a subheading stands
END = 80  # characters at a line's end in which a credit stands
HEADING_WORDS, LISTED = 6, 6  # words of a list's heading at most; headlines under it at most
HEADLINE = range(3, 21)  # words of a headline
STOPS = '.!?:”"'
PAGES_OWN = frozenset({"related", "ticker", "promo", "share", "tags", "legal", "comment", "navigation", "caption"})
PICTURE = (
    r"images?|photos?|photographs?|pictures?|pic|illustration|drawing|sketch|graphic|screengrab|screenshot|foto|"
    r"fotoğraf|görsel|bild|imagen|fotografía|crédit|crédito"
)
AGENCY = r"afp|ap|aa|epa|epa-efe|dpa|efe|reuters|getty|bloomberg|anadolu|xinhua|imago"
CREDIT = re.compile(
    rf"[(\[]\s?(?:{PICTURE}|credit|courtesy|file)\b[^()\[\]]{{0,60}}[)\]]\.?$"
    rf"|[(\[][^()\[\]]{{2,60}} (?:{PICTURE})[)\]]\.?$"
    rf"|\b(?:{PICTURE}|credit)(?: credit| courtesy| by)?\s?:\s?[^.:?!”\"]{{2,50}}$"
    r"|\bphoto (?:by|courtesy of) [^.?!”\"]{2,60}$"
    r"|(?:\bgetty images|\bap photo|\bshutterstock|\bistock|\balamy)[^.?!”\"]{0,30}$"
    rf"|\S\s?/\s?(?:{AGENCY})\b[^.?!”\"]{{0,25}}$",
    re.IGNORECASE,
)
CREDITED = ("photo", "getty", "alamy", "hutter", "toc")  # no credit is without these, a bracket, colon or stroke
CLOSING = (")", "]")
FILE = re.compile(r"\b(?:file|handout|stock|undated) (?:photo|photograph|image|picture)\b", re.IGNORECASE)
PARTS = ("hoto", "mage", "icture", "PHOTO", "IMAGE", "PICTURE")  # what FILE needs; quick to look for
DASHES = "—–-"
SIGNED = re.compile(r"[—–-] .{1,60}\(@\w+\)")


def settle_odds(lines: Sequence[Line], odds: Matrix, count: Index) -> Matrix:
    """The log-odds of each line of being text of a story, by `odds` where its words settle nothing."""
    settled = odds.copy()
    for i in np.flatnonzero(odds > OUT).tolist():
        text = lines[i].text
        if text[0] in DASHES and SIGNED.match(text):
            settled[i] = max(odds[i], IN)
        elif _stands_under_picture(text) or _is_of_page(text):
            settled[i] = OUT
    heads = _list_heads()
    for i in np.flatnonzero(count <= HEADING_WORDS).tolist():
        if plain_and_shape(lines[i].text)[1] in heads:
            for k in range(i + 1, min(i + 1 + LISTED, len(lines))):
                if count[k] not in HEADLINE or lines[k].text[-1] in STOPS:
                    break
                if odds[k] < SURE:
                    settled[k] = min(settled[k], OUT)
    return settled


def _stands_under_picture(text: str) -> bool:
    # A credit ends no sentence, so that most lines need no closer look.
    if (text[-1] not in STOPS or text[-2:-1] in CLOSING) and _may_credit(text[-END:]) and CREDIT.search(text[-END:]):
        return True
    return any(map(text.__contains__, PARTS)) and FILE.search(text) is not None


def _may_credit(text: str) -> bool:
    """Whether a line's end has what a credit needs; quick to look for."""
    if text[-1] in CLOSING or text[-2:-1] in CLOSING or ":" in text or "/" in text:
        return True
    return any(map(text.lower().__contains__, CREDITED))


def _is_of_page(text: str) -> bool:
    """Whether a line is, heads a list with or starts with what pages print around their stories."""
    lexicon = furniture_lexicon()
    if len(text) <= BRIEF:
        plain, shape = plain_and_shape(text)
        top = lexicon.whole.get(shape) or lexicon.start_of(plain)
    else:
        head = text[:BRIEF].rstrip()
        top = lexicon.start_of(plain_of(head[behind_marks(head) :]))
    return top is not None and top.label in PAGES_OWN


@cache
def _list_heads() -> frozenset[str]:
    """The shapes of lines that head a list of other stories."""
    whole = furniture_lexicon().whole.items()
    return frozenset(shape for shape, hit in whole if hit.match == "heads" and hit.label == "related")
