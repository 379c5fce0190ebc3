"""Days that are counted from those that the article named last: 'that month', 'two years later', 'the same day'."""

from datetime import date

import pytest
from marked import SN, B, R, code


@pytest.mark.parametrize(
    ("named", "words", "start", "end"),
    [
        ("on May 4, 2041", "the same day", date(2041, 5, 4), date(2041, 5, 4)),
        ("on May 4, 2041", "that day", date(2041, 5, 4), date(2041, 5, 4)),
        ("on May 4, 2041", "the next day", date(2041, 5, 5), date(2041, 5, 5)),
        ("on May 4, 2041", "later that month", date(2041, 5, 1), date(2041, 5, 31)),
        ("in May 2041", "that month", date(2041, 5, 1), date(2041, 5, 31)),
        ("in May 2041", "the following month", date(2041, 6, 1), date(2041, 6, 30)),
        ("in May 2041", "a month later", date(2041, 6, 1), date(2041, 6, 30)),
        ("in May 2041", "two months earlier", date(2041, 3, 1), date(2041, 3, 31)),
        ("in 2041", "the same year", date(2041, 1, 1), date(2041, 12, 31)),
        ("in May 2041", "three years later", date(2044, 1, 1), date(2044, 12, 31)),
        ("in May 2041", "the previous year", date(2040, 1, 1), date(2040, 12, 31)),
    ],
)
def test_words_that_count_from_a_day_named_before(named: str, words: str, start: date, end: date) -> None:
    (report,) = code(f"{B} held a vote {named}.", f"{R} expelled two {SN} envoys {words}.", floor=0.0)
    assert (report.when.start, report.when.end) == (start, end)


@pytest.mark.parametrize("words", ["the next day", "that month", "a month later"])
def test_a_year_names_no_day_and_no_month(words: str) -> None:
    (report,) = code(f"{B} held a vote in 2041.", f"{R} expelled two {SN} envoys {words}.", floor=0.0)
    assert report.when.start is None


@pytest.mark.parametrize("words", ["the same day as the vote", "that year of drought", "that month when rain fell"])
def test_words_that_say_more_of_a_time_count_from_none(words: str) -> None:
    (report,) = code(f"{B} held a vote in May 2041.", f"{R} expelled two {SN} envoys {words}.", floor=0.0)
    assert report.when.text is None or report.when.basis != "relative"


def test_a_feast_is_a_day_though_it_is_a_name() -> None:
    text = f"{R} expelled two {SN} envoys on [Christmas Day]{{EVENT}}."
    (report,) = code(text, on=date(2045, 3, 15), floor=0.0)
    assert report.when.start == date(2044, 12, 25)


def test_a_week_of_a_month_is_of_the_month() -> None:
    (report,) = code(f"{R} expelled two {SN} envoys in the first week of May.", on=date(2045, 7, 15), floor=0.0)
    assert (report.when.start, report.when.end) == (date(2045, 5, 1), date(2045, 5, 31))


def test_sales_of_a_feast_are_of_no_day() -> None:
    (report,) = code(f"{R} expelled two {SN} envoys over Boxing Day sales.", on=date(2045, 7, 15), floor=0.0)
    assert report.when.start is None
