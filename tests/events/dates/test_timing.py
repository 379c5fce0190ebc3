"""Which date of a sentence is that of which act."""

from datetime import date

import pytest
from marked import R, S, code

FRIDAY = date(2021, 6, 18)


def test_a_date_before_a_noun_dates_that_noun_alone() -> None:
    reports = code(f"{R} criticised delays to the March accord between {R} and {S}.", on=FRIDAY)
    assert [r.when.start for r in reports if r.type == "ACCUSE"] == [None]


def test_a_year_behind_a_noun_dates_that_noun_alone() -> None:
    reports = code(f"{R} criticised {S}'s raid on {R} of 2003.", on=FRIDAY, floor=0.0)
    assert {r.type: r.when.start for r in reports} == {"ACCUSE": None, "ASSAULT": date(2003, 1, 1)}


def test_months_of_talks_are_not_dated_by_the_day_of_the_signing() -> None:
    reports = code(f"{R} and {S} signed a pact on Thursday following months of talks.", on=FRIDAY, floor=0.1)
    assert [r.when.start for r in reports if r.type == "CONSULT"] == [None]
    assert [r.when.start for r in reports if r.type == "SUPPORT"] == [date(2021, 6, 17)]


def test_a_day_to_come_dates_what_is_to_come() -> None:
    reports = code(f"{R} opened an inquiry into {S} and will report on Monday.", on=FRIDAY)
    assert [r.when.start for r in reports if r.type == "ACCUSE"] == [None]


@pytest.mark.parametrize(
    ("text", "kind", "days"),
    [
        (f"[Anna Berg]{{PERSON:RUR}}, who took office in May, thanked {S}.", "SUPPORT", [None]),
        (f"{R} freed four rowers on Monday, three months after gunmen stormed their camp.", "ASSAULT", [None]),
        (f"{R} shelled {S} on May 3, the second time this year.", "ASSAULT", [date(2021, 5, 3)]),
        (f"{R} lifted a ban on barges from {S} that it had imposed in 2009.", "RETREAT", [None]),
        (f"[Anna Berg]{{PERSON:RUR}} urged both sides to hold fire until Sunday in {S}.", "REQUEST", [None]),
        (f"{R} asked {S} to hand over the ferry on Wednesday.", "REQUEST", [None]),
        (f"{R} and {S} agreed to open a bridge in August.", "AGREE", [None]),
        (f"{R} asked {S} for boats on Wednesday.", "REQUEST", [date(2021, 6, 16)]),
        (f"{R} announced on Monday that it would withdraw its troops from {S}.", "CONCEDE", [None]),
        (f"{R} announced that it would withdraw its troops from {S} on Monday.", "CONCEDE", [date(2021, 6, 21)]),
    ],
)
def test_a_date_of_something_else_dates_no_act(text: str, kind: str, days: list[date | None]) -> None:
    assert [r.when.start for r in code(text, on=FRIDAY) if r.type == kind] == days


@pytest.mark.parametrize("due", ["by July 5", "before July 5"])
def test_the_day_by_which_something_is_to_be_done_is_that_of_the_plan(due: str) -> None:
    for verb, start in (("will withdraw", date(2021, 7, 5)), ("has withdrawn", None)):
        text = f"{R} {verb} its troops from {S}, the last of its tanks and all of its boats among them, {due}."
        assert [r.when.start for r in code(text, on=FRIDAY)] == [start]


def test_a_day_before_what_is_said_of_somebody_is_that_of_what_he_does() -> None:
    said = "who had arrived from a small town in the north with a delegation of eight old men and a band"
    reports = code(f"On Monday, the president of {R}, {said}, signed a treaty with {S}.", on=FRIDAY)
    assert [r.when.start for r in reports if r.type == "SUPPORT"] == [date(2021, 6, 14)]


def test_exercises_from_one_day_to_another_begin_on_the_first() -> None:
    reports = code(f"{R} will hold live-fire drills off {S} from June 21 to June 25.", on=FRIDAY, floor=0.1)
    assert {r.when.start for r in reports} == {date(2021, 6, 21)}


def test_what_a_source_is_quoted_with_was_said_when_the_source_spoke() -> None:
    texts = (
        f"{R} will lend {S} boats, a [Ruritanian]{{NORP:RUR=Ruritania}} ministry source said on Thursday.",
        "The boats are old.",
        f"“{S} has not met its part of the bargain,” the [Ruritanian]{{NORP:RUR=Ruritania}} source said.",
    )
    assert [r.when.start for r in code(*texts, on=FRIDAY) if r.type == "ACCUSE"] == [date(2021, 6, 17)]


def test_what_another_side_is_quoted_with_was_not() -> None:
    texts = (
        f"{R} will lend {S} boats, a [Ruritanian]{{NORP:RUR=Ruritania}} ministry source said on Thursday.",
        f"“{R} has not met its part of the bargain,” the [Sylvanian]{{NORP:SYL=Sylvania}} minister said.",
    )
    assert [r.when.start for r in code(*texts, on=FRIDAY) if r.type == "ACCUSE"] == [None]
