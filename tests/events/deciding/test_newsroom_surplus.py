"""Who is named in a sentence and yet no side of what it tells."""

import pytest
from marked import BN, RN, SN, B, R, S, article, countries

ANNA, STRESLAU = "[Berg]{PERSON:RUR}", "[Streslau]{GPE:SYL=Streslau}"

Sides = tuple[set[str], set[str]]


def sides(kind: str, *texts: str) -> Sides:
    """Countries of the actors and recipients of the last report of a type."""
    report = [report for report in article(*texts).coded(0.0) if report.type == kind][-1]
    return countries(report.actors), countries(report.recipients)


@pytest.mark.parametrize(
    "deed",
    [
        f"hold an election near {S}",
        f"review a ruling to deport {SN} miners",
        f"take part in a force in {S}",
    ],
)
def test_what_somebody_agrees_to_do_to_others_is_promised_to_nobody(deed: str) -> None:
    assert sides("AGREE", f"{R} agreed to {deed}.") == ({"RUR"}, set())


def test_troops_that_somebody_offers_are_no_party() -> None:
    (report,) = (r for r in article(f"{R} has volunteered to provide troops.").coded(0.0) if r.type == "AGREE")
    assert "troops" not in {party.name for party in report.recipients}


@pytest.mark.parametrize(
    "matter", [f"corruption in {S}", f"the killing of a {SN} clerk", f"the talks aimed at disarming {S}"]
)
def test_what_is_criticised_is_not_whoever_is_named_in_it(matter: str) -> None:
    assert sides("ACCUSE", f"{R} criticized {matter}.") == ({"RUR"}, set())


@pytest.mark.parametrize("matter", [f"pressure against {S}", f"help for {S}"])
def test_of_those_somebody_asks_help_or_pressure_for_he_asks_nothing(matter: str) -> None:
    assert sides("REQUEST", f"{R} called for {matter}.") == ({"RUR"}, set())


def test_a_panel_of_judges_is_asked_and_not_whom_it_tries() -> None:
    text = f"Prosecutors in {R} have asked a panel of judges for the death penalty against a {SN} driver."
    assert sides("REQUEST", text)[1] == {"RUR"}


def test_those_killed_in_clashes_of_two_sides_are_no_third_side() -> None:
    text = f"Clashes between {RN} troops and {SN} rebels killed seven {BN} farmers."
    assert sides("ASSAULT", text) == ({"RUR", "SYL"}, set())


@pytest.mark.parametrize("thing", ["the sale of milk", "60 kilograms of tin"])
def test_amounts_and_doings_are_no_party(thing: str) -> None:
    (report,) = (r for r in article(f"{R} is big.", f"Police confiscated {thing}.").coded(0.0) if r.type == "COERCE")
    assert not report.recipients


@pytest.mark.parametrize("seat", ["the capital", f"{S}'s capital", f"{S}'s largest city"])
def test_a_town_named_behind_what_it_is_hangs_on_what_that_hangs_on(seat: str) -> None:
    text = f"Thousands of {SN} miners marched through {seat}, {STRESLAU}, on Monday."
    assert sides("PROTEST", text) == ({"SYL"}, set())


def test_a_school_without_an_article_does_nothing() -> None:
    text = f"{R} condemned a bombing of a bus carrying {SN} pupils home from school."
    assert not any(party.name == "school" for r in article(text).coded(0.0) for party in (*r.actors, *r.recipients))


def test_major_before_a_people_is_no_officer() -> None:
    assert sides("ASSAULT", f"{RN} rebels bombed major {SN} towns.") == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} soldiers were asleep near {S} and a bomb wounded two farmers.",
        f"Police in {R} say an explosion in the port, [Zenda]{{GPE:RUR=Zenda}}, has killed two farmers.",
    ],
)
def test_a_blast_is_not_made_by_who_stands_before_it(text: str) -> None:
    assert sides("ASSAULT", text)[0] == set()


def test_a_weekday_is_no_object() -> None:
    assert sides("ASSAULT", f"A {SN} writer was found shot dead Friday in a cellar.") == (set(), {"SYL"})


def test_whoever_is_set_free_by_somebody_is_freed() -> None:
    text = f"A {SN} driver set free by {RN} rebels last week returned home."
    assert sides("RETREAT", text) == ({"RUR"}, {"SYL"})


def test_a_place_that_somebody_works_for_does_not_praise() -> None:
    assert sides("SUPPORT", f"The former {RN} administrator for {S} has praised the election.")[0] == {"RUR"}


def test_whoever_is_accused_of_something_is_a_party_whatever_he_is_called() -> None:
    (report,) = (r for r in article(f"{ANNA} accused her zany hatters of theft.").coded(0.0) if r.type == "ACCUSE")
    assert [party.name for party in report.recipients] == ["zany hatters"]


def test_a_participle_behind_a_comma_goes_on_from_the_subject_past_another() -> None:
    text = f"{S} arrested four {RN} officers on suspicion of spying in May, releasing them on Monday."
    assert sides("RETREAT", text) == ({"SYL"}, {"RUR"})


def test_who_only_refuses_to_do_something_refuses_nobody_named_before() -> None:
    assert sides("REJECT", f"{S} is big and {S} asked {B} for help.", f"{R} has refused to leave.") == ({"RUR"}, set())
