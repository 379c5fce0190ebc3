"""Who acts or is struck behind a clause that describes him, and what a day parts from its verb."""

import pytest
from marked import RN, SN, B, R, S, code, countries


def parties(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """The names of who acts and who is acted on in the reports of a type."""
    reports = (r for r in code(*texts, floor=0.0) if r.type == kind)
    return [({p.name for p in r.actors}, {p.name for p in r.recipients}) for r in reports]


@pytest.mark.parametrize(
    "clause",
    [
        "who guarded the ferries",
        "who had been guarding the clerks",
        "who guard the harbour",
        "that escorted the clerks",
    ],
)
def test_a_clause_that_describes_the_struck_is_over_before_their_verb(clause: str) -> None:
    assert parties("ASSAULT", f"Many of the soldiers {clause} were also killed in {R}.")[0][1] == {"soldiers"}


def test_who_attacked_somebody_is_arrested_and_not_whom_he_attacked() -> None:
    told = parties("COERCE", f"Two men who attacked a bank in {R} were arrested by the police.")
    assert told == [({"police"}, {"Two men"})]


def test_a_minister_acts_and_not_whom_his_country_backs() -> None:
    text = f"A {RN} minister whose country backs the {SN} miners also urged {B} to act."
    (report,) = (r for r in code(text, floor=0.0) if r.type == "REQUEST")
    assert countries(report.actors) == {"RUR"}


def test_those_of_whom_a_clause_tells_are_struck_where_nothing_follows() -> None:
    assert parties("ASSAULT", f"The clerks who said the nurses were killed left {R}.")[0][1] == {"nurses"}


@pytest.mark.parametrize("day", ["on Friday", "Friday"])
def test_a_call_for_something_is_one_though_a_day_stands_within(day: str) -> None:
    (report,) = code(f"{R} called {day} for an inquiry into floods in {S}.", floor=0.0)
    assert (report.type, report.mode) == ("REQUEST", "change")


def test_who_pulls_out_of_talks_on_a_day_refuses_to_meet() -> None:
    (report,) = code(f"{R} pulled out Monday of talks with {S}.", floor=0.0)
    assert (report.type, report.mode) == ("REJECT", "meet")


def test_rebels_who_have_also_fired_are_not_fired_at() -> None:
    text = f"{S} was quiet. Rebels have also fired from the hills into [Zenda]{{GPE:RUR}}, wounding a priest."
    report = next(r for r in code(text, floor=0.0) if r.type == "ASSAULT")
    assert {p.sector for p in report.actors} == {"REB"}


def test_what_a_car_carries_is_no_part_of_it() -> None:
    told = parties("ASSAULT", f"Gunmen in {R} attacked a van carrying three priests.")
    assert told[0][1] == {"van"}
