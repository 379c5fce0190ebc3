"""Clues to when an undated article was published: the weekday it speaks on, and the dates it looks back to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from clippings.events.dates.when import expressions, read_expression
from clippings.events.report import Span
from clippings.events.words import calendar
from clippings.events.words.grammar import FUTURE, REPORTING, word_set
from clippings.text.sentence import Sentence

LEAD = 3
PROSE = frozenset({"standfirst", "body"})
_SPOKE = REPORTING - {"say", "says", "tells", "adds", "saying", "telling", "according"} | word_set(
    "warned urged condemned criticised criticized denied rejected accused vowed pledged demanded welcomed expressed"
)
_NEAR = 45


@dataclass(frozen=True, slots=True)
class Clue:
    """One temporal expression: what its words leave open, where it stands, whether it is still to come.

    `weekday` counts from Monday; `last` marks 'last Saturday'. `month` and `number` are of a day without a year.
    """

    span: Span
    position: int
    future: bool
    day: date | None = None
    month: int | None = None
    number: int | None = None
    weekday: int | None = None
    last: bool = False
    spoken: bool = False


def read_clues(sentences: Sequence[Sentence]) -> tuple[Clue, ...]:
    """Every expression of an article's prose that names a day, in page order; headlines and captions are left out."""
    prose = [sentence for sentence in sentences if sentence.role in PROSE]
    return tuple(clue for position, sentence in enumerate(prose) for clue in _clues(sentence, position))


def lead_weekday(clues: Sequence[Clue]) -> Clue | None:
    """The weekday on which the lead's speaker spoke, which is the day of publication; None where leads disagree."""
    spoken = [clue for clue in clues if clue.spoken and clue.position < LEAD and not clue.last]
    return spoken[0] if spoken and len({clue.weekday for clue in spoken}) == 1 else None


def _clues(sentence: Sentence, position: int) -> Iterator[Clue]:
    for when in expressions(sentence.text, sentence.start):
        span = when.span or (0, 0)
        before = sentence.text[: span[0] - sentence.start]
        after = sentence.text[span[1] - sentence.start :]
        future = bool(FUTURE & set(re.findall(r"[\w']+", before.lower())[-12:]))
        read = read_expression(when)
        if read.weekday is not None and read.which in {"", "last"}:
            spoken = not future and read.which == "" and _beside_speech(before, after)
            last = read.which == "last"
            yield Clue(span, position, future, weekday=read.weekday, last=last, spoken=spoken)
        elif read.month is not None and read.number is not None:
            found = calendar.day(read.year, read.month, read.number) if read.year else None
            yield Clue(span, position, future, found[0] if found else None, read.month, read.number)


def _beside_speech(before: str, after: str) -> bool:
    """Whether a verb of saying in the past stands right before ('said on Wednesday') or after ('on Wednesday said')."""
    if re.match(r"['’]s\b", after):
        return False
    words_before = re.findall(r"[\w']+", before[-_NEAR:].lower())[-4:]
    words_after = re.findall(r"[\w']+", after[:_NEAR].lower())[:2]
    return bool(_SPOKE & {*words_before, *words_after})
