"""Days as newsrooms tell them: overnight, at the weekend, last summer, in two weeks, the next day."""

from datetime import date

import pytest
from marked import B, R, S, code

from clippings.events.dates.when import find_whens
from clippings.events.words.calendar import season, weekend

THURSDAY = date(2027, 2, 11)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("overnight", date(2027, 2, 10), date(2027, 2, 11)),
        ("last night", date(2027, 2, 10), date(2027, 2, 10)),
        ("this morning", THURSDAY, THURSDAY),
        ("at the weekend", date(2027, 2, 6), date(2027, 2, 7)),
        ("over the weekend", date(2027, 2, 6), date(2027, 2, 7)),
        ("next weekend", date(2027, 2, 13), date(2027, 2, 14)),
        ("last summer", date(2026, 6, 1), date(2026, 8, 31)),
        ("last winter", date(2025, 12, 1), date(2026, 2, 28)),
        ("next spring", date(2027, 3, 1), date(2027, 5, 31)),
        ("this winter", date(2026, 12, 1), date(2027, 2, 28)),
        ("in winter 2024", date(2024, 12, 1), date(2025, 2, 28)),
        ("a month ago", date(2027, 1, 1), date(2027, 1, 31)),
        ("Three days ago", date(2027, 2, 8), date(2027, 2, 8)),
    ],
)
def test_words_of_newsrooms_are_days_around_the_publication(words: str, start: date, end: date) -> None:
    (when,) = find_whens(words, 0, THURSDAY)
    assert (when.start, when.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (f"{R} raided {S} overnight on Monday.", date(2027, 2, 8)),
        (f"{R} raided {S} a year ago.", date(2026, 1, 1)),
        (f"{R} will receive {S}'s envoy in three days.", date(2027, 2, 14)),
        (f"{R} will receive {S}'s envoy at the weekend.", date(2027, 2, 13)),
        (f"{R} rebuilt {S}'s bridge and raided {B} in three days.", None),
    ],
)
def test_acts_have_the_days_that_newsrooms_give_them(text: str, start: date | None) -> None:
    assert {report.when.start for report in code(text, on=THURSDAY, floor=0.0)} == {start}


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("The previous day,", date(2027, 2, 7)),
        ("The day before,", date(2027, 2, 7)),
        ("The next day,", date(2027, 2, 9)),
        ("A day later,", date(2027, 2, 9)),
        ("Two days earlier,", date(2027, 2, 6)),
    ],
)
def test_a_day_is_counted_from_the_day_told_before(words: str, start: date) -> None:
    *_, report = code(f"{R} raided {S} on Monday.", f"{words} {S} raided {B}.", on=THURSDAY, floor=0.0)
    assert (report.when.start, report.when.precision) == (start, "day")


def test_no_day_told_before_leaves_the_words() -> None:
    (report,) = code(f"The next day, {S} raided {R}.", on=THURSDAY, floor=0.0)
    assert (report.when.text, report.when.start) == ("The next day", None)


@pytest.mark.parametrize("number", range(1, 13))
def test_seasons_follow_each_other(number: int) -> None:
    published = date(2027, number, 9)
    for name in ("spring", "summer", "autumn", "winter"):
        spans = [season(which, name, published) for which in ("last", "this", "next")]
        assert spans[0][1] < published < spans[2][0]
        assert spans[0][0] <= spans[1][0] <= spans[2][0]


@pytest.mark.parametrize("day", range(1, 8))
def test_weekends_are_saturday_and_sunday(day: int) -> None:
    published = date(2027, 2, day)
    for which in ("at the", "last", "this", "next"):
        begin, end, _ = weekend(which, published, future=False)
        assert (begin.weekday(), end.weekday()) == (5, 6)
        assert abs((begin - published).days) <= 12
