"""To whom an act is done: whoever was held and then freed, against whom an offensive is called, who is only told."""

import pytest
from marked import RN, SN, B, R, S, code, countries

from clippings.events.report import Report

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"
ANTI_S = f"anti-{S}"


def of_type(kind: str, *texts: str) -> Report:
    return [report for report in code(*texts, floor=0.0) if report.type == kind][-1]


def aimed_at(kind: str, *texts: str) -> set[str]:
    return countries(of_type(kind, *texts).recipients)


@pytest.mark.parametrize("then", ["and sent to prison", "and later deported", "and then jailed"])
def test_what_follows_a_passive_is_done_to_the_same(then: str) -> None:
    assert aimed_at("COERCE", f"{OTTO} lost to {ANNA}, who was convicted of fraud {then}.") == {"RUR"}


def test_what_follows_a_passive_and_has_its_object_is_done_by_him() -> None:
    text = f"{ANNA} was criticised in the spring and later condemned {S}."
    assert aimed_at("ACCUSE", text) == {"SYL"}


@pytest.mark.parametrize(
    "agreed",
    [f"agreed to settle the {SN} fishing question", f"agreed on Friday to keep working for an end to the {SN} crisis"],
)
def test_two_who_agree_promise_nothing_to_whom_it_is_about(agreed: str) -> None:
    assert aimed_at("AGREE", f"{R} and {B} {agreed}.") == set()


def test_two_may_agree_to_give_to_a_third() -> None:
    assert aimed_at("AGREE", f"{R} and {B} agreed to send arms to {S}.") == {"SYL"}


@pytest.mark.parametrize("content", ["step up pressure on", "vote against"])
def test_pressure_is_not_promised_to_whom_it_is_put_on(content: str) -> None:
    assert aimed_at("AGREE", f"{R} agreed to {content} {S}.") == set()


@pytest.mark.parametrize("so_many", ["20", "at least 20", "more than 20", "at least 20 people"])
def test_those_whom_a_blow_leaves_dead_are_hit(so_many: str) -> None:
    (party,) = of_type("ASSAULT", f"The bombing in {S} left {so_many} dead.").recipients
    assert party.name in {"20", "people"}


def test_those_hurt_in_an_attack_did_not_make_it() -> None:
    report = of_type("ASSAULT", f"Ten {RN} farmers hurt in an attack on Monday were treated at home.")
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"RUR"})


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("ASSAULT", f"{RN} rebels launched a major {ANTI_S} offensive in January."),
        ("PROTEST", f"A crowd held an {ANTI_S} rally on the main square of {R}."),
    ],
)
def test_an_act_is_against_whom_it_is_called_against(kind: str, text: str) -> None:
    report = of_type(kind, text)
    assert countries(report.recipients) == {"SYL"}
    assert "called-against" in report.rule


def test_those_against_somebody_may_do_something_else() -> None:
    assert "called-against" not in of_type("ASSAULT", f"{RN} police fired tear gas at {ANTI_S} marchers.").rule


def test_whoever_wages_war_on_another_is_alone_in_it() -> None:
    report = of_type("ASSAULT", f"{R} waged war on {S}.")
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_land_that_somebody_controls_is_hit_as_his() -> None:
    assert aimed_at("ASSAULT", f"{R} fired missiles into {SN}-controlled territory.") == {"SYL"}


def test_it_is_no_man() -> None:
    attack = of_type("ASSAULT", f"A {SN} envoy left {B} on Monday.", f"It attacked {R} on Sunday.")
    assert countries(attack.actors) == {"BOR"}


def test_journalists_who_are_told_of_it_are_refused_nothing() -> None:
    text = f"The {RN} mint also rejects 80 a year, Mr. {ANNA} told {SN} journalists."
    assert aimed_at("REJECT", text) == set()


@pytest.mark.parametrize(
    ("things", "sector"),
    [("army bases", "MIL"), ("rebel positions", "REB"), ("police checkpoints", "COP"), ("government posts", "GOV")],
)
def test_things_are_of_those_whose_they_are_called(things: str, sector: str) -> None:
    (hit,) = of_type("ASSAULT", f"{RN} jets bombed {things} south of the old bridge.").recipients
    assert (hit.name, hit.sector) == (things, sector)


def test_things_called_by_no_side_are_nobody_s() -> None:
    (hit,) = of_type("ASSAULT", f"{RN} jets bombed two old warehouses in May.").recipients
    assert hit.sector == "UNK"


def test_clashes_that_are_told_of_are_no_clashes_told_of_before() -> None:
    told = f"Ten farmers were killed in {RN} air strikes on Monday."
    clash = of_type("ASSAULT", told, f"A priest said that clashes broke out between {RN} soldiers and {SN} rebels.")
    assert (countries(clash.actors), clash.recipients) == ({"RUR", "SYL"}, ())


def test_whoever_is_found_guilty_finds_nobody_so() -> None:
    report = of_type("SANCTION", f"A {SN} clerk found guilty of robbing {RN} farmers has fled.")
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"SYL"})


@pytest.mark.parametrize("held", ["towns held by", "positions controlled by", "camps run by"])
def test_what_is_hit_is_his_who_holds_it(held: str) -> None:
    assert aimed_at("ASSAULT", f"{R} has stepped up attacks on {held} {SN} rebels.") == {"SYL"}


def test_men_whom_somebody_holds_are_not_his() -> None:
    assert aimed_at("RETREAT", f"{B} freed ten {RN} soldiers held by {SN} rebels.") == {"RUR"}


@pytest.mark.parametrize("known", ["also reported", "feared", "believed"])
def test_those_reported_killed_were_killed(known: str) -> None:
    assert aimed_at("ASSAULT", f"Six {RN} bakers were {known} killed in shelling of the old town.") == {"RUR"}


def test_a_name_of_letters_is_no_verb() -> None:
    text = f"{R} is carrying out airstrikes against [IS]{{ORG:SYL=Islamic State}} positions in {B}."
    assert aimed_at("ASSAULT", text) == {"SYL"}
