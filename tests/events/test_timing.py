"""Which date of a sentence is that of which act."""

from datetime import date

from marked import code

R, S = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}"
FRIDAY = date(2021, 6, 18)


def test_a_date_before_a_noun_dates_that_noun_alone() -> None:
    reports = code(f"{R} criticised delays to the March accord between {R} and {S}.", on=FRIDAY)
    assert [r.when.start for r in reports if r.type == "ACCUSE"] == [None]


def test_months_of_talks_are_not_dated_by_the_day_of_the_signing() -> None:
    reports = code(f"{R} and {S} signed a pact on Thursday following months of talks.", on=FRIDAY, floor=0.1)
    assert [r.when.start for r in reports if r.type == "CONSULT"] == [None]
    assert [r.when.start for r in reports if r.type == "SUPPORT"] == [date(2021, 6, 17)]


def test_a_day_to_come_dates_what_is_to_come() -> None:
    reports = code(f"{R} opened an inquiry into {S} and will report on Monday.", on=FRIDAY)
    assert [r.when.start for r in reports if r.type == "ACCUSE"] == [None]
