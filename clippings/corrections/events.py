"""Events of corrected reports: made anew from the reports they have now, as linking makes them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from clippings.corrections.held import Row
from clippings.events.linking.identity import act_of, event_key, own_id, suffix
from clippings.events.linking.link import Event
from clippings.events.report import Report, When

_PRECISION = ("day", "range", "month", "year")


def remade(event_id: str, before: Row | None, reports: Iterable[Report]) -> Event:
    """The event of some reports. It keeps its date while a report gives it; undated reports take it over.

    `before` is its row as the machine has it, None for an event that a correction makes.
    """
    ordered = sorted(reports, key=own_id)
    when = _when(before, ordered)
    return Event(event_id, act_of(ordered[0]), when, tuple(_dated(report, when) for report in ordered))


def own_event_id(report: Report) -> str:
    """The id of an event that a correction makes of one report: by its own type, parties and day, and its key."""
    return f"{event_key(act_of(report), _day(_own(report)))}:{suffix(own_id(report))}"


def _day(when: When) -> str:
    if when.start is None:
        return "none"
    if when.precision in {"month", "year"}:
        return when.start.isoformat()[: 7 if when.precision == "month" else 4]
    return when.start.isoformat() if when.start == when.end else f"{when.start}..{when.end}"


def _own(report: Report) -> When:
    """The date that the report itself gives: none where it was carried over from another."""
    if report.when.basis == "cross_article":
        return When(text=report.when.text, span=report.when.span)
    return report.when


def _dated(report: Report, when: When) -> Report:
    own = _own(report)
    if own.start is None and when.start is not None:
        own = replace(own, start=when.start, end=when.end, precision=when.precision, basis="cross_article")
    return replace(report, when=own)


def _when(before: Row | None, reports: Sequence[Report]) -> When:
    given = [own for report in reports if (own := _own(report)).start is not None]
    if before is not None and any(
        (own.start, own.end, own.precision) == (before["date_start"], before["date_end"], before["date_precision"])
        for own in given
    ):
        return When(
            start=before["date_start"],
            end=before["date_end"],
            precision=before["date_precision"],
            basis=before["date_basis"],
        )
    if not given:
        return When()
    counts = Counter((own.precision, str(own.start), str(own.end)) for own in given)
    precision, start, end = min(counts, key=lambda key: (-counts[key], _PRECISION.index(key[0]), key[1:]))
    first = next(own for own in given if (own.precision, str(own.start), str(own.end)) == (precision, start, end))
    return replace(first, text=None, span=None)
