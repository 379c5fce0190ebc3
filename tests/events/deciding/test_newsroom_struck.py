"""Whose those are whom one state's attack on another hits, and who attacked them."""

import pytest
from marked import SN, B, R, S, article, countries

ABOUT_R = f"{R} is big, {R} is hot and {R} is far."
STRIKE = f"{R} bombed {S}."

Sides = tuple[set[str], set[str]]


def sides(*texts: str) -> Sides:
    """Countries of the actors and recipients of the last attack."""
    report = [report for report in article(*texts).coded(0.0) if report.type == "ASSAULT"][-1]
    return countries(report.actors), countries(report.recipients)


@pytest.mark.parametrize(
    "texts",
    [
        (f"{R} fired rockets into {SN} fields, killing at least 26.",),
        (STRIKE, f"{R} attacked six mills."),
        (f"{R} bombed {S} and {S} shelled {R}.", f"{R} attacked six mills."),
    ],
)
def test_a_state_strikes_those_of_the_other(texts: tuple[str, ...]) -> None:
    assert sides(ABOUT_R, *texts) == ({"RUR"}, {"SYL"})


def test_a_state_that_struck_nobody_strikes_its_own() -> None:
    assert sides(ABOUT_R, f"{S} bombed {B}.", f"{R} attacked six mills.") == ({"RUR"}, {"RUR"})


def test_the_killed_are_of_the_state_that_tells_of_them_if_it_was_struck() -> None:
    told = f"{SN} officials said five millers were killed."
    assert sides(ABOUT_R, STRIKE, told) == ({"RUR"}, {"SYL"})
    assert sides(ABOUT_R, told) == (set(), {"RUR"})


def test_who_strikes_goes_on_striking_where_nobody_is_named() -> None:
    assert sides(ABOUT_R, STRIKE, "One of the rockets hit a mill in [Klow]{GPE:SYL=Klow}.") == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize("told", [f"Ten {SN} clerks were killed.", f"{SN} soldiers were killed."])
def test_whoever_has_a_name_or_arms_may_have_been_killed_by_others(told: str) -> None:
    assert sides(ABOUT_R, STRIKE, told) == (set(), {"SYL"})
