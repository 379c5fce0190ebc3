"""One document of an export, as a reader of its database sees it: which rows are what."""

import re
from dataclasses import dataclass, field

Span = tuple[int, int]

YEAR, DAY = re.compile(r"\b(?:19|20)\d\d\b"), re.compile(r"\b\d{1,2}\b")
DATE_LENGTH = 60
# "The Example Post (Oslo)", "The Example Post; Oslo": the place of an outlet, which is no part of its name.
PLACE = re.compile(r"\s*(?:\([^()]*\))?\s*(?:;.*)?$")
PROSE = 12  # words of a row that is no field
COPYRIGHT = re.compile(r"(?:copyright|©|\(c\)|all rights reserved|alle rechte|tous droits)", re.IGNORECASE)


@dataclass(slots=True)
class Parts:
    """Where a document's rows begin and end, by number; what it is called; which characters are its title, names,
    place and text; what its fields say. From `own` to `last` the rows are the document's, others are the export's."""

    name: str
    begin: int
    end: int
    own: int
    last: int
    title: list[Span] = field(default_factory=list)
    byline: list[Span] = field(default_factory=list)
    dateline: list[Span] = field(default_factory=list)
    standfirst: list[Span] = field(default_factory=list)
    caption: list[Span] = field(default_factory=list)
    body: list[Span] = field(default_factory=list)
    outlet: str | None = None
    date: str | None = None
    url: str | None = None


def is_date(text: str) -> bool:
    """Whether a row is short and names a year and a day, whatever the language of its month."""
    year = YEAR.search(text) if len(text) <= DATE_LENGTH else None
    return year is not None and DAY.search(text[: year.start()] + text[year.end() :]) is not None


def is_copyright(text: str) -> bool:
    """Whether a row says whose the text is."""
    return COPYRIGHT.match(text) is not None


def outlet_of(said: str) -> str | None:
    """The name of an outlet without the place it is from; None for a row of text, which a database has where it names
    no outlet."""
    name = PLACE.sub("", said) or said
    return name if 0 < len(name.split()) < PROSE else None
