"""How well events are coded on annotated articles whose names are given: types, and who did what to whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clippings.events.code import FLOOR, Judge, Registry, code_article
from clippings.events.decide import Decide, decide
from clippings.events.report import Party
from clippings.measure.precision import as_read, matched
from clippings.measure.training import TrainingArticle, TrainingParty, read_training


@dataclass(frozen=True, slots=True)
class Coding:
    """What was right: reports of an annotated event's type in its sentence, and those with both sides' countries."""

    found: int
    actors_right: int
    recipients_right: int
    both_right: int
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


def halves(folder: Path) -> tuple[tuple[TrainingArticle, ...], tuple[TrainingArticle, ...]]:
    """The articles of every other file by name, from the first on and from the second on."""
    paths = sorted(folder.glob("*.txt"))
    one, other = (tuple(a for path in paths[begin::2] for a in read_training(path)) for begin in (0, 1))
    return one, other


def score_coding(
    articles: Iterable[TrainingArticle],
    registry: Registry,
    judge: Judge | None = None,
    settle: Decide = decide,
    floor: float = FLOOR,
) -> Coding:
    """Code articles and hold them against their marks.

    `judge` says what is a report, ours where it is None; `settle` says who the parties are.
    """
    found = coded = annotated = actors = recipients = both = 0
    for article in articles:
        sentences, mentions, events = as_read(article)
        kept = code_article(
            sentences, mentions, article.published_on, registry, judge=judge, settle=settle, floor=floor
        ).reports
        coded += len(kept)
        annotated += sum(map(len, events.values()))
        for event, report in matched(kept, events):
            actor = _countries(report.actors) == _countries(event.actors)
            recipient = _countries(report.recipients) == _countries(event.recipients)
            found, actors, recipients = found + 1, actors + actor, recipients + recipient
            both += actor and recipient
    return Coding(found, actors, recipients, both, coded, annotated)


def _countries(parties: Sequence[Party] | Sequence[TrainingParty]) -> set[str]:
    return {party.country for party in parties if party.country}
