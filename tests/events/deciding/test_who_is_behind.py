"""Who is behind an act that the words beside it do not name: whose paper speaks, who is charged, who tells of it."""

import pytest
from marked import BN, RN, SN, B, R, S, code, countries

BERG = "[Anna Berg]{PERSON:RUR}"


def sides(kind: str, text: str, *before: str) -> list[tuple[set[str], set[str]]]:
    """Actors and recipients of the acts of a type in the last sentence, by country."""
    reports = code(*before, text, floor=0.0)
    last = reports[-1].sentence_id
    return [(countries(r.actors), countries(r.recipients)) for r in reports if r.type == kind and r.sentence_id == last]


@pytest.mark.parametrize("charge", ["charged with abusing", "accused of abusing", f"accused by {S} of abusing"])
def test_whoever_is_charged_did_it(charge: str) -> None:
    text = f"{S} opened the trial of three {RN} reservists {charge} {BN} prisoners."
    assert sides("ASSAULT", text)[-1][0] == {"RUR"}


@pytest.mark.parametrize("charge", ["wanted in connection with", "sentenced to death for", "tried for"])
def test_whoever_is_tried_for_a_killing_did_it(charge: str) -> None:
    assert sides("ASSAULT", f"A {RN} farmer was {charge} the murder of a {BN} envoy.") == [({"RUR"}, {"BOR"})]


def test_whoever_is_accused_by_another_did_it() -> None:
    text = f"{S} waited for the {RN} clerk, whom {S} accuses of the murder of a {BN} envoy."
    assert sides("ASSAULT", text) == [({"RUR"}, {"BOR"})]


@pytest.mark.parametrize("arrest", ["his arrest in", "his detention in", "her release from a prison in"])
def test_his_arrest_is_no_deed_of_his(arrest: str) -> None:
    kind = "RETREAT" if "release" in arrest else "COERCE"
    assert sides(kind, f"{BERG} has been silent since {arrest} {S} on Monday.") == [(set(), {"RUR"})]


def test_a_report_calls_for_what_its_makers_do() -> None:
    text = f"{R} criticised a recent [Lake Guard]{{ORG:SYL}} report that calls for reforms."
    assert sides("REQUEST", text)[0][0] == {"SYL"}


@pytest.mark.parametrize(
    "before", [f"A statement from {S}'s water ministry was read out.", f"In a statement, {S}'s water ministry said so."]
)
def test_a_statement_urges_what_its_makers_do(before: str) -> None:
    text = f"The statement further urged {R} to free the miners."
    assert sides("REQUEST", text, before, f"{B} and {BN} rebels attacked {S}.")[0][0] == {"SYL"}


def test_a_text_that_somebody_drafted_is_not_his_word() -> None:
    assert sides("REQUEST", f"A draft obtained by {SN} reporters calls on {R} to free the miners.")[0][0] == set()


def test_what_is_told_goes_on_past_commas() -> None:
    text = f"{RN} police said Monday {SN} soldiers crossed a river, waded on and kidnapped four {BN} clerks."
    assert sides("ASSAULT", text) == [({"SYL"}, {"BOR"})]


def test_whoever_chased_them_shot_them() -> None:
    assert sides("ASSAULT", f"Two {SN} farmers were chased by {RN} guards and shot.") == [({"RUR"}, {"SYL"})]


def test_whoever_uses_another_to_attack_attacks() -> None:
    text = f"{R} said the {SN} rebels use {RN} farmers to attack {B}."
    assert sides("ASSAULT", text)[0] == ({"SYL"}, {"BOR"})


def test_a_team_may_be_told_of() -> None:
    before = f"{R} prepared. {R}'s envoys left {B}."
    assert sides("SANCTION", f"A three-man panel found {SN} officers guilty of theft.", before)[0][0] == {"RUR"}


def test_the_military_of_a_state_acts() -> None:
    text = f"{S} has criticised {R}'s military for attacking villages in {B}."
    assert sides("ASSAULT", text)[0][0] == {"RUR"}


def test_civilian_charges_are_no_civilians() -> None:
    assert sides("ACCUSE", f"{BERG} still faces civilian charges of theft.")[0][0] == set()


def test_a_land_mine_is_no_mine() -> None:
    (report,) = code(f"A land mine killed three {SN} guards.", floor=0.0)
    assert all(party.name != "mine" for party in report.actors)


def test_whose_case_it_is_charges() -> None:
    before = f"{RN} prosecutors accused two {SN} clerks of theft."
    assert sides("ACCUSE", "The clerks were charged with fraud on Monday.", before)[0][0] == {"RUR"}


@pytest.mark.parametrize("teller", ["Police", "A police spokesman"])
def test_police_arrested_of_whom_they_tell_it(teller: str) -> None:
    text = f"{teller} in {R} said two {SN} clerks were arrested on Monday."
    assert sides("COERCE", text) == [({"RUR"}, {"SYL"})]


def test_a_vessel_that_fires_is_named_and_not_whoever_is_told_of_before() -> None:
    texts = (
        f"{R} stopped a trawler off {S}.",
        "The trawler cut its net, and a patrol vessel fired a gun across its bow.",
    )
    (fired,) = [report for report in code(*texts) if report.type == "ASSAULT"]
    assert [party.name for party in fired.actors] == ["patrol vessel"]
