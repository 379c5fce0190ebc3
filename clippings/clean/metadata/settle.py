"""When a story was published, once its date text is found: the order of day and month decided, or left open."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, time

from clippings.clean.metadata.dates import DateText, dates_in
from clippings.clean.story import Published

RECENT = 21  # days before publication that a story tells of by day and month
MONTH_FIRST = frozenset({"USA", "PHL", "FSM", "PLW", "MHL"})
ISO = re.compile(r"^\d{4}-\d{2}-\d{2}(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$")


@dataclass(frozen=True, slots=True)
class Order:
    """What the page tells of the order of day and month in its numeric dates: days it names in words or beyond
    doubt, days it names without their year (month, day), whether it writes the month first, its outlet's country, and
    what tells its language where nothing else decides."""

    sure: frozenset[date]
    days: tuple[tuple[int, int], ...]
    month_first: bool | None
    country: str | None
    language: Callable[[], str]


NO_EVIDENCE = Order(frozenset(), (), None, None, lambda: "und")


def settle(text: DateText, order: Order | None) -> Published:
    """The date a text states, its order of day and month decided by the page's evidence or left open.

    Without evidence (None) only a text that can be read in one way yields a day.
    """
    span = f"{text.span[0]}-{text.span[1]}"
    if len(text.readings) == 1:
        return _published(text.readings[0], text, span)
    chosen, why = _decide(text, order or NO_EVIDENCE)
    if chosen:
        return _published(chosen, text, f"{span} order:{why}")
    earlier = min(text.readings)
    both = "|".join(day.isoformat() for day in text.readings)
    return Published(earlier.replace(day=1), None, "month", "stated", f"{span} order:undecided {both}")


def _published(day: date, text: DateText, evidence: str) -> Published:
    if not text.precise:
        return Published(day, None, "month", "stated", evidence)
    if text.time is None:
        return Published(day, None, "day", "stated", evidence)
    return Published(day, f"{day.isoformat()}T{text.time}", "minute", "stated", evidence)


def _decide(text: DateText, order: Order) -> tuple[date | None, str]:
    if text.weekday is not None:
        right = [day for day in text.readings if day.weekday() == text.weekday]
        if len(right) == 1:
            return right[0], "weekday"
    right = [day for day in text.readings if day in order.sure]
    if len(right) == 1:
        return right[0], "other-date"
    near = [day for day in text.readings if any(_just_before(day, *named) for named in order.days)]
    if len(near) == 1:
        return near[0], "days-named"
    day_first, month_first = text.readings
    if text.time and ("Z" in text.time or "+" in text.time):
        return day_first, "time-zone"  # an offset that no country that writes the month first is in
    if order.month_first is not None:
        return (month_first if order.month_first else day_first), "same-page-order"
    if order.country:
        return (month_first if order.country in MONTH_FIRST else day_first), "outlet-country"
    if order.language() not in ("en", "und"):
        return day_first, "language"
    return None, "undecided"


def _just_before(day: date, month: int, number: int) -> bool:
    """Whether a day of a month, in some year, is `day` or one of the days before it: news tells of the last days."""
    for year in (day.year, day.year - 1):
        try:
            if 0 <= (day - date(year, month, number)).days <= RECENT:
                return True
        except ValueError:
            continue
    return False


def order_on(
    texts: Collection[DateText],
    days: tuple[tuple[int, int], ...],
    country: str | None,
    language: Callable[[], str],
) -> Order:
    """What all dates of a page together say of the order of day and month."""
    sure = frozenset(text.readings[0] for text in texts if len(text.readings) == 1 and text.precise)
    firsts = {text.month_first for text in texts if text.month_first is not None}
    return Order(sure, days, firsts.pop() if len(firsts) == 1 else None, country, language)


def given_date(text: str) -> Published:
    """The date that came with a record; `Published()` where it cannot be read as one."""
    text = text.strip()
    if match := ISO.match(text):
        try:
            day = date.fromisoformat(text[:10])
            time.fromisoformat(match[1] or "00:00")
        except ValueError:
            return Published()
        if not match[1]:
            return Published(day, None, "day", "stated", "given")
        return Published(day, f"{day.isoformat()}T{match[1]}{_zone(match[2])}", "minute", "stated", "given")
    found = dates_in(text)
    if not found:
        return Published()
    settled = settle(found[0], None)
    return Published(settled.on, settled.at, settled.precision, "stated", "given")


def _zone(zone: str | None) -> str:
    """The offset as ISO 8601 has it."""
    if not zone or zone == "Z" or ":" in zone:
        return zone or ""
    return f"{zone[:3]}:{zone[3:]}"
