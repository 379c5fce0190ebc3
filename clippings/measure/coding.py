"""How well events are coded on annotated articles whose names are given: types, and who did what to whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clippings.events.code import Judge, code_article
from clippings.events.dates.dating import date_of
from clippings.events.dates.days import SettleDay
from clippings.events.deciding.decide import Decide, decide
from clippings.events.judging.sureness import FLOOR
from clippings.events.needs import Registry
from clippings.events.report import Party, When
from clippings.measure.precision import Reading, as_read, matched
from clippings.measure.training import TrainingParty, read_training


@dataclass(frozen=True, slots=True)
class Coding:
    """What was right: reports of an annotated event's type in its sentence, and those with both sides' countries.

    Days are of those `below` the headline, where readers differ on whether the article's day is the headline's too; a
    day that is not annotated is not to be given.
    """

    found: int
    actors_right: int
    recipients_right: int
    both_right: int
    modes_right: int
    below: int
    days_right: int
    coded: int
    annotated: int

    @property
    def type_f1(self) -> float:
        """F1 of types."""
        return 2 * self.found / (self.coded + self.annotated)

    @property
    def triple_f1(self) -> float:
        """F1 of types with the countries of both sides."""
        return 2 * self.both_right / (self.coded + self.annotated)


def halves(folder: Path) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """The articles of every other file by name, from the first on and from the second on."""
    paths = sorted(folder.glob("*.txt"))
    one, other = (tuple(as_read(a) for path in paths[begin::2] for a in read_training(path)) for begin in (0, 1))
    return one, other


def score_coding(
    articles: Iterable[Reading],
    registry: Registry,
    judge: Judge | None = None,
    settle: Decide = decide,
    settle_day: SettleDay = date_of,
    floor: float = FLOOR,
) -> Coding:
    """Code articles and hold them against their marks.

    `judge` says what is a report, ours where it is None; `settle` says who the parties are,
    `settle_day` when it was.
    """
    found = coded = annotated = actors = recipients = both = modes = below = days = 0
    for article in articles:
        events, sentences, mentions = article.events, article.sentences, article.mentions
        on = article.published_on
        kept = code_article(
            sentences, mentions, on, registry, judge=judge, settle=settle, settle_day=settle_day, floor=floor
        ).reports
        headlines = {sentence.sentence_id for sentence in sentences if sentence.role == "title"}
        coded += len(kept)
        annotated += sum(map(len, events.values()))
        for event, report in matched(kept, events):
            actor = _countries(report.actors) == _countries(event.actors)
            recipient = _countries(report.recipients) == _countries(event.recipients)
            found, actors, recipients = found + 1, actors + actor, recipients + recipient
            both += actor and recipient
            modes += report.mode == event.mode
            if report.sentence_id not in headlines:
                below, days = below + 1, days + _same_day(report.when, event.when)
    return Coding(found, actors, recipients, both, modes, below, days, coded, annotated)


def _same_day(found: When, annotated: str | None) -> bool:
    """Whether a date begins as the annotated one, which may be a month or a year; both may be none."""
    start = found.start.isoformat() if found.start else None
    return start is None if annotated is None else start is not None and start.startswith(annotated)


def _countries(parties: Sequence[Party] | Sequence[TrainingParty]) -> set[str]:
    return {party.country for party in parties if party.country}
