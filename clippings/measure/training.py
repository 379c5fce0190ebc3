"""Our annotated training corpus: articles with inline marks, read into sentences, names and events with offsets.

`dataset/training/FORMAT.md` has the grammar. Offsets are code points of the sentence without its marks, half-open.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from schema.codebook import EVENT_TYPES, SECTORS
from schema.vocabulary import ATTRIBUTION, ENTITY_TYPES, MODALITY

MARK = re.compile(r"\[([^\[\]]+)\]\{([A-Z]+)(?::([A-Z]{3}))?(?:=([^{}]+))?\}")
PARTY = re.compile(r"(~?)(.+?)=([A-Z]{3}|-):([A-Z]{3})")
NTH = re.compile(r"(.+)#(\d+)")
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Name:
    """A marked name: `entity` is its canonical name within the article, `country` ISO 3166 alpha-3."""

    start: int
    end: int
    text: str
    type: str
    country: str | None
    entity: str


@dataclass(frozen=True, slots=True)
class TrainingParty:
    """A party of an event. `text` is None where nobody is named; `inherited` where only an earlier sentence has it."""

    text: str | None
    inherited: bool
    country: str | None
    sector: str


@dataclass(frozen=True, slots=True)
class TrainingEvent:
    """An act that the sentence reports. `when` is YYYY, YYYY-MM or YYYY-MM-DD."""

    start: int
    end: int
    trigger: str
    type: str
    mode: str | None
    actors: tuple[TrainingParty, ...]
    recipients: tuple[TrainingParty, ...]
    when: str | None
    modality: str
    attribution: str


@dataclass(frozen=True, slots=True)
class TrainingSentence:
    """A sentence; paragraph 0 is the headline."""

    line: int
    paragraph: int
    text: str
    names: tuple[Name, ...]
    events: tuple[TrainingEvent, ...]


@dataclass(frozen=True, slots=True)
class TrainingArticle:
    """An article, its headline first among the sentences where it has one."""

    article_id: str
    published_on: date | None
    sentences: tuple[TrainingSentence, ...]


class FormatError(ValueError):
    """A line that breaks the grammar or the codebook."""


def unmark(marked: str) -> tuple[str, tuple[Name, ...]]:
    """The words without their marks, and the names marked in them. Raises FormatError for a mark that is none."""
    words, names, at = "", [], 0
    for mark in MARK.finditer(marked):
        words += marked[at : mark.start()]
        surface, kind, country, entity = mark.groups()
        if kind not in ENTITY_TYPES:
            raise FormatError(f"no entity type {kind}")
        names.append(Name(len(words), len(words) + len(surface), surface, kind, country, entity or surface))
        words += surface
        at = mark.end()
    words += marked[at:]
    if set("[]{}") & set(words):
        raise FormatError(f"unclosed mark: {words[:60]}")
    return words, tuple(names)


def read_event(line: str, text: str) -> TrainingEvent:
    """An event line (without its `> `) of the sentence `text`. Raises FormatError naming the field that is wrong."""
    cells = [cell.strip() for cell in line.split(" | ")]
    if len(cells) != 8:
        raise FormatError(f"{len(cells)} fields, not 8")
    trigger, kind, mode, actors, recipients, when, modality, attribution = cells
    start, end = find_trigger(trigger, text)
    if kind not in EVENT_TYPES or (mode != "-" and mode not in EVENT_TYPES[kind].modes):
        raise FormatError(f"no type and mode {kind} {mode}")
    if modality not in MODALITY or attribution not in ATTRIBUTION:
        raise FormatError(f"no modality and attribution {modality} {attribution}")
    if when != "-":
        check_date(when)
    event = TrainingEvent(
        start=start,
        end=end,
        trigger=text[start:end],
        type=kind,
        mode=None if mode == "-" else mode,
        actors=read_parties(actors, text),
        recipients=read_parties(recipients, text),
        when=None if when == "-" else when,
        modality=modality,
        attribution=attribution,
    )
    if not event.actors and not event.recipients:
        raise FormatError("no party")
    return event


def find_trigger(trigger: str, text: str) -> tuple[int, int]:
    """Where the trigger stands: its first place, or the n-th for `trigger#n`. Raises FormatError if it does not."""
    nth = NTH.fullmatch(trigger)
    words, count = (nth[1], int(nth[2])) if nth else (trigger, 1)
    places = places_of(words, text)
    if len(places) < count:
        raise FormatError(f"trigger not in sentence: {trigger}")
    return places[count - 1], places[count - 1] + len(words)


def places_of(words: str, text: str) -> list[int]:
    """Where whole words begin in a text."""
    return [m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def read_parties(cell: str, text: str) -> tuple[TrainingParty, ...]:
    """The parties of a cell. Raises FormatError for one that is not in the sentence or has no known sector."""
    parties = []
    for item in [] if cell == "-" else cell.split(";"):
        match = PARTY.fullmatch(item.strip())
        if match is None or match[4] not in SECTORS:
            raise FormatError(f"no such party: {item}")
        earlier, words, country, sector = match.groups()
        if not earlier and words != "?" and words not in text:
            raise FormatError(f"party not in sentence: {words}")
        named = None if words == "?" else words
        parties.append(TrainingParty(named, bool(earlier), None if country == "-" else country, sector))
    return tuple(parties)


def check_date(when: str) -> None:
    """Raises FormatError where `when` is no year, month or day of the calendar."""
    if not DATE.fullmatch(when):
        raise FormatError(f"no date: {when}")
    try:
        date.fromisoformat((when + "-01-01")[:10])
    except ValueError:
        raise FormatError(f"no such day: {when}") from None


def read_lines(lines: list[str]) -> Iterator[TrainingArticle | tuple[int, str]]:
    """Articles in order, and (line number, fault) for each line that could not be read."""
    article: TrainingArticle | None = None
    sentences: list[TrainingSentence] = []
    paragraph, gap = 0, True
    for number, line in enumerate((row.rstrip() for row in lines), 1):
        try:
            if not line:
                gap = True
            elif line.startswith("# "):
                if article:
                    yield replace(article, sentences=tuple(sentences))
                article, headline = read_header(line[2:])
                text, names = unmark(headline)
                sentences, paragraph, gap = [TrainingSentence(number, 0, text, names, ())], 0, True
            elif not sentences:
                raise FormatError("text before a header")
            elif line.startswith("> "):
                last = sentences[-1]
                sentences[-1] = replace(last, events=(*last.events, read_event(line[2:], last.text)))
            else:
                paragraph, gap = paragraph + gap, False
                text, names = unmark(line)
                sentences.append(TrainingSentence(number, paragraph, text, names, ()))
        except FormatError as error:
            yield number, str(error)
    if article:
        yield replace(article, sentences=tuple(sentences))


def read_header(header: str) -> tuple[TrainingArticle, str]:
    """The article of `id | date | headline`, still without sentences, and its headline. Raises FormatError."""
    cells = [cell.strip() for cell in header.split(" | ", 2)]
    if len(cells) != 3:
        raise FormatError(f"bad header: {header[:60]}")
    try:
        return TrainingArticle(cells[0], date.fromisoformat(cells[1]), ()), cells[2]
    except ValueError:
        raise FormatError(f"bad publication date: {cells[1]}") from None


def read_training(path: Path) -> tuple[TrainingArticle, ...]:
    """The articles of one file. Raises ValueError naming the file and the first line that breaks the format."""
    articles = []
    for found in read_lines(path.read_text(encoding="utf-8").splitlines()):
        if isinstance(found, tuple):
            raise ValueError(f"{path}:{found[0]}: {found[1]}")
        articles.append(found)
    return tuple(articles)
