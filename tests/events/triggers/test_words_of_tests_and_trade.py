"""Words of the press for missile tests, exercises, sanctions, oil sold to others, and vehicles driven at people."""

import pytest
from marked import RN, SN, B, R, S, code, countries


def told(text: str) -> set[str]:
    """What types of acts a sentence tells of."""
    return {report.type for report in code(text, floor=0.0)}


@pytest.mark.parametrize(
    "text",
    [
        f"{R} fired a ballistic missile over {S}.",
        f"{R} fired two short-range missiles on Monday.",
        f"{R} fired off another missile over the ocean.",
        f"{R} fired three rockets into the sea.",
        f"{R} launched a projectile over the sea.",
        f"{R} staged a live-fire artillery drill near the harbour.",
    ],
)
def test_a_missile_test_shows_force(text: str) -> None:
    assert "MOBILIZE" in told(text)
    assert "ASSAULT" not in told(text)


def test_a_missile_that_strikes_is_an_attack() -> None:
    text = f"{R} fired a ballistic missile at a harbour in {S}, killing two clerks."
    assert "ASSAULT" in told(text)
    assert "MOBILIZE" not in told(text)


def test_an_exercise_of_two_states_is_done_together() -> None:
    (report,) = code(f"{RN} and {SN} forces conducted annual military exercises.", floor=0.0)
    assert (report.type, countries(report.actors)) == ("COOPERATE", {"RUR", "SYL"})


def test_an_exercise_of_one_state_shows_its_force() -> None:
    assert told(f"{RN} forces conducted annual military exercises.") == {"MOBILIZE"}


def test_an_exercise_with_others_is_done_together() -> None:
    assert "COOPERATE" in told(f"{R} held large naval exercises with {S}.")


@pytest.mark.parametrize(
    "text",
    [
        f"{R} unveiled tougher sanctions against {S}.",
        f"{R} levied sanctions on two {SN} bankers.",
        f"{R} passed even stricter sanctions on {S}.",
        f"{R} placed nine {SN} firms on its sanctions list.",
        f"{S} was barred from importing coal.",
        f"The assembly of {R} adopted a resolution imposing penalties on {S}.",
    ],
)
def test_restrictions_put_on_somebody_are_sanctions(text: str) -> None:
    assert "SANCTION" in told(text)


@pytest.mark.parametrize("what", ["sold crude oil to", "supplied coal to", "smuggled diesel to", "pumped fuel to"])
def test_who_sells_oil_trades_with_who_buys(what: str) -> None:
    (report,) = [r for r in code(f"{R} {what} {S}.", floor=0.0) if r.type == "COOPERATE"]
    assert countries(report.actors) == {"RUR", "SYL"}


@pytest.mark.parametrize(
    "text",
    [
        f"A man drove a white van into a crowd in {S}.",
        f"The lorry careened into revellers in {S}.",
        f"A gunman smashed a truck into a crowd of shoppers in {S}.",
        f"Gunmen left two {SN} miners dead.",
    ],
)
def test_a_vehicle_driven_at_people_is_an_attack(text: str) -> None:
    assert "ASSAULT" in told(text)
    assert "PROTEST" not in told(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("ACCUSE", f"{R} is deeply disappointed that {S} bought coal from {B}."),
        ("THREATEN", f"{R} says all options are on the table against {S}."),
        ("THREATEN", f"{R} pledged to crush {SN} rebels."),
        ("REQUEST", f"The minister of {R} said that {S} should do more to help."),
        ("REJECT", f"{R} vowed never to give up its missiles."),
    ],
)
def test_words_of_statesmen(kind: str, text: str) -> None:
    assert kind in told(text)


@pytest.mark.parametrize("what", ["trip", "visit"])
def test_whose_trip_it_is_visits(what: str) -> None:
    assert "CONSULT" in {r.type for r in code(f"[Anna Berg]{{PERSON:RUR}}'s {what} to {S} ended on Monday.")}
