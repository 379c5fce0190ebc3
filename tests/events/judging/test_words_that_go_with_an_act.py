"""Verbs that go with an act and are none: 'went on to', 'admitted …ing'; and what 'is ready to' makes of it."""

import pytest
from marked import RN, SN, B, R, S, article, code, countries


def told(text: str) -> list[tuple[str, str]]:
    """Type and modality of what a text reports."""
    return [(r.type, r.modality) for r in code(text, floor=0.0)]


@pytest.mark.parametrize("done", [f"thank {S}", f"blame {S}", "criticise the plan of its president", "resign"])
def test_who_goes_on_to_do_something_visits_nobody(done: str) -> None:
    text = f"The {RN} president held talks in {B} and went on to {done}."
    assert all("went" not in r.trigger for r in code(text, floor=0.0))


def test_who_goes_on_to_a_place_visits_it() -> None:
    assert ("CONSULT", "asserted") in told(f"The {RN} president met two ministers in {B} and went on to {S}.")


@pytest.mark.parametrize(
    "owned", [f"detaining two {SN} clerks", f"that it had detained two {SN} clerks", f"it had detained two {SN} clerks"]
)
def test_who_admits_an_act_lets_nobody_in(owned: str) -> None:
    assert told(f"{R} admitted {owned}, inspectors said.") == [("COERCE", "asserted")]


def test_who_admits_inspectors_lets_them_in() -> None:
    assert ("RETREAT", "asserted") in told(f"{R} admitted two {SN} inspectors on Monday.")


@pytest.mark.parametrize("bent", ["is ready to", "is prepared to", "promised to", "pledged to"])
@pytest.mark.parametrize(
    ("act", "kind"),
    [("shell the", "THREATEN"), ("seize the", "THREATEN"), ("donate tents to the", "AGREE")],
)
def test_who_is_ready_for_force_threatens(bent: str, act: str, kind: str) -> None:
    assert told(f"{R} {bent} {act} {SN} town of Zenda.") == [(kind, "asserted")]


@pytest.mark.parametrize("bent", ["is prepared to take all steps", "pledged to act", "promised to take all measures"])
def test_who_is_ready_for_something_that_is_no_force_threatens_nobody(bent: str) -> None:
    assert all(kind != "THREATEN" for kind, _ in told(f"{R} {bent} to protect the {SN} farmers."))


@pytest.mark.parametrize("doubt", ["is weighing whether to", "was considering whether to"])
def test_force_that_is_weighed_is_possible_and_help_is_nothing(doubt: str) -> None:
    assert told(f"{R} {doubt} deport two {SN} clerks.") == [("COERCE", "hypothetical")]
    assert told(f"{R} {doubt} donate tents to {S}.") == []


def test_a_headline_tells_of_a_plan_behind_whose_it_is() -> None:
    text = f"{R}'s foreign minister to confer with {SN} officials"
    reports = article(text, roles=["title"]).coded(0.0)
    assert [(r.type, r.modality) for r in reports] == [("AGREE", "planned")]


@pytest.mark.parametrize("border", ["along its border with", "on the border with", "to the frontier with"])
def test_at_whose_border_troops_are_massed(border: str) -> None:
    (report,) = code(f"{R} massed 2,000 soldiers {border} {S} on Monday.", floor=0.0)
    assert (report.type, countries(report.recipients)) == ("MOBILIZE", {"SYL"})


def test_who_enters_a_town_near_a_border_moves_against_its_own() -> None:
    reports = code(f"{RN} troops entered a town near the border with {S}.", floor=0.0)
    assert all("SYL" not in countries(r.recipients) for r in reports)


@pytest.mark.parametrize("met", ["met at the airport by", "briefed on Monday by"])
def test_who_is_met_takes_part(met: str) -> None:
    (report,) = code(f"The {SN} ambassador was {met} the {RN} president.", floor=0.0)
    assert (report.type, countries(report.actors)) == ("CONSULT", {"RUR", "SYL"})


def test_what_is_discussed_takes_no_part() -> None:
    reports = code(f"{S} was discussed by the {RN} and the [Borovian]{{NORP:BOR}} president.", floor=0.0)
    assert all("SYL" not in countries(r.actors) for r in reports)


def test_who_is_extradited_goes_from_one_to_another() -> None:
    (report,) = code(f"A smuggler was extradited by {R} to {S} on Monday.", floor=0.0)
    assert (report.type, countries(report.actors)) == ("COOPERATE", {"RUR", "SYL"})


@pytest.mark.parametrize("bent", ["agreed to", "offered to", "promised to", "is ready to", "is willing to"])
@pytest.mark.parametrize("act", ["apologise to", "pardon ten clerks of"])
def test_who_agrees_to_forgive_or_to_be_forgiven_concedes(bent: str, act: str) -> None:
    assert told(f"{R} {bent} {act} {S}.") == [("CONCEDE", "asserted")]


@pytest.mark.parametrize("bent", ["agreed to", "offered to", "promised to", "is ready to"])
@pytest.mark.parametrize("act", ["lend money to", "meet the envoys of", "scrap a law that harms"])
def test_who_agrees_to_something_else_concedes_nothing(bent: str, act: str) -> None:
    assert "CONCEDE" not in {kind for kind, _ in told(f"{R} {bent} {act} {S}.")}
