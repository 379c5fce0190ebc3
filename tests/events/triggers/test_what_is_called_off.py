"""What is called off, stood down or laid down: plans, exercises, reinforcements, weapons and armed wings."""

import pytest
from marked import BN, SN, R, S, code, countries

ANNA = "[Anna Berg]{PERSON:RUR}"


def acts(*texts: str) -> list[tuple[str, str | None]]:
    return [(report.type, report.mode) for report in code(*texts, floor=0.0)]


@pytest.mark.parametrize(
    "plan", ["called off plans to visit", "abandoned plans to travel to", "dropped a plan to meet"]
)
def test_a_visit_that_is_off_refuses_a_meeting(plan: str) -> None:
    assert ("REJECT", "meet") in acts(f"{R} was quiet.", f"{ANNA} {plan} {S}.")


@pytest.mark.parametrize("plan", ["called off plans to shell", "shelved plans to attack", "abandoned a plan to storm"])
def test_an_attack_that_is_off_is_a_concession(plan: str) -> None:
    assert acts(f"{ANNA} {plan} the harbour of {S}.") == [("CONCEDE", None)]


@pytest.mark.parametrize("plan", ["cancelled plans to return home", "scrapped plans Sunday to attend a wedding"])
def test_what_somebody_does_not_do_for_himself_is_no_event(plan: str) -> None:
    assert acts(f"{ANNA} {plan}.") == []


@pytest.mark.parametrize(
    "what", ["cancelled its exercises", "called off a planned exercise", "scrapped the yearly drills"]
)
def test_whoever_cancels_an_exercise_stands_down(what: str) -> None:
    assert acts(f"{R} {what} near the lake.") == [("RETREAT", None)]


def test_whoever_cancels_an_exercise_with_others_breaks_off_with_them() -> None:
    (report,) = code(f"{R} cancelled a joint exercise with {S}.", floor=0.0)
    assert (report.type, countries(report.recipients)) == ("SANCTION", {"SYL"})


@pytest.mark.parametrize(
    "text",
    [
        f"{R} pulled its reinforcements out of {S}.",
        f"The reinforcements were withdrawn from {S} last week.",
        f"Extra troops sent to {S} left on Sunday.",
    ],
)
def test_troops_that_leave_are_not_mobilised(text: str) -> None:
    assert [kind for kind, _ in acts(text)] == ["RETREAT"]


@pytest.mark.parametrize(
    "what",
    [
        "dissolved its armed wing",
        "disbanded its militia",
        "handed its heavy weapons over to the mediators",
        "turned in its arms",
        "surrendered their rifles",
    ],
)
def test_whoever_gives_up_arms_disarms(what: str) -> None:
    assert ("RETREAT", "disarm") in acts(f"The {SN} movement {what}.")


def test_a_state_that_dissolves_a_party_does_not_disarm() -> None:
    assert ("RETREAT", "disarm") not in acts(f"{R} dissolved the {BN} party.")
