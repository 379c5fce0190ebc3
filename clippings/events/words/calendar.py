"""Days that words name, counted from a publication date."""

import calendar
from datetime import date, timedelta

WEEKDAYS = {
    name: n for n, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}
MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
Days = tuple[date, date, str]


def day(year: int, month: int, number: int) -> Days | None:
    """One day; None where the calendar has no such day."""
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return found, found, "day"


def month(year: int, number: int) -> Days:
    """A whole month; `number` may run past the year's end or before its beginning."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]), "month"


def year(number: int) -> Days | None:
    """A whole year; None outside the years a press page speaks of."""
    return (date(number, 1, 1), date(number, 12, 31), "year") if 1000 <= number <= 2999 else None


def weekday(number: int, published: date, *, future: bool, strict: bool = False) -> Days:
    """The nearest such weekday up to the publication date, or from it on; `strict` leaves that day itself out."""
    ahead = (number - published.weekday()) % 7
    if future:
        found = published + timedelta(days=ahead or (7 if strict else 0))
    else:
        found = published - timedelta(days=(7 - ahead) % 7 or (7 if strict else 0))
    return found, found, "day"


def yearless(month_number: int, day_number: int | None, published: date, *, future: bool) -> Days | None:
    """A day or month without its year: the last one up to the publication date, or the first from it on."""
    for number in (published.year, published.year + (1 if future else -1)):
        found = day(number, month_number, day_number) if day_number else month(number, month_number)
        if found is not None and (found[1] >= published if future else found[0] <= published):
            return found
    return None


def back(count: int, unit: str, published: date) -> Days:
    """`count` days, weeks, months or years before; months and years back are known to the month or year only."""
    if unit == "day":
        found = published - timedelta(days=count)
        return found, found, "day"
    if unit == "week":
        found = published - timedelta(weeks=count)
        return found - timedelta(days=3), found + timedelta(days=3), "range"
    if unit == "month":
        return month(published.year, published.month - count)
    return date(published.year - count, 1, 1), date(published.year - count, 12, 31), "year"


def week(published: date, offset: int) -> Days:
    """The calendar week, Monday to Sunday, `offset` weeks from the publication date's."""
    monday = published - timedelta(days=published.weekday()) + timedelta(weeks=offset)
    return monday, monday + timedelta(days=6), "range"


def night(words: str, published: date) -> Days:
    """'Overnight', 'last night', 'this morning', 'tonight'."""
    before = published - timedelta(days=1)
    if words == "overnight":
        return before, published, "range"
    found = before if words == "last night" else published
    return found, found, "day"


def season(which: str, name: str, published: date) -> Days:
    """The last season that was over on the publication date, the one that it is in or nearest to, the next to come."""
    first = SEASONS[name]
    years = range(published.year - 2, published.year + 2)
    spans = [(month(year, first)[0], month(year, first + 2)[1]) for year in years]
    if which == "last":
        begin, end = [span for span in spans if span[1] < published][-1]
    elif which == "next":
        begin, end = next(span for span in spans if span[0] > published)
    else:
        now = (span for span in spans if span[0] <= published <= span[1])
        begin, end = next(now, None) or next(span for span in spans if span[0].year == published.year)
    return begin, end, "range"


def weekend(which: str, published: date, *, future: bool) -> Days:
    """The Saturday and Sunday of the last weekend begun, or of the next to come."""
    ahead = future or which == "next" or (which == "this" and published.weekday() in range(1, 5))
    begun = published - timedelta(days=(published.weekday() - 5) % 7)
    begin = begun + timedelta(weeks=1) if ahead and (which == "next" or published.weekday() < 5) else begun
    return begin, begin + timedelta(days=1), "range"
