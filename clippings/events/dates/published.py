"""When an article that prints no date was published, as its own words pin it down."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from clippings.clean.story import Published
from clippings.events.dates.across import answer_itself
from clippings.events.dates.clues import Clue, lead_weekday, read_clues
from clippings.events.dates.today import infer_from_today
from clippings.events.dates.when import resolve_when
from clippings.events.report import Report
from clippings.events.words import calendar
from clippings.text.sentence import Sentence
from schema.keys import span as span_text

_WEEK = timedelta(days=7)
_FRESH = timedelta(days=21)


def infer_published(sentences: Sequence[Sentence], reports: Sequence[Report]) -> Published:
    """The day that an article's own words pin down, or no date.

    It says which day today, yesterday or tomorrow is; or it tells an event twice, by its weekday and by its date; or
    three clues agree. The lead's 'said on Wednesday'
    gives the weekday. Days without a year are the first such days after the latest fully dated day the article looks
    back to. 'Last Saturday' falls on or after the latest such day that the story
    tells before it. The earliest day that keeps all this is the day of publication; unless there is each of the
    three clues, and the day is at most three weeks after the latest event, nothing pins it down.
    """
    today = infer_from_today(sentences)
    if today.on is not None:
        return today
    itself = answer_itself(sentences, reports)
    if itself.on is not None or not reports:
        return itself
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


def redate(reports: Sequence[Report], published_on: date | None) -> tuple[Report, ...]:
    """The reports with their dates read anew, now that the day of publication is known."""
    return tuple(
        replace(report, when=resolve_when(report.when, published_on, future=report.modality == "planned"))
        if report.when.text is not None
        else report
        for report in reports
    )
