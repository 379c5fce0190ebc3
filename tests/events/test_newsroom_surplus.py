"""Who is named in a sentence and yet no side of what it tells."""

import pytest
from marked import article, countries

R, S, B = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}", "[Borduria]{GPE:BOR}"
RN, SN, BN = "[Ruritanian]{NORP:RUR=Ruritania}", "[Sylvanian]{NORP:SYL=Sylvania}", "[Bordurian]{NORP:BOR=Borduria}"

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
