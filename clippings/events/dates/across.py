"""When an undated article was published, as other articles' dates give it away: what it asks, what others tell."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from clippings.clean.story import Published
from clippings.events.dates.clues import lead_weekday, read_clues
from clippings.events.dates.when import read_expression
from clippings.events.report import Report, Span
from clippings.events.words import calendar
from clippings.text.sentence import Sentence
from schema.keys import span as span_text


class Reported(Protocol):
    """An article as far as dating it goes."""

    @property
    def article_id(self) -> str: ...
    @property
    def sentences(self) -> tuple[Sentence, ...]: ...
    @property
    def reports(self) -> tuple[Report, ...]: ...


@dataclass(frozen=True, slots=True)
class _Alone:
    """An article that is asked about itself."""

    article_id: str
    sentences: tuple[Sentence, ...]
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """An event that an undated article reports on a weekday (0 is Monday): its act, and where event and day stand."""

    act: str
    weekday: int
    trigger: Span
    said: Span


@dataclass(frozen=True, slots=True)
class Question:
    """An undated article whose lead speaks on a weekday, and the events by which others may date it."""

    article_id: str
    weekday: int
    lead: Span
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """An event that an article with a stated date reports, and the day it reports it of."""

    article_id: str
    act: str
    on: date
    trigger: Span


def question_of(article: Reported) -> Question | None:
    """What an undated article asks of the others; None where no answer could date it."""
    lead = lead_weekday(read_clues(article.sentences))
    if lead is None or lead.weekday is None:
        return None
    asked = tuple(
        Asked(act_told(report), read.weekday, report.trigger_span, report.when.span)
        for report in article.reports
        if report.modality in {"asserted", "alleged"} and len(_parties(report)) >= 2 and report.when.span is not None
        if (read := read_expression(report.when)).weekday is not None and not read.which
    )
    return Question(article.article_id, lead.weekday, lead.span, asked) if asked else None


def told_by(article: Reported) -> tuple[Told, ...]:
    """The events an article with a stated date gives a day for, in words of their own: carried days prove nothing."""
    return tuple(
        Told(report.article_id, act_told(report), report.when.start, report.trigger_span)
        for report in article.reports
        if report.when.precision == "day" and report.when.start is not None and report.when.basis != "cross_article"
    )


def answer(questions: Callable[[], Iterable[Question]], told: Iterable[Told]) -> dict[str, Published]:
    """Days of the articles that ask, where `told`, in the order of article ids, gives exactly one.

    `questions` is called twice, so that they need not all be held.

    An article is dated by one with a stated date that reports the same event (type, parties, act) on a day that is
    such a weekday. Where two such days lead to different dates, there is no date.
    """
    wanted = {(asked.act, asked.weekday) for question in questions() for asked in question.asked}
    known: defaultdict[tuple[str, int], dict[date, Told]] = defaultdict(dict)
    for other in told:
        if (other.act, other.on.weekday()) in wanted:
            known[other.act, other.on.weekday()].setdefault(other.on, other)
    return {
        question.article_id: published
        for question in questions()
        if (published := _answer(question, known)) is not None
    }


def answer_itself(sentences: Sequence[Sentence], reports: Sequence[Report]) -> Published:
    """The day an undated article gives away by telling an event twice, once by its weekday and once by its date."""
    article = _Alone(reports[0].article_id, tuple(sentences), tuple(reports)) if reports else None
    question = question_of(article) if article is not None else None
    if article is None or question is None:
        return Published()
    return answer(lambda: [question], told_by(article)).get(article.article_id, Published())


def infer_published_across(articles: Iterable[Reported], published: Mapping[str, Published]) -> dict[str, Published]:
    """Days of undated articles that other articles' dates give away; those that nothing gives away are left out."""
    articles = sorted(articles, key=lambda article: article.article_id)
    known = {article.article_id: published.get(article.article_id, Published()) for article in articles}
    asking = [question_of(article) for article in articles if known[article.article_id].on is None]
    telling = (article for article in articles if known[article.article_id].basis == "stated")
    return answer(lambda: filter(None, asking), (told for article in telling for told in told_by(article)))


def _answer(question: Question, known: Mapping[tuple[str, int], Mapping[date, Told]]) -> Published | None:
    days: dict[date, str] = {}
    for asked in question.asked:
        for day, other in known.get((asked.act, asked.weekday), {}).items():
            on = calendar.weekday(question.weekday, day, future=True)[0]
            days.setdefault(on, _evidence(question, asked, other))
            if len(days) > 1:
                return None
    return next((Published(on, precision="day", basis="inferred", evidence=e) for on, e in days.items()), None)


def _evidence(question: Question, asked: Asked, other: Told) -> str:
    return (
        f"weekday of the lead {span_text(*question.lead)}; event {span_text(*asked.trigger)} on weekday "
        f"{span_text(*asked.said)} is {other.article_id}:{span_text(*other.trigger)} of {other.on}"
    )


def act_told(report: Report) -> str:
    """What two reports must share to be of one event: type, countries or names of the parties, and how it was done."""
    return "\t".join((report.type, report.mode or "", *_parties(report)))


def _parties(report: Report) -> list[str]:
    return sorted({party.country or party.name for party in (*report.actors, *report.recipients)})
