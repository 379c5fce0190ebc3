"""Whose act a clause tells: who stands behind its comma, before its date, whose attempt it was, and who was accused."""

import pytest
from marked import RN, SN, B, R, S, code, countries

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def sides(kind: str, *texts: str) -> tuple[set[str], set[str]]:
    told = [report for report in code(*texts, floor=0.0) if report.type == kind][-1]
    return countries(told.actors), countries(told.recipients)


@pytest.mark.parametrize("when", ["July 25", "Oct. 7", "2009", "three-day"])
def test_a_date_may_stand_between_an_act_and_who_did_it(when: str) -> None:
    assert sides("ASSAULT", f"The hearing was about {R}'s {when} attack on {S}.") == ({"RUR"}, {"SYL"})


def test_a_dated_call_has_both_sides() -> None:
    assert sides("CONSULT", f"The inquiry was about President {ANNA}'s May 3 phone call with {S}.")[0] == {"RUR", "SYL"}


@pytest.mark.parametrize("what", ["flights", "the main road", "ferry links"])
def test_those_between_whom_something_goes_do_not_fight(what: str) -> None:
    assert sides("ASSAULT", f"Fighting in [Kravonia]{{GPE:KRA}} disrupts {what} between {R} and {S}.")[0] == set()


def test_those_between_whom_there_is_fighting_fight() -> None:
    assert sides("ASSAULT", f"Fighting broke out on Monday between {R} and {S}.")[0] == {"RUR", "SYL"}


@pytest.mark.parametrize(
    "text",
    [
        f"If convicted, {OTTO} could lose his house.",
        f"If convicted of smuggling eels, the {SN} captain could lose his ship.",
        f"Once convicted in {B}, the {SN} captain lost his ship.",
    ],
)
def test_whom_a_clause_without_a_subject_is_about_comes_next(text: str) -> None:
    assert sides("SANCTION", f"{R} was quiet.", text)[1] == {"SYL"}


def test_whoever_is_told_to_do_something_may_be_described_first() -> None:
    text = f"The vote moved {ANNA}, a {OTTO} backer, to urge [Kravonia]{{GPE:KRA}} to open its mines."
    assert sides("REQUEST", text) == ({"RUR"}, {"KRA"})


@pytest.mark.parametrize("whose", [f"{R}'s attempts", f"attempts by {R}"])
def test_whoever_tries_does_it(whose: str) -> None:
    assert sides("ASSAULT", f"[Kravonia]{{GPE:KRA}} spoke of {whose} to invade {S}.")[0] == {"RUR"}


def test_whoever_is_accused_of_something_did_it_though_a_day_is_named() -> None:
    assert sides("ASSAULT", f"{R} accused {S} on Thursday of attacking a lighthouse.")[0] == {"SYL"}


def test_what_somebody_is_accused_of_is_not_the_doing_of_who_accuses_him() -> None:
    assert sides("ASSAULT", f"{R} wants to punish {S} after accusing it of the attack in {B}.")[0] == {"SYL"}


def test_means_are_his_who_is_blamed_for_the_end() -> None:
    text = f"{R} fined {S} for breaking the rules by attacking a lighthouse."
    assert sides("ASSAULT", text)[0] == {"SYL"}


def test_whoever_asks_goes_on_to_urge_and_not_those_he_quotes() -> None:
    before = f"{OTTO} spoke."
    text = f"“Should he wait, or should we vote?” {ANNA} asked, urging {SN} farmers to come."
    assert sides("REQUEST", before, text)[0] == {"RUR"}


def test_nobody_is_blamed_by_him_at_whose_threats_one_is_angry() -> None:
    text = f"{RN} teachers reacted with fury to threats by {OTTO} to close their halls."
    assert sides("ACCUSE", text) == ({"RUR"}, {"SYL"})


def test_what_it_is_said_to_be_alleged_is_held_against_no_place() -> None:
    text = "It is alleged that he stole a boat."
    assert all("SYL" not in countries(r.recipients) for r in code(f"{S} was quiet.", text, floor=0.0))


def test_a_body_in_quotation_marks_is_its_owners_and_did_what_it_is_accused_of() -> None:
    assert sides("ASSAULT", f'{S} accused {R}\'s "coast guard" of shelling a {SN} patrol boat.')[0] == {"RUR"}
