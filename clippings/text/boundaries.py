"""Where in a paragraph its sentences begin and end.

syntok proposes; what it gets wrong in news prose is mended here, a rule for each kind of mistake.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from syntok.segmenter import State, split
from syntok.tokenizer import Tokenizer

from clippings.text.abbreviations import BEFORE_NAME, OPENERS, stops_nothing
from clippings.text.speakers import reports_quotation

Span = tuple[int, int]

SPACES = re.compile(r"\s+")
INNER_STOP = re.compile(r"[.!?…][\"'”’»)\]]*\s*\S")
OTHER_SCRIPTS = re.compile(r"[。！？｡]+[”’」』）]*\s*(?=\S)|[؟۔।]+[”»)]*\s+(?=\S)")
STOP_AND_WORD = re.compile(r"\.\s+(?=(\w+))")
LAST_WORD = re.compile(r"[(\"'“‘«\[]*(\S+?)\.[\"”’»)\]]*$")
OPENING, CLOSING = (re.escape("".join(sorted(marks))) for marks in (State.opening_brackets, State.closing_brackets))
STOPS = re.escape("".join(sorted(set().union(*State.terminals))))
# What stands in brackets, or all behind a bracket that others stand in or none closes; else a run of words without a
# mark that syntok ends sentences or brackets at, in three parts: the first word, those between, the last (not matched).
PLAIN = rf"[^\s\u200b{OPENING}{CLOSING}{STOPS}]+"
BRACKETS_OR_RUN = re.compile(
    rf"([{OPENING}](?:[^{OPENING}{CLOSING}]*[{CLOSING}]|.*))|(?<!\S)({PLAIN}\s+)((?:{PLAIN}\s+){{1,100}})(?={PLAIN}(?!\S))",
    re.DOTALL,
)
ADDRESS = re.compile(r"\w[.@/]+\w")
DOTTED_LETTERS = re.compile(r"\W*(?:\w\.)*\w")
ASKED_OR_SHOUTED = re.compile(r"[?!][\"”’»]$")
NOTE = re.compile(r"\[\d{1,3}(?:[\s,–-]+\d{1,3})*\]\s*")  # it belongs to the sentence before it
STOP_AND_NOTE = re.compile(rf"[.!?][\"”’)]*(?:{NOTE.pattern})+(?=\S)")
# Words left out of a quotation in square brackets: what follows with a capital is another sentence of it.
LEFT_OUT = re.compile(r"\[(?:\.\.\.|…)\]\s+(?=[A-Z])")
# Who made the picture, at the end of a caption that may have no full stop.
CREDIT = re.compile(
    r"(?<=\s)(?=(?:(?:File )?(?:Image|Photo|Photograph|Picture|Graphic|Video|Map)s?(?: credit)?|Credits?): "
    r"[^.!?]{2,100}\.?$)"
)
BULLET = re.compile(r"(?<=\s)[•⁃▪◦‣]\s?(?=\S)")
MARKER = re.compile(r"(?:(?P<number>\d{1,2})|(?P<letter>[a-z]))(?P<close>\.\)|\)|\.)\s")
BARE_MARKER = re.compile(r"[•⁃▪◦‣\s]*(?:\d{1,3}|[a-z])?[.)\s]*")
QUOTE_ENDS, DASHES = '"”’»', "-–—"
NEAR = 80
LONGEST_ASIDE = 300
LONGEST = 2_000  # characters; what goes on without an end is no sentence, and reading it as one takes for ever


def sentence_spans(paragraph: str) -> list[Span]:
    """Spans of the sentences of a paragraph, without the white space around them, in order.

    No visible character is outside of every span, and no two spans overlap. What is longer than any sentence is
    cut between words.
    """
    if "''" in paragraph:
        return _of_doubled(paragraph)
    borders = set(_borders(paragraph)) if INNER_STOP.search(paragraph) else set()
    if not paragraph.isascii():
        borders.update(match.end() for match in OTHER_SCRIPTS.finditer(paragraph))
    if "[" in paragraph:
        borders.update(match.end() for match in LEFT_OUT.finditer(paragraph))
    if ": " in paragraph:
        borders.update(match.start() for match in CREDIT.finditer(paragraph))
    borders.update(_list_items(paragraph))
    spans: list[Span] = []
    start = 0
    for border in [*sorted(borders), len(paragraph)]:
        piece = paragraph[start:border]
        if border < len(paragraph) and len(piece) <= NEAR and BARE_MARKER.fullmatch(piece):
            continue
        visible = piece.strip()
        if visible:
            start += len(piece) - len(piece.lstrip())
            spans += _cut(paragraph, start, start + len(visible))
        start = border
    return spans


def _of_doubled(paragraph: str) -> list[Span]:
    """The spans where two apostrophes stand for a quotation mark, as archives of newspapers write it."""
    # Where the marks would begin if each were one character.
    marks = [match.start() - n for n, match in enumerate(re.finditer("''", paragraph))]
    spans = sentence_spans(paragraph.replace("''", '"'))
    return [(start + bisect_left(marks, start), end + bisect_left(marks, end)) for start, end in spans]


def _cut(paragraph: str, start: int, end: int) -> Iterator[Span]:
    """A span as pieces that are none too long."""
    while end - start > LONGEST:
        stop = start + len(paragraph[start : start + LONGEST].rsplit(maxsplit=1)[0])
        yield start, stop
        space = SPACES.match(paragraph, stop)
        start = space.end() if space else stop
    yield start, end


def _borders(paragraph: str) -> Iterator[int]:
    """Offsets at which a sentence begins, the first left out."""
    tokens = Tokenizer(replace_not_contraction=False).tokenize(thinned(paragraph))
    proposed = {sentence[0].offset for sentence in split(tokens)}
    proposed.update(_missed(paragraph))
    asides = _asides(paragraph)
    for border in proposed:
        if note := NOTE.match(paragraph, border):
            border = note.end()
        near = paragraph[max(0, border - NEAR) : border].rstrip()
        if near and border < len(paragraph) and not _goes_on(near, paragraph[border : border + NEAR].lstrip()):
            index = bisect_right(asides, (border, 0)) - 1
            if index < 0 or border > asides[index][1]:
                yield border


def thinned(paragraph: str) -> str:
    """The paragraph with every word blanked that stands next to no stop and in no brackets, as long as before.

    syntok reads word by word in Python, but asks only for the words right before and behind a stop, and for those in
    brackets: what is between changes nothing.
    """
    return BRACKETS_OR_RUN.sub(lambda found: found[1] or found[2] + " " * len(found[3]), paragraph)


def _missed(paragraph: str) -> Iterator[int]:
    """Ends after an abbreviation, an address, `I` or a note, which syntok takes for the middle of a sentence."""
    yield from (match.end() for match in STOP_AND_NOTE.finditer(paragraph))
    for match in STOP_AND_WORD.finditer(paragraph):
        word = "".join(paragraph[max(0, match.start() - NEAR) : match.start()].split()[-1:])
        after = match[1]
        if after in OPENERS:
            if word == "I" or (len(word) > 1 and word.lower() not in BEFORE_NAME):
                yield match.end()
        elif after[0].isupper() and ADDRESS.search(word) and DOTTED_LETTERS.fullmatch(word) is None:
            yield match.end()


def _goes_on(before: str, after: str) -> bool:
    """Whether the sentence goes on where syntok sees its end; both are what is near, without white space."""
    if not after or before[-1] == ";" or after[0] in ",;:)]}”»…." or after[0].islower():
        return True
    if before[-1] in QUOTE_ENDS and after[0] in DASHES:
        return True
    found = LAST_WORD.search(before)
    if found:
        word = found[1].rsplit(maxsplit=1)[-1].lower()
        return stops_nothing(word, after[0])
    return bool(ASKED_OR_SHOUTED.search(before)) and reports_quotation(after)


def _asides(paragraph: str) -> list[Span]:
    """Spans in round or square brackets that are not within others, unless they are long."""
    spans: list[Span] = []
    opened: list[int] = []
    for match in re.finditer(r"[()\[\]]", paragraph):
        if match[0] in "([":
            opened.append(match.start())
        elif opened:
            start = opened.pop()
            if match.start() - start <= LONGEST_ASIDE:
                while spans and spans[-1][0] > start:
                    spans.pop()
                spans.append((start, match.start()))
    return spans


def _list_items(paragraph: str) -> Iterator[int]:
    """Where the items of a list begin that stands in one paragraph: bullets, or markers that count on."""
    yield from (match.start() for match in BULLET.finditer(paragraph))
    first = MARKER.match(paragraph)
    if first is None:
        return
    last = first
    for match in MARKER.finditer(paragraph, first.end()):
        if paragraph[match.start() - 1].isspace() and _follows(last, match):
            yield match.start()
            last = match


def _follows(one: re.Match[str], other: re.Match[str]) -> bool:
    if one["close"] != other["close"]:
        return False
    if one["number"]:
        return bool(other["number"]) and int(other["number"]) == int(one["number"]) + 1
    return bool(other["letter"]) and ord(other["letter"]) == ord(one["letter"]) + 1
