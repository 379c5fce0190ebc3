"""What an act is, told once, and whether it happened, is to come or is denied."""

import pytest
from marked import R, S, code

from clippings.events.report import Report

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def modalities(text: str) -> list[str]:
    """Of the reports of a sentence, in order."""
    return [r.modality for r in code(text)]


def test_a_denial_of_one_thing_is_none_of_the_next() -> None:
    assert modalities(f"{R} denies this and says that {S} shelled a town.")[-1:] == ["asserted"]


def test_a_disputed_border_is_no_denial() -> None:
    assert "denied" not in modalities(f"{R} and {S} exchanged fire near a disputed border.")


def test_a_strike_that_is_announced_is_to_come() -> None:
    assert modalities(f"Teachers in {R} announced a general strike for Monday.") == ["planned"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"Police of {R} detained a man suspected of theft.", ["COERCE"]),
        (f"Police of {R} arrested a clerk accused of selling maps.", ["COERCE"]),
        (f"{R} criticised what it called [Sylvanian]{{NORP:SYL}} meddling.", ["ACCUSE"]),
        (f"Soldiers of {R} were searching for the victims.", []),
        (f"The attackers killed a guard of {R}.", ["ASSAULT"]),
        (f"Drivers in {R} blocked access to the port.", ["PROTEST"]),
        (f"{R} blocked access to two websites.", ["COERCE"]),
        (f"Hackers disabled the computers of a bank in {R}.", ["COERCE"]),
        (f"Soldiers of {R} killed two rowers of the crew in a gun battle.", ["ASSAULT"]),
        (f"A drone strike near the coast of {R} killed two rowers.", ["ASSAULT"]),
    ],
)
def test_one_act_is_told_once(text: str, kinds: list[str]) -> None:
    reports: tuple[Report, ...] = code(text)
    assert [report.type for report in reports] == kinds


def test_a_parliament_that_topples_its_government_attacks_nobody() -> None:
    assert [
        r for r in code(f"The parliament of {R} toppled its government in a no-confidence vote.") if r.type == "ASSAULT"
    ] == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"Shelling killed four bakers in {R}.", ["ASSAULT"]),
        (f"A suicide attack on a convoy of clerks in {R} has killed eight.", ["ASSAULT"]),
        (f"{ANNA} called {OTTO} to discuss eels.", ["CONSULT"]),
        (f"Police of {R} fired tear gas to disperse a crowd.", ["ASSAULT"]),
        ("Barges reached the besieged [Sylvanian]{NORP:SYL} town.", []),
        (f"{R} expelled thousands of [Sylvanians]{{NORP:SYL}} through a crossing.", ["COERCE"]),
    ],
)
def test_what_an_act_is(text: str, kinds: list[str]) -> None:
    assert [report.type for report in code(text)] == kinds
