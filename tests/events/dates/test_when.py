"""Days that words come to, given the day of publication and without it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.events.dates.when import find_whens, resolve_when
from clippings.events.report import When

WEDNESDAY = date(2021, 6, 16)


@pytest.mark.parametrize(
    ("words", "start", "end", "precision", "basis"),
    [
        ("March 5, 2019", date(2019, 3, 5), date(2019, 3, 5), "day", "stated"),
        ("5 March 2019", date(2019, 3, 5), date(2019, 3, 5), "day", "stated"),
        ("Monday, March 4", date(2021, 3, 4), date(2021, 3, 4), "day", "relative"),
        ("Tuesday the 5th of March 2019", date(2019, 3, 5), date(2019, 3, 5), "day", "stated"),
        ("Dec. 8", date(2020, 12, 8), date(2020, 12, 8), "day", "relative"),
        ("on June 16", WEDNESDAY, WEDNESDAY, "day", "relative"),
        ("Wednesday", WEDNESDAY, WEDNESDAY, "day", "relative"),
        ("on Tuesday", date(2021, 6, 15), date(2021, 6, 15), "day", "relative"),
        ("last Wednesday", date(2021, 6, 9), date(2021, 6, 9), "day", "relative"),
        ("last Saturday", date(2021, 6, 12), date(2021, 6, 12), "day", "relative"),
        ("yesterday", date(2021, 6, 15), date(2021, 6, 15), "day", "relative"),
        ("in July", date(2020, 7, 1), date(2020, 7, 31), "month", "relative"),
        ("in May", date(2021, 5, 1), date(2021, 5, 31), "month", "relative"),
        ("until Jan. 15", date(2021, 1, 15), date(2021, 1, 15), "day", "relative"),
        ("in July 2018", date(2018, 7, 1), date(2018, 7, 31), "month", "stated"),
        ("since spring 2018", date(2018, 3, 1), date(2018, 5, 31), "range", "stated"),
        ("in 2012", date(2012, 1, 1), date(2012, 12, 31), "year", "stated"),
        ("by the end of May", date(2021, 5, 1), date(2021, 5, 31), "month", "relative"),
        ("before the end of May 2019", date(2019, 5, 1), date(2019, 5, 31), "month", "stated"),
        ("until the end of 2019", date(2019, 1, 1), date(2019, 12, 31), "year", "stated"),
        ("by the end of the month", date(2021, 6, 1), date(2021, 6, 30), "month", "relative"),
        ("at the end of this year", date(2021, 1, 1), date(2021, 12, 31), "year", "relative"),
        ("last month", date(2021, 5, 1), date(2021, 5, 31), "month", "relative"),
        ("three days ago", date(2021, 6, 13), date(2021, 6, 13), "day", "relative"),
        ("last year", date(2020, 1, 1), date(2020, 12, 31), "year", "relative"),
        ("on Christmas Day", date(2020, 12, 25), date(2020, 12, 25), "day", "relative"),
        ("on New Year’s Eve 2018", date(2018, 12, 31), date(2018, 12, 31), "day", "stated"),
        ("a fortnight ago", date(2021, 5, 30), date(2021, 6, 5), "range", "relative"),
        ("in the first week of May", date(2021, 5, 1), date(2021, 5, 31), "month", "relative"),
    ],
)
def test_days(words: str, start: date, end: date, precision: str, basis: str) -> None:
    (when,) = find_whens(words, 0, WEDNESDAY)
    assert (when.start, when.end, when.precision, when.basis) == (start, end, precision, basis)


def test_future_looks_ahead() -> None:
    (when,) = find_whens("on Monday", 0, None)
    assert resolve_when(when, WEDNESDAY, future=True).start == date(2021, 6, 21)


def test_without_publication_day_the_words_stay_and_resolve_later() -> None:
    (when,) = find_whens("on Tuesday", 7, None)
    assert (when.text, when.span, when.start, when.basis) == ("Tuesday", (10, 17), None, "none")
    assert resolve_when(when, WEDNESDAY).start == date(2021, 6, 15)


@pytest.mark.parametrize("words", ["", "the March wind", "Feb. 30, 2019", "he may go", "room 2012", "the Sunday best"])
def test_words_that_name_no_day_raise_nothing(words: str) -> None:
    for when in find_whens(words, 0, WEDNESDAY):
        assert (when.start is None) == (when.precision == "none")


@given(st.text(alphabet="0123456789 MarchMayJune,.lastSaturday-ago", max_size=60), st.dates(date(1950, 1, 1)))
def test_any_text(text: str, published: date) -> None:
    for when in find_whens(text, 5, published):
        assert when.span is not None and text[when.span[0] - 5 : when.span[1] - 5] == when.text
        assert (when.start is None) == (when.end is None) == (when.basis == "none")
        assert when.start is None or (when.end is not None and when.start <= when.end)
        assert resolve_when(when, published) == when


@given(st.dates(date(1950, 1, 1), date(2900, 1, 1)), st.sampled_from(["Monday", "last Friday", "on July 4", "in May"]))
def test_the_past_never_lies_ahead(published: date, words: str) -> None:
    (when,) = find_whens(words, 0, published)
    assert when.start is not None and when.start <= published


def test_unknown_words_stay_unresolved() -> None:
    assert resolve_when(When(text="when pigs fly"), WEDNESDAY).start is None


@pytest.mark.parametrize(
    ("words", "start"), [("in July", date(2021, 7, 1)), ("in May", None), ("next May", date(2022, 5, 1))]
)
def test_what_is_to_come_is_not_dated_by_a_month_just_past(words: str, start: date | None) -> None:
    [when] = find_whens(f"The envoys will meet {words}.", 0, None)
    assert resolve_when(when, WEDNESDAY, future=True).start == start


def test_a_year_behind_a_noun_or_an_article_is_a_year_and_a_number_is_none() -> None:
    days = {"the riots of 2003, which": 2003, "a 2004 ferry accord": 2004, "a crowd of 2000 rowers": None}
    for text, year in days.items():
        assert [when.start for when in find_whens(text, 0, None)] == ([date(year, 1, 1)] if year else [])
