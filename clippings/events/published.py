"""When an article that prints no date was published: reasoned from its own words, or from other articles' dates."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol

from clippings.clean.story import Published
from clippings.events import calendar
from clippings.events.clues import Clue, lead_weekday, read_clues
from clippings.events.report import Report
from clippings.events.when import read_expression, resolve_when
from clippings.text.sentence import Sentence
from schema.keys import span as span_text

_WEEK = timedelta(days=7)
_FRESH = timedelta(days=21)
Parties = frozenset[str]


class Reported(Protocol):
    """An article as far as dating it goes."""

    @property
    def article_id(self) -> str: ...
    @property
    def sentences(self) -> tuple[Sentence, ...]: ...
    @property
    def reports(self) -> tuple[Report, ...]: ...


def infer_published(sentences: Sequence[Sentence], reports: Sequence[Report]) -> Published:
    """The day that an article's own words pin down, or no date.

    The lead's 'said on Wednesday' gives the weekday. Days without a year are the first such days after the latest
    fully dated day the article looks back to. 'Last Saturday' falls on or after the latest such day that the story
    tells before it. The earliest day that keeps all this is the day of publication; unless there is each of the
    three clues, and the day is at most three weeks after the latest event, nothing pins it down.
    """
    if not reports:
        return Published()
    clues = read_clues(sentences)
    lead = lead_weekday(clues)
    years = [clue for clue in clues if clue.day is not None and not clue.future]
    if lead is None or lead.weekday is None or not years:
        return Published()
    base = max(years, key=lambda clue: clue.day or date.min)
    dated = [(clue, day) for clue in clues if not clue.future and (day := _dated(clue, base.day)) is not None]
    bounds = _last_weekdays(clues, dated)
    if not bounds:
        return Published()
    latest = max(day for _, day in dated)
    found = _earliest(lead.weekday, latest, bounds)
    if found is None or found - latest > _FRESH:
        return Published()
    evidence = [f"weekday of the lead {span_text(*lead.span)}", f"year after {base.day} {span_text(*base.span)}"]
    evidence += [
        f"last weekday {span_text(*clue.span)} not before {day} {span_text(*of.span)}" for clue, day, of in bounds
    ]
    return Published(on=found, precision="day", basis="inferred", evidence="; ".join(evidence))


def _dated(clue: Clue, base: date | None) -> date | None:
    """The day of a clue: as it says, or the first such day after the base."""
    if clue.day is not None or clue.month is None or base is None:
        return clue.day
    found = calendar.yearless(clue.month, clue.number, base + timedelta(days=1), future=True)
    return found[0] if found else None


def _last_weekdays(clues: Sequence[Clue], dated: Sequence[tuple[Clue, date]]) -> list[tuple[Clue, date, Clue]]:
    """Each 'last Saturday' with the latest dated day told before it, and where that stands."""
    found = []
    for clue in clues:
        told = [(day, other.span, other) for other, day in dated if other.span < clue.span]
        if clue.last and told:
            day, _, other = max(told, key=lambda row: row[:2])
            found.append((clue, day, other))
    return found


def _earliest(weekday: int, latest: date, bounds: Sequence[tuple[Clue, date, Clue]]) -> date | None:
    day = calendar.weekday(weekday, latest, future=True)[0]
    for _ in range(53):
        if all(calendar.weekday(c.weekday or 0, day, future=False, strict=True)[0] >= bound for c, bound, _ in bounds):
            return day
        day += _WEEK
    return None


def infer_published_across(articles: Iterable[Reported], published: Mapping[str, Published]) -> dict[str, Published]:
    """Days of undated articles that other articles' dates give away; those that nothing gives away are left out.

    An undated article whose lead speaks on one weekday and that reports an event on another is dated by an article
    with a stated date that reports the same event (type, parties, act) on a day that is such a weekday. Where two
    such days lead to different dates, there is no date.
    """
    articles = sorted(articles, key=lambda article: article.article_id)
    known: defaultdict[tuple[str, Parties, str], list[tuple[date, Report]]] = defaultdict(list)
    for article in articles:
        if published.get(article.article_id, Published()).basis == "stated":
            for report in article.reports:
                if report.when.precision == "day" and report.when.start is not None:
                    known[_act(report)].append((report.when.start, report))
    found = {}
    for article in articles:
        if published.get(article.article_id, Published()).on is None:
            day = _from_others(article, known)
            if day is not None:
                found[article.article_id] = day
    return found


def _from_others(
    article: Reported, known: Mapping[tuple[str, Parties, str], Sequence[tuple[date, Report]]]
) -> Published | None:
    lead = lead_weekday(read_clues(article.sentences))
    if lead is None or lead.weekday is None:
        return None
    days: dict[date, str] = {}
    for report in article.reports:
        read = read_expression(report.when)
        if (
            read.weekday is None
            or read.which
            or report.modality not in {"asserted", "alleged"}
            or len(_act(report)[1]) < 2
        ):
            continue
        for day, other in known.get(_act(report), ()):
            if day.weekday() == read.weekday:
                on = calendar.weekday(lead.weekday, day, future=True)[0]
                days.setdefault(on, _evidence(lead, report, other, day))
    if len(days) != 1:
        return None
    on, evidence = next(iter(days.items()))
    return Published(on=on, precision="day", basis="inferred", evidence=evidence)


def _evidence(lead: Clue, report: Report, other: Report, day: date) -> str:
    here, there = span_text(*report.trigger_span), span_text(*other.trigger_span)
    said = span_text(*report.when.span) if report.when.span else ""
    return (
        f"weekday of the lead {span_text(*lead.span)}; event {here} on weekday {said} "
        f"is {other.article_id}:{there} of {day}"
    )


def _act(report: Report) -> tuple[str, Parties, str]:
    """What two reports must share to be of one event: type, countries or names of the parties, and how it was done."""
    parties = frozenset(party.country or party.name for party in (*report.actors, *report.recipients))
    return report.type, parties, report.mode or ""


def redate(reports: Sequence[Report], published_on: date | None) -> tuple[Report, ...]:
    """The reports with their dates read anew, now that the day of publication is known."""
    return tuple(
        replace(report, when=resolve_when(report.when, published_on, future=report.modality == "planned"))
        if report.when.text is not None
        else report
        for report in reports
    )
