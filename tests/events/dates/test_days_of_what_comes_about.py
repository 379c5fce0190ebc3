"""The day on which what a noun names came about is the noun's, and no other act's."""

from datetime import date

from marked import R, S, article


def test_a_ceasefire_was_reached_on_its_day() -> None:
    reports = article(f"A ceasefire between {R} and {S} was reached last Saturday.", on=date(2021, 6, 16)).reports
    assert [(r.trigger, r.when.start) for r in reports] == [("ceasefire", date(2021, 6, 12))]
