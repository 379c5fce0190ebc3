"""Who acts: the body behind a court, the office of one state, the one that a pronoun means, and who only stands by."""

from dataclasses import replace

import pytest
from marked import RN, SN, B, R, S, article, countries

UN = "[U.N.]{ORG=United Nations}"


def acting(kind: str, *texts: str) -> list[set[str]]:
    """The actors' countries of the reports of a type, in an article in which the U.N. is of many states."""
    told = article(*texts)
    mentions = tuple(
        replace(m, entity=replace(m.entity, sector="IGO")) if m.text == "U.N." else m for m in told.mentions
    )
    return [countries(report.actors) for report in replace(told, mentions=mentions).coded(0.0) if report.type == kind]


@pytest.mark.parametrize("seat", ["in [Strelsau]{GPE:RUR}", ""])
def test_a_court_of_many_states_is_of_none_wherever_it_sits(seat: str) -> None:
    assert acting("SANCTION", f"{R} waited.", f"The {UN} war crimes tribunal {seat} sentenced {SN} officers.") == [
        set()
    ]


@pytest.mark.parametrize("who", ["World leaders", "International mediators", "Envoys from 34 nations"])
def test_those_of_the_whole_world_are_of_no_country(who: str) -> None:
    text = f"{who} urged {R} to free the miners."
    assert acting("REQUEST", f"{R} and its miners were in the news.", text) == [set()]


def test_the_pope_is_of_his_own_state() -> None:
    assert acting("REQUEST", f"{R} was quiet.", f"The pope urged {R} to free the priests.") == [{"VAT"}]


def test_police_arrest_where_they_are() -> None:
    assert acting("COERCE", f"{S} was quiet. {S} slept.", f"Police arrested a smuggler in {R} on Monday.") == [{"RUR"}]


def test_a_list_may_end_in_leaders_of_the_world() -> None:
    text = "[Anna Berg]{PERSON:RUR} and world leaders met in [Streslau]{GPE:BOR}."
    assert acting("CONSULT", f"{R} prepared.", text) == [{"RUR"}]


def test_they_are_those_of_whom_police_tell() -> None:
    text = f"{RN} police say the {SN} soldiers were near a bridge when they attacked a guard."
    assert acting("ASSAULT", text)[0] == {"SYL"}


def test_he_is_the_one_of_whom_somebody_tells() -> None:
    text = f"[Anna Berg]{{PERSON:RUR}} said a {SN} gunman died when he detonated a bomb in the market."
    assert {"SYL"} in acting("ASSAULT", text)


def test_an_envoys_government_is_his_own() -> None:
    text = f"{S}'s ambassador to {B} says his government has pardoned a spy of {R}."
    assert acting("CONCEDE", f"[Anna Berg]{{PERSON:RUR}} of {R} spoke.", text) == [{"SYL"}]


def test_a_group_may_be_described() -> None:
    text = "The banned group is accused of bombing a market."
    assert acting("ASSAULT", f"{RN} officers praised the [Lake Guard]{{ORG:SYL}}.", text) == [{"SYL"}]


@pytest.mark.parametrize("what", [f"imposed sanctions on {S} for", f"criticized {S} because of"])
def test_its_refusal_is_his_who_is_judged_for_it(what: str) -> None:
    assert acting("REJECT", f"{R} {what} its refusal to free the miners.") == [{"SYL"}]
