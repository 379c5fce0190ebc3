"""Who acts: the body behind a court, the office of one state, the one that a pronoun means, and who only stands by."""

from dataclasses import replace

import pytest
from marked import BN, RN, SN, B, R, S, article, code, countries

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


@pytest.mark.parametrize("who", ["World leaders", "Envoys from 34 nations"])
def test_those_of_the_whole_world_are_of_no_country(who: str) -> None:
    text = f"{who} urged {R} to free the miners."
    assert acting("REQUEST", f"{R} and its miners were in the news.", text) == [set()]


def test_the_pope_is_of_his_own_state() -> None:
    assert acting("REQUEST", f"{R} was quiet.", f"The pope urged {R} to free the priests.") == [{"VAT"}]


def test_the_pope_of_a_church_is_of_no_state_for_that() -> None:
    text = f"The pope of the Lakeland church urged {S} to free the priests."
    assert "VAT" not in acting("REQUEST", f"{R} was quiet.", text)[0]


def test_what_a_role_is_called_may_say_its_country() -> None:
    text = f"[Jewish]{{NORP}} settlers stormed a village in {R}."
    assert acting("ASSAULT", f"{S} was quiet.", text) == [{"ISR"}]


def test_police_arrest_where_they_are() -> None:
    assert acting("COERCE", f"{S} was quiet. {S} slept.", f"Police arrested a smuggler in {R} on Monday.") == [{"RUR"}]


def test_a_list_may_end_in_leaders_of_the_world() -> None:
    text = "[Anna Berg]{PERSON:RUR} and world leaders will discuss trade."
    assert acting("AGREE", f"{R} prepared.", text) == [{"RUR"}]


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


def test_whoever_is_told_of_before_after_an_attack_made_none() -> None:
    text = f"Guards have been told to watch the harbour of {R} since a wave of suicide bomb attacks."
    assert acting("ASSAULT", text) == [set()]


@pytest.mark.parametrize("charge", [f"accused of a part in a plot by {SN} rebels"])
def test_nobody_in_a_charge_makes_it(charge: str) -> None:
    assert acting("ACCUSE", f"A {RN} envoy was {charge}.") == [set()]


@pytest.mark.parametrize("what", ["custody", "military prison"])
def test_whoever_held_somebody_lets_him_go(what: str) -> None:
    text = f"{R} welcomed a {RN} farmer who was released from {SN} {what} on Monday."
    assert {"SYL"} in acting("RETREAT", text)


def test_whoever_raids_kills() -> None:
    raid = "[Sylvanian]{GPE:SYL=Sylvania} helicopter raid"
    assert acting("ASSAULT", f"Two {RN} farmers were killed on Monday during a {raid}.") == [{"SYL"}]


@pytest.mark.parametrize("verb", ["has come under heavy criticism", "is the target of criticism"])
def test_whoever_comes_under_criticism_does_not_criticize(verb: str) -> None:
    (report,) = [r for r in code(f"{R}'s government {verb} over its budget.", floor=0.0) if r.type == "ACCUSE"]
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"RUR"})


@pytest.mark.parametrize("blast", ["missiles", "device"])
def test_what_explodes_is_nobodys_whoever_tells_of_it(blast: str) -> None:
    text = f"{RN} officials said the {blast} hit a bank in {S}, killing two clerks."
    assert {"RUR"} not in acting("ASSAULT", text)


def test_whoever_speaks_following_a_meeting_met() -> None:
    text = f"[Anna Berg]{{PERSON:RUR}} spoke in [Strelsau]{{GPE:BOR}}, following a meeting with {SN} envoys."
    assert acting("CONSULT", text)[-1] == {"RUR", "SYL"}


def test_a_people_in_a_place_is_no_police() -> None:
    assert acting("COERCE", f"{RN} police in the mainly {SN} district arrested a clerk.") == [{"RUR"}]


def test_an_envoy_of_many_states_is_not_of_where_he_is_sent() -> None:
    text = f"The {UN} envoy for {S} praised {R}."
    assert acting("SUPPORT", text) == [set()]


def test_a_creeds_government_is_the_countrys() -> None:
    text = "The [Moderate]{NORP=Moderates} government praised the farmers."
    assert acting("SUPPORT", f"{R} voted.", text) == [{"RUR"}]


