"""The day of publication where an article's own words say which day today is."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from clippings.clean.story import Published
from clippings.events.dates.clues import PROSE
from clippings.events.dates.when import expressions, read_expression
from clippings.events.words import calendar
from clippings.text.sentence import Sentence
from schema.keys import span

_AHEAD = {"yesterday": -1, "today": 0, "tomorrow": 1}
# What may stand between 'tomorrow', its weekday and its date.
_BESIDE = re.compile(r",? \(?(?:on )?")


def infer_from_today(sentences: Sequence[Sentence]) -> Published:
    """The day of an article that says 'tomorrow, Thursday, 10 March 2011', outside quotations; none where two differ.

    A date that does not fall on the weekday named beside it says nothing.
    """
    found = [one for s in sentences if s.role in PROSE and not s.is_quote for one in _named(s)]
    if len({day for day, _ in found}) != 1:
        return Published()
    return Published(on=found[0][0], precision="day", basis="inferred", evidence="; ".join(said for _, said in found))


def _named(sentence: Sentence) -> Iterator[tuple[date, str]]:
    """Each day of publication that a sentence names, and the words that do so."""
    named, start, end, weekday = "", 0, 0, None
    for when in expressions(sentence.text, 0):
        first, last = when.span or (0, 0)
        word = (when.text or "").lower()
        if word in _AHEAD:
            named, start, end, weekday = word, first, last, None
            continue
        if not named or not _BESIDE.fullmatch(sentence.text, end, first):
            named = ""
            continue
        read, end = read_expression(when), last
        weekday = read.weekday if read.weekday is not None else weekday
        if read.year and read.month and read.number:
            days = calendar.day(read.year, read.month, read.number)
            if days is not None and weekday in {None, days[0].weekday()}:
                here = span(sentence.start + start, sentence.start + end)
                yield days[0] - timedelta(days=_AHEAD[named]), f"{named} {here} is {days[0]}"
            named = ""
