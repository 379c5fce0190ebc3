"""Dates as pages print them: what a line says, with its span, before anyone asks whose date it is."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache

from clippings.clean.lexicon.months import months, weekdays
from clippings.clean.lines.keys import fold
from clippings.clean.story import Span
from clippings.text.phrases import either

YEARS = range(1900, 2100)
YEAR = 4  # digits of a year beside which points part month and day, where it can be no other way
BRIEF, REMEMBERED = 120, 1 << 12  # characters of a line that is asked several times over; how many such
# What a date cannot be without. It begins with a digit whichever way it goes on, as one is quick to look for.
CUE = re.compile(r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|[./-]\d{1,2}[./-]\d\d|(?<=\b\d)\d? \w{3,9}\.? '?\d\d\b)")


@dataclass(frozen=True, slots=True)
class DateText:
    """One date that a page prints, with the time beside it.

    `readings` holds every date it can mean: one, or two where the order of day and month is open (day first, then
    month first). `precise` is False where only a month is printed; the reading is then its first day. `time` is
    `HH:MM[:SS]` with `Z` or `±HH:MM` where the page prints one. `weekday` counts from Monday 0. `month_first` is the
    order of a numeric date whose order is beyond doubt. `span` covers date and time in the dump.
    """

    readings: tuple[date, ...]
    precise: bool
    time: str | None
    weekday: int | None
    month_first: bool | None
    span: Span


def dates_in(text: str, offset: int = 0) -> tuple[DateText, ...]:
    """Every full date (day, month, year) or month of a year that `text` prints; spans count from `offset`."""
    if not CUE.search(text):
        return ()
    found = _dates_in_brief(text) if len(text) <= BRIEF else _dates_in(text)
    if not offset:
        return found
    return tuple(replace(each, span=(offset + each.span[0], offset + each.span[1])) for each in found)


def _dates_in(text: str) -> tuple[DateText, ...]:
    folded = fold(text)
    found = []
    for match in _date_pattern().finditer(folded):
        part = match.groupdict()
        readings, precise = _readings(part)
        if readings:
            start, end = match.span()
            time, stop = _time_after(folded, end)
            if time is None:
                time, start = _time_before(folded, start)
            named = part["weekday"]
            weekday = weekdays().get(named) if named else None
            order = int(part["n1"]) <= 12 if part["n1"] and len(readings) == 1 and part["sep"] != "." else None
            if order and part["n1"] == part["n2"]:
                order = None
            found.append(DateText(readings, precise, time, weekday, order, (start, stop)))
    return tuple(found)


_dates_in_brief = lru_cache(maxsize=REMEMBERED)(_dates_in)


def days_in(text: str) -> tuple[tuple[int, int], ...]:
    """The days that a text names by month and day, with or without a year, as (month, day)."""
    folded = fold(text)
    found = []
    for match in _day_pattern().finditer(folded):
        name, day = match["m1"] or match["m2"], match["d1"] or match["d2"]
        if 1 <= int(day) <= 31:
            found.append((months()[name], int(day)))
    return tuple(found)


@cache
def _day_pattern() -> re.Pattern[str]:
    month = either(months())
    return re.compile(
        rf"\b(?P<m1>{month})\b\.? (?P<d1>\d{{1,2}})(?!\d)|(?<!\d)(?P<d2>\d{{1,2}})\.? (?:de )?(?P<m2>{month})\b"
    )


@cache
def _date_pattern() -> re.Pattern[str]:
    # A year runs into the time after it on some pages ("20252:23 PM"), and a name into the month before it.
    year = r"(?:19|20)\d\d(?=\D|$|\d{1,2}:\d\d)"
    month = either(months())
    day = r"\d{1,2}(?:st|nd|rd|th|er|º|ª)?"
    return re.compile(
        rf"(?:(?P<weekday>{either(weekdays())})\b[.,]?\s+)?(?:"
        rf"(?<!\d)(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>\d{{1,2}})(?!\d(?!\d?:))(?=\D|$)"
        rf"|(?<![\d./-])(?P<n1>\d{{1,2}})(?P<sep>[./-])\s?(?P<n2>\d{{1,2}})(?P=sep)\s?(?P<y2>{year}|\d\d(?![\d./-]))"
        rf"|(?<![\d:])(?P<d3>{day})\.?(?:\s+(?:de|of)\s+|[\s-]{{0,2}})(?P<m3>{month})\b\.?,?(?:\s+(?:de|del)\s+|[\s-]{{0,2}})(?P<y3>{year}|'\d\d\b)"
        rf"|(?P<m4>{month})\b\.?\s{{0,2}}(?P<d4>{day})(?:\s*,\s*|\s+)(?P<y4>{year})"
        rf"|\b(?P<m5>{month})\b\.?,?\s(?:de\s)?(?P<y5>{year})"
        rf"|(?P<y6>(?:19|20)\d\d)年(?P<m6>\d{{1,2}})月(?P<d6>\d{{1,2}})日?"
        rf")"
    )


def _readings(part: dict[str, str | None]) -> tuple[tuple[date, ...], bool]:
    """The dates a match can mean, and whether a day is printed."""
    if part["n1"] and part["n2"] and part["y2"]:
        first, second = int(part["n1"]), int(part["n2"])
        day_first, month_first = _day(part["y2"], second, first), _day(part["y2"], first, second)
        both = (
            (day_first,) if part["sep"] == "." and (day_first or len(part["y2"]) < YEAR) else (day_first, month_first)
        )
        return tuple(dict.fromkeys(day for day in both if day)), True
    for form in "1346":
        year, month, day = part[f"y{form}"], part[f"m{form}"], part[f"d{form}"]
        if year and month and day:
            found = _day(year, int(month) if month.isdecimal() else months()[month], int(re.sub(r"\D", "", day)))
            return ((found,) if found else ()), True
    if part["y5"] and part["m5"]:
        found = _day(part["y5"], months()[part["m5"]], 1)
        return ((found,) if found else ()), False
    return (), False


def _day(year: str, month: int, day: int) -> date | None:
    digits = year.strip("'")
    number = int(digits) + (2000 if len(digits) == 2 else 0)
    if number not in YEARS:
        return None
    try:
        return date(number, month, day)
    except ValueError:
        return None


CLOCK = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>[0-5]\d)(?!\d|[.,/]\d)"
    r"(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?:\s?(?P<half>[ap]\.?m\b\.?))?"
)
HOUR = r"(?P<hour2>\d{1,2})\s?(?P<half2>[ap]\.?m\b\.?)"
ZONE = r"(?:\s?\(?(?P<zone>z\b|(?:gmt|utc)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d)\)?)?"
TIME_AFTER = re.compile(
    rf"(?:\s?t|\s*[,|•·/@-]*\s*(?:(?:at|um|a las|a|saat|ore|[a-z]{{5,9}})\s+)?(?:-\s*)?)(?:{CLOCK}|{HOUR}){ZONE}"
)
TIME_BEFORE = re.compile(rf"(?:{CLOCK}|{HOUR})\s?(?:[a-z]{{2,4}}\b)?{ZONE}\s*(?:[,|•·/-]|on|am|\s)*\s*$")


def _time_after(folded: str, end: int) -> tuple[str | None, int]:
    match = TIME_AFTER.match(folded, end)
    time = _clock(match) if match else None
    return (time, match.end()) if match and time else (None, end)


def _time_before(folded: str, start: int) -> tuple[str | None, int]:
    before = max(0, start - 32)
    match = TIME_BEFORE.search(folded[before:start])
    time = _clock(match) if match else None
    return (time, before + match.start()) if match and time else (None, start)


def _clock(match: re.Match[str]) -> str | None:
    hour = int(match["hour"] or match["hour2"])
    half = (match["half"] or match["half2"] or "").replace(".", "")
    if (half and not 1 <= hour <= 12) or hour > 23:
        return None
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    second = f":{match['second']}" if match["second"] else ""
    return f"{hour:02}:{match['minute'] or '00'}{second}{_offset(match['zone'])}"


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    shift = re.search(r"([+-])(\d{1,2}):?(\d\d)?", zone)
    return f"{shift[1]}{int(shift[2]):02}:{shift[3] or '00'}" if shift else "Z"
