from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.metadata.dates import dates_in, days_in

DAY = date(2025, 8, 13)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("13 Aug 2025 21:16", "21:16"),
        ("Wednesday, 13 August 2025", None),
        ("Aug. 13, 2025, 9:16 p.m.", "21:16"),
        ("August 13th, 2025 at 11:24 a.m. EDT", "11:24"),
        ("Wed, Aug 13 20259:16 PM", "21:16"),
        ("21:16, Wed, Aug 13, 2025 | UPDATED", "21:16"),
        ("2025-08-13", None),
        ("2025-08-13T21:16:00+03:00", "21:16:00+03:00"),
        ("2025-08-13T21:16Z", "21:16Z"),
        ("13 August 2025 08:49 GMT", "08:49Z"),
        ("13 August 2025, 16:05 GMT+3", "16:05+03:00"),
        ("08/13/2025", None),
        ("13/08/2025 - 10:00", "10:00"),
        ("13.08.2025 14:30", "14:30"),
        ("08.13.2025", None),
        ("13 Ağustos 2025 Çarşamba 14:30", "14:30"),
        ("13. August 2025, 14:30 Uhr", "14:30"),
        ("Mittwoch, 13. August 2025", None),
        ("le mercredi 13 août 2025 à 10h30", "10:30"),
        ("13 de agosto de 2025", None),
        ("13 августа 2025", None),
        ("13 серпня 2025", None),
        ("13 sierpnia 2025, 14:30", "14:30"),
        ("13. srpna 2025", None),
        ("13 αυγούστου 2025", None),
        ("13 أغسطس 2025", None),
        ("13 elokuuta 2025", None),
        ("2025年8月13日", None),
    ],
)
def test_a_date_is_read_in_the_formats_that_pages_print(text: str, time: str | None):
    found = dates_in(text)[0]
    assert found.readings == (DAY,)
    assert found.time == time
    assert found.precise


@pytest.mark.parametrize(
    "text",
    [
        "5 min read",
        "12,408 views",
        "© 2017 The Example Post",
        "4 of 12",
        "31/02/2025",
        "Version 3.11",
        "Version 8.13.25",
        "2 hours ago",
    ],
)
def test_read_times_counts_and_copyright_years_are_no_dates(text: str):
    assert dates_in(text) == ()


def test_an_open_order_keeps_both_readings_day_first_then_month_first():
    assert dates_in("03/04/2025")[0].readings == (date(2025, 4, 3), date(2025, 3, 4))


def test_a_month_alone_is_less_than_a_day():
    found = dates_in("August 2025")[0]
    assert (found.readings, found.precise) == ((date(2025, 8, 1),), False)


def test_a_month_run_into_a_name_is_found():
    text = "Example PressApril 28, 2023"
    found = dates_in(text, 100)[0]
    assert found.readings == (date(2023, 4, 28),)
    assert text[found.span[0] - 100 : found.span[1] - 100] == "April 28, 2023"


def test_days_without_a_year_are_read_for_what_they_settle():
    assert days_in("They met on May 6 and again on 12 June.") == ((5, 6), (6, 12))


@given(st.text(max_size=200))
def test_any_text_is_survived_and_spans_lie_within_it(text: str):
    for found in dates_in(text):
        start, end = found.span
        assert 0 <= start < end <= len(text)
        assert found.readings


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_round_trips_in_words_and_in_iso(day: date):
    assert dates_in(f"Published {day:%d %B %Y}")[0].readings == (day,)
    assert dates_in(day.isoformat())[0].readings == (day,)
