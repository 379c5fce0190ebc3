"""Whose officers are told of: the police's where an article tells of police and of no army."""

import pytest
from marked import R, code


@pytest.mark.parametrize(
    ("before", "sector"),
    [("Police closed two streets.", "COP"), ("Soldiers of the army closed two streets.", "MIL")],
)
def test_officers_are_of_whom_the_article_tells(before: str, sector: str) -> None:
    reports = code(before, f"Officers arrested four marchers in {R}.", floor=0.0)
    arrest = next(report for report in reports if report.mode == "arrest")
    assert [party.sector for party in arrest.actors] == [sector]


def test_an_army_officer_stays_one() -> None:
    reports = code("Police closed two streets.", f"An army officer shot a marcher in {R}.", floor=0.0)
    assert [party.sector for report in reports if report.type == "ASSAULT" for party in report.actors] == ["MIL"]