def test_who_was_harmed_before_arrests_nobody() -> None:
    text = f"{BN} officials say at least five suspected {SN} militants have been killed and 20 arrested."
    assert acting("COERCE", text) == [set()]


def test_whose_indictment_it_is_has_been_indicted() -> None:
    text = "[Anna Berg]{PERSON:RUR} left the island on Monday following her indictment on charges of theft."
    (report,) = [r for r in code(text, floor=0.0) if r.trigger == "indictment"]
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"RUR"})


ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def test_she_is_nobody_who_was_called_mr() -> None:
    told = f"Ms. {ANNA} and Mr. {OTTO} were in town.", f"Mr. {OTTO} slept."
    assert acting("ACCUSE", *told, f"She criticized {B}.") == [{"RUR"}]


def test_their_talks_are_those_of_the_ministers_of_both() -> None:
    text = f"Trade ministers of {R} and {S} finished on Monday their talks in [Strelsau]{{GPE:BOR}}."
    assert acting("CONSULT", text) == [{"RUR", "SYL"}]


@pytest.mark.parametrize("where", ["In [Zenda]{GPE:RUR}, ", ""])
def test_whoever_is_called_visiting_visits(where: str) -> None:
    assert acting("CONSULT", f"{where}visiting {SN} Foreign Minister {OTTO} urged {RN} officials to wait.") == [{"SYL"}]


def test_who_is_on_trial_for_it_did_it() -> None:
    text = f"A {RN} envoy and two clerks go on trial over the killing of {SN} miners."
    assert acting("ASSAULT", text) == [{"RUR"}]


def test_a_counterpart_is_called_by_his_name() -> None:
    text = f"Minister {ANNA} telephoned her {SN} counterpart {OTTO} on Monday."
    assert acting("CONSULT", text) == [{"RUR", "SYL"}]


def test_aircraft_are_of_the_army_that_tells_of_them() -> None:
    text = f"The {RN} army said aircraft bombed a {SN} depot by the river."
    assert acting("ASSAULT", text) == [{"RUR"}]


def test_who_stands_before_his_verb_acts() -> None:
    text = f"{R}'s bid to join the club has been opposed by {S}, which says it will not accept new members."
    assert acting("REJECT", text)[-1] == {"SYL"}


@pytest.mark.parametrize("beside", [f", along with {S},", f" together with {S}"])
def test_who_does_it_beside_somebody_does_it_too(beside: str) -> None:
    assert acting("REQUEST", f"{R}{beside} has called for restraint.") == [{"RUR", "SYL"}]


def test_whoever_is_told_something_is_not_who_it_is_about() -> None:
    assert acting("REJECT", f"{R} tells {S} it will not accept any change.")[-1] == {"RUR"}


@pytest.mark.parametrize("how", ["carried out by", "staged by", "was carried out by"])
def test_whoever_carries_an_attack_out_makes_it(how: str) -> None:
    text = f"A {RN} lawyer is accused of helping fund attacks {how} {SN} gunmen."
    assert {"SYL"} in acting("ASSAULT", text)


def test_a_city_gives_a_bombing_only_its_name() -> None:
    text = f"A {RN} clerk was killed on Monday in a [Strelsau]{{GPE:BOR}} bombing that stunned his friends."
    assert {"BOR"} not in acting("ASSAULT", text)


def test_bombs_in_a_city_are_not_the_citys() -> None:
    text = f"A wave of bombs around [Strelsau]{{GPE:BOR}} has hit {RN} soldiers."
    assert acting("ASSAULT", text) == [set()]


def test_a_party_is_of_the_country_told_of() -> None:
    text = "Farmers in the [Reed Party]{ORG} slept, and the [Reed Party]{ORG} condemned the tax."
    assert acting("ACCUSE", f"{R} voted.", text) == [{"RUR"}]


@pytest.mark.parametrize("who", [f"{RN} {SN} leaders", f"{RN} {SN} officials"])
def test_a_minority_is_of_its_state(who: str) -> None:
    assert acting("SUPPORT", f"{who} praised {B}.") == [{"RUR"}]


def test_who_coordinates_for_a_body_of_many_states_acts_for_none() -> None:
    assert acting("SUPPORT", f"{UN} Emergency Relief Coordinator {ANNA} praised {S}.") == [set()]


def test_assassins_kill() -> None:
    assert {"SYL"} in acting("ASSAULT", f"Two {RN} clerks have been targeted by {SN} assassins in {B}.")
