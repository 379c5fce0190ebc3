"""What sounds like an attack, a threat or help and is none, and whose trucks are in a column of aid."""

import pytest
from marked import SN, R, S, code


def told(text: str, floor: float = 0.5) -> list[tuple[str, str | None]]:
    """What a sentence reports."""
    return [(r.type, r.mode) for r in code(text, floor=floor)]


@pytest.mark.parametrize("verb", ["halted", "stopped", "suspended", "paused"])
@pytest.mark.parametrize("what", ["airstrikes", "its shelling"])
def test_who_stops_an_attack_gives_way(verb: str, what: str) -> None:
    assert told(f"The {SN} army {verb} {what} in {R} on Tuesday.") == [("RETREAT", "ceasefire")]


def test_a_broken_cessation_of_hostilities_is_no_new_fight() -> None:
    assert "ASSAULT" not in {kind for kind, _ in told(f"Rebels in {R} broke the cessation of hostilities twice.")}


def test_who_is_armed_with_something_is_given_nothing() -> None:
    kinds = told(f"The {SN} army destroyed a column of trucks armed with machine guns in {R}.")
    assert kinds == [("ASSAULT", "destroy")]


def test_who_destroys_his_own_rockets_disarms() -> None:
    assert told(f"{S} destroyed its stockpiles of rockets on Monday.") == [("RETREAT", "disarm")]


def test_who_is_given_arms_is_helped() -> None:
    assert ("AID", None) in told(f"{S} armed the rebels of {R} with rifles.")


def test_a_price_that_was_paid_threatens_nobody() -> None:
    text = f"Our nurses keep paying such a high price in {R}, the {SN} minister said."
    assert "THREATEN" not in {kind for kind, _ in told(text)}


def test_a_price_that_must_be_paid_threatens() -> None:
    assert ("THREATEN", "violence") in told(f"{R} must pay the price for the raid, the {SN} minister said.")


def test_gunmen_who_seize_a_building_abduct_nobody() -> None:
    assert told(f"Gunmen seized the headquarters of a party in {R}.") == [("COERCE", "seize")]


def test_a_headline_may_count_the_killed_behind_its_verb() -> None:
    assert told(f"Airstrikes on clinic kill 5 medics in {R}") == [("ASSAULT", "aerial")]


def test_a_column_of_aid_is_no_army() -> None:
    (report,) = code(f"Air strikes hit an aid convoy in {R}.", floor=0.0)
    assert [p.sector for p in report.recipients] == ["NGO"]


@pytest.mark.parametrize(
    "text",
    [
        f"The {SN} minister made clear that talks with {R} will go on.",
        f"The {SN} president underscored that {R} remains a friend.",
        f"The {SN} minister said that {R} had done nothing wrong.",
    ],
)
def test_whoever_stresses_something_charges_nobody_with_it(text: str) -> None:
    assert "ACCUSE" not in {kind for kind, _ in told(text)}


def test_whoever_shows_that_another_is_an_aggressor_charges_him() -> None:
    assert ("ACCUSE", "allege") in told(f"{S} underscored that the aggression of {R} was a crime.")
