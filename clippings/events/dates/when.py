"""When it happened: the temporal expressions of prose, and the days they come to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from clippings.events.report import When
from clippings.events.words import calendar
from clippings.events.words.calendar import Days

_MONTH = (
    r"(?P<month{n}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?P<day{n}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year{n}>(?:19|20)\d\d)"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WEEKDAY = rf"(?P<weekday>{_DAYS})"
_UNIT = r"(?P<unit{n}>day|week|month|year)"
_NUMBER = r"(?P<number{n}>\d{1,3}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"


def _named(pattern: str, n: int) -> str:
    return pattern.replace("{n}", str(n))


_FORMS = (
    r"\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Aa]t) the end of "
    rf"(?:{_named(_MONTH, 14)}(?:,? {_named(_YEAR, 14)})?|{_named(_YEAR, 15)}"
    r"|(?:the|this) (?P<ending>week|month|year))\b",
    rf"(?:(?P<beside1>{_DAYS}),? )?{_named(_MONTH, 1)} {_named(_DAY, 1)}\b(?:,? {_named(_YEAR, 1)}\b)?",
    rf"(?:(?P<beside2>{_DAYS}),? (?:the )?)?{_named(_DAY, 2)}(?: of)? {_named(_MONTH, 2)}\b"
    rf"(?:,? {_named(_YEAR, 2)}\b)?",
    rf"(?:[Ii]n )?{_named(_MONTH, 9)},? (?:of )?(?P<ago>last|this) year\b",
    rf"(?:[Tt]he|[Aa]) {_named(_MONTH, 10)}(?= [a-z]|$)",
    rf"[Tt]he {_named(_YEAR, 11)}(?= [a-z]|$)",
    rf"[Aa] {_named(_YEAR, 12)}(?= [a-z]|$)",
    rf"of {_named(_YEAR, 13)}(?=[,.;:)”]|$)",
    rf"(?:week|days|beginning|start|middle) of {_named(_MONTH, 17)}(?:,? {_named(_YEAR, 17)})?(?=[\s,.;:)]|$)(?! \d)",
    r"(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d\b)",
    rf"{_named(_MONTH, 3)},? (?:of )?{_named(_YEAR, 3)}\b",
    rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? {_named(_YEAR, 4)}\b",
    rf"(?P<inside>{_DAYS}),? (?:of )?(?P<ofweek>last|this|next) week\b",
    rf"(?P<which>[Ll]ast |[Nn]ext |[Tt]his |the previous |the following )?{_WEEKDAY}\b",
    rf"(?P<edge>earlier |later )?(?P<relative>[Tt]his|[Ll]ast|[Nn]ext|the past) {_named(_UNIT, 5)}\b",
    rf"{_named(_NUMBER, 1)} {_named(_UNIT, 6)}s? ago\b",
    r"(?P<fortnight>[Aa] fortnight ago)\b",
    rf"[Ii]n {_named(_NUMBER, 2)} {_named(_UNIT, 7)}s?(?:'|’)?(?: time)?(?=[,.;]|$)",
    rf"(?P<night>[Oo]vernight(?! (?:on |into )?{_DAYS})|[Ll]ast night|[Tt]onight"
    r"|[Tt]his (?:morning|afternoon|evening))\b",
    r"(?P<lately>[Ll]ast|[Tt]his|[Nn]ext) (?P<part>spring|summer|autumn|fall|winter)\b",
    r"(?P<weekend>(?:[Aa]t|[Oo]n|[Oo]ver|[Dd]uring) the|[Ll]ast|[Tt]his|[Nn]ext) weekend\b",
    rf"(?P<hop>[Tt]he (?:previous|next|following) day\b|[Tt]he day before(?=[,.;]|$)"
    r"|(?:[Tt]he|[Tt]hat) same day\b(?! as)|[Tt]hat day(?=[,.;]|$)"
    rf"|{_named(_NUMBER, 3)} days? (?:earlier|later)(?=[,.;]|$))",
    r"(?P<leap>(?:[Tt]hat|[Tt]he (?:same|previous|next|following)) (?P<span>month|year)(?=[,.;]|$))",
    rf"(?P<leap2>{_named(_NUMBER, 4)} (?P<span2>month|year)s? (?:earlier|later)(?=[,.;]|$))",
    rf"(?P<feast>Christmas (?:Day|Eve)|Boxing Day|New Year(?:'|’)s (?:Day|Eve))(?: {_named(_YEAR, 16)})?"
    r"(?=[,.;]|$| (?:in|at|by|when|after|as|and|to|while)\b)",
    r"(?P<plain>[Tt]oday|[Yy]esterday|[Tt]omorrow)\b",
    r"(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|[Ll]ast|[Tt]his|[Ff]rom|[Nn]ext|early|late|mid)[ -]"
    rf"(?:early |late |mid-)?{_named(_MONTH, 7)}(?!\.? \d|, (?:19|20)\d\d)(?=[\s,.;:)]|$)",
    rf"(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|early|late|mid)[ -](?:early |late |mid-)?{_named(_YEAR, 8)}\b(?!-)",
)
# All begin a word, and with one of these letters: most words are passed over at their first.
_EXPRESSION = re.compile(rf"\b(?=[\dA-Zabdefilmnostuwy])(?:{'|'.join(_FORMS)})")
# Every expression holds one of these; most sentences hold none, and looking for them is much the cheaper.
_SIGN = re.compile(
    "day|week|month|year|tomorrow|night|ning|noon|ummer|tumn|spring|fall|winter|19|20"
    "|fortnight|Day|Eve|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)
# An article's sentences are asked several times over.
_REMEMBERED = 1 << 10
_FEASTS = {
    "Christmas Day": ("December", "25"),
    "Christmas Eve": ("December", "24"),
    "Boxing Day": ("December", "26"),
    "New Year's Day": ("January", "1"),
    "New Year's Eve": ("December", "31"),
}
_HALF_A_YEAR = timedelta(days=183)


@lru_cache(maxsize=_REMEMBERED)
def find_whens(text: str, offset: int, published_on: date | None) -> tuple[When, ...]:
    """Every temporal expression of a text that starts at code point `offset`, resolved as past where it can be."""
    return tuple(resolve_when(when, published_on) for when in expressions(text, offset))


def expressions(text: str, offset: int) -> Iterator[When]:
    """The temporal expressions of a text, as words and spans, not yet resolved."""
    for words, start, end in _found(text):
        yield When(text=words, span=(offset + start, offset + end))


@lru_cache(maxsize=_REMEMBERED)
def _found(text: str) -> tuple[tuple[str, int, int], ...]:
    if _SIGN.search(text) is None:
        return ()
    return tuple((match[0], match.start(), match.end()) for match in _EXPRESSION.finditer(text))


def resolve_when(when: When, published_on: date | None, *, future: bool = False) -> When:
    """The days of an expression, anew from its words; without what it needs it stays unresolved, its words kept.

    `future` says the act is still to come, so that 'on Wednesday' looks ahead. Never the publication date itself
    unless the words name that day.
    """
    days, basis = _read(when.text or "", published_on, future)
    if days is None:
        return When(when.text, when.span)
    return When(when.text, when.span, *days, basis)


@lru_cache(maxsize=_REMEMBERED)
def _read(text: str, published_on: date | None, future: bool) -> tuple[Days | None, str]:
    match = _EXPRESSION.fullmatch(text)
    return _days(match, published_on, future) if match else (None, "none")


@dataclass(frozen=True, slots=True)
class Expression:
    """What the words of an expression say by themselves. `which` is 'last', 'next', … before a weekday, or empty."""

    year: int | None
    month: int | None
    number: int | None
    weekday: int | None
    which: str


def read_expression(when: When) -> Expression:
    """The parts of a temporal expression, without a publication date; all None where it names no day or month."""
    match = _EXPRESSION.fullmatch(when.text or "")
    found = {name: value for name, value in match.groupdict().items() if value is not None} if match else {}
    if "iso" in found:
        year, month, number = map(int, found["iso"].split("-"))
        return Expression(year, month, number, None, "")
    parts = {key: _first(found, key) for key in ("year", "month", "day")}
    named = found.get("weekday") or _first(found, "beside")
    weekday = calendar.WEEKDAYS[named.lower()] if named else None
    return Expression(
        int(parts["year"]) if parts["year"] else None,
        _month(parts["month"]) if parts["month"] else None,
        int(parts["day"]) if parts["day"] else None,
        weekday,
        found.get("which", "").strip().lower(),
    )


def _days(match: re.Match[str], published: date | None, future: bool) -> tuple[Days | None, str]:
    found = {name: value for name, value in match.groupdict().items() if value is not None}
    month, number, year = (_first(found, key) for key in ("month", "day", "year"))
    if "feast" in found:
        month, number = _FEASTS[found["feast"].replace("’", "'")]
    if "iso" in found:
        return calendar.day(*map(int, found["iso"].split("-"))), "stated"
    if year is not None:
        return _stated(found, month, number, int(year)), "stated"
    if published is None:
        return None, "none"
    if month is not None and "ago" in found:
        return calendar.month(published.year - (found["ago"] == "last"), _month(month)), "relative"
    if month is not None:
        days = calendar.yearless(_month(month), int(number) if number else None, published, future=future)
        # 'In August', said in September of what is to come, is last August, and dates something else in the sentence.
        far = future and days is not None and days[0] - published > _HALF_A_YEAR and "next" not in match[0].lower()
        return (None, "none") if far else (days, "relative")
    return _relative(found, published, future), "relative"


def _stated(found: dict[str, str], month: str | None, number: str | None, year: int) -> Days | None:
    if "season" in found:
        first = calendar.SEASONS[found["season"].lower()]
        return calendar.month(year, first)[0], calendar.month(year, first + 2)[1], "range"
    if month is None:
        return calendar.year(year)
    return calendar.day(year, _month(month), int(number)) if number else calendar.month(year, _month(month))


def _relative(found: dict[str, str], published: date, future: bool) -> Days | None:
    if "weekday" in found:
        which = found.get("which", "").strip().lower()
        ahead = which in {"next", "the following"} or (future and which != "last")
        number = calendar.WEEKDAYS[found["weekday"].lower()]
        return calendar.weekday(number, published, future=ahead, strict=which in {"last", "next"})
    if "inside" in found:
        monday = _period(found["ofweek"], "week", published)
        return calendar.back(-calendar.WEEKDAYS[found["inside"].lower()], "day", monday[0]) if monday else None
    if "plain" in found:
        shift = {"today": 0, "yesterday": 1, "tomorrow": -1}[found["plain"].lower()]
        return calendar.back(shift, "day", published)
    if "ending" in found:
        return _period("this", found["ending"], published)
    if "fortnight" in found:
        return calendar.back(2, "week", published)
    if "number1" in found:
        return calendar.back(_count(found["number1"]), found["unit6"], published)
    if "number2" in found:
        # 'Rebuilt the bridge in two weeks' says how long it took.
        return calendar.back(-_count(found["number2"]), found["unit7"], published) if future else None
    if "night" in found:
        return calendar.night(found["night"].lower(), published)
    if "part" in found:
        return calendar.season(found["lately"].lower(), found["part"], published)
    if "weekend" in found:
        return calendar.weekend(found["weekend"].lower(), published, future=future)
    if not found.keys().isdisjoint({"hop", "leap", "leap2"}):
        # Counted from another day of the article.
        return None
    return _period(found["relative"].lower(), found["unit5"], published)


def _period(which: str, unit: str, published: date) -> Days | None:
    shift = {"this": 0, "last": -1, "next": 1}.get(which)
    if shift is None or unit == "day":
        return None
    if unit == "week":
        return calendar.week(published, shift)
    if unit == "month":
        return calendar.month(published.year, published.month + shift)
    return calendar.year(published.year + shift)


def hop(when: When, named: When) -> When:
    """The days of 'the next day', 'that month', 'two years later' after those that were named; other words stay so."""
    match = _EXPRESSION.fullmatch(when.text or "")
    found = {name: value for name, value in match.groupdict().items() if value is not None} if match else {}
    words, unit = _first(found, "hop") or _first(found, "leap"), _first(found, "span") or "day"
    if words is None or named.start is None or (unit != "year" and named.precision not in {"day", unit}):
        return when
    number = found.get("number3") or found.get("number4")
    same = "same" in words or words.lower().startswith("that")
    count = 0 if same else _count(number) if number else 1
    later = words.split()[-1] == "later" or words.split()[1] in {"next", "following"}
    return When(when.text, when.span, *calendar.back(-count if later else count, unit, named.start), "relative")


def _count(word: str) -> int:
    return calendar.NUMBERS.get(word.lower()) or int(word)


def _first(found: dict[str, str], key: str) -> str | None:
    return next((found[name] for name in sorted(found) if name.rstrip("0123456789") == key), None)


def _month(word: str) -> int:
    return calendar.MONTHS[word.rstrip(".").lower()]
