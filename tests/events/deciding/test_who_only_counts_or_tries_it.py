"""Who stands near an act and did not do it: who counts attacks, or tries somebody for one, or is only quoted on it."""

import pytest
from marked import RN, SN, SS, B, R, S, code, countries


def sides(text: str, kind: str, *before: str) -> list[tuple[set[str], set[str]]]:
    """The countries of who acts and whom it is done to, for each report of a type."""
    return [(countries(r.actors), countries(r.recipients)) for r in code(*before, text, floor=0.0) if r.type == kind]


def test_who_counts_attacks_makes_none() -> None:
    assert sides(f"{RN} police recorded nine attacks on {SN} students.", "ASSAULT") == [(set(), {"SYL"})]


def test_who_makes_attacks_is_no_counter() -> None:
    assert sides(f"{RN} police made nine attacks on {SN} students.", "ASSAULT") == [({"RUR"}, {"SYL"})]


def test_who_indicts_does_not_punch() -> None:
    text = f"{R} indicted a {SN} girl on charges including assault for punching a {RN} soldier."
    assert all(acting == {"SYL"} for acting, _ in sides(text, "ASSAULT"))


def test_on_whom_an_attack_is_he_did_not_make_it() -> None:
    text = f"A senator called it a racist attack on the nation's first {SN} president."
    assert all("SYL" not in acting for acting, _ in sides(text, "ASSAULT"))


@pytest.mark.parametrize("word", ["objections to the plaintiff's subpoenas have", "criticism of the court has"])
def test_what_tanners_reject_a_judge_does_not(word: str) -> None:
    judge = "[Olga Lind]{PERSON:SYL}"
    text = f'"The tanners\' {word} no merit," she wrote.'
    reports = code(f"Judge {judge} of {S} ruled on Monday.", text, floor=0.0)
    assert [countries(r.actors) for r in reports if r.type in {"ACCUSE", "REJECT"}] == [set()]


def test_whose_offensive_is_praised_made_it() -> None:
    assert sides(f"{S} praised the tanners' offensive against {R}.", "ASSAULT")[0][0] == set()
    assert sides(f"{S} praised {B}'s offensive against {R}.", "ASSAULT")[0][0] == {"BOR"}


@pytest.mark.parametrize("held", ["charged in the raid", "indicted in May", "accused on Monday"])
def test_whoever_is_charged_charges_nobody(held: str) -> None:
    assert sides(f"A {SN} clerk {held} has fled.", "ACCUSE") == [(set(), {"SYL"})]


def test_prosecutors_charge_in_may_too() -> None:
    assert sides(f"{RN} prosecutors charged in May two {SN} clerks.", "ACCUSE")[0][0] == {"RUR"}


def test_who_is_accused_in_a_letter_did_it() -> None:
    assert sides(f"{R} accused {S} in a letter of bombing a camp.", "ASSAULT")[0][0] == {"SYL"}


def test_who_imposes_tariffs_stands_behind_by() -> None:
    assert sides(f"{S} criticized the tariffs imposed by {R}.", "SANCTION")[0][0] == {"RUR"}


def test_who_complains_stands_behind_his_words() -> None:
    assert sides(f'"They lied to us," complained {R}.', "ACCUSE", f"{S} and {B} met.")[0][0] == {"RUR"}


def test_whoever_complains_is_not_who_was_told_of() -> None:
    reports = code(f"{S} attacked {B}.", '"They lied to us," complained one onlooker.', floor=0.0)
    assert [[party.name for party in r.actors] for r in reports if r.type == "ACCUSE"] == [["onlooker"]]


@pytest.mark.parametrize(("some", "sector"), [("Many", "CVL"), ("Hundreds of", "CVL"), ("The", "GOV")])
def test_some_of_a_people_are_not_its_state(some: str, sector: str) -> None:
    (report,) = [r for r in code(f"{some} {SS} criticized {R}.", floor=0.0) if r.type == "ACCUSE"]
    assert [(party.country, party.sector) for party in report.actors] == [("SYL", sector)]


@pytest.mark.parametrize("held", ["accused to have beaten a nurse", "alleged to have beaten a nurse"])
def test_those_held_to_have_done_it_hold_nothing_against_others(held: str) -> None:
    assert sides(f"{SN} clerks {held} were in {B}.", "ACCUSE") == [(set(), {"SYL"})]


def test_with_whom_the_next_clause_deals_he_killed_nobody() -> None:
    text = f"When the {SN} commander was murdered he started a friendship with [Ivo Brandt]{{PERSON:RUR}}."
    assert sides(text, "ASSAULT") == [(set(), {"SYL"})]


def test_who_speaks_at_a_meeting_takes_part() -> None:
    guest = "[Ivo Brandt]{PERSON:RUR}"
    assert sides(f"{guest} said at a meeting with {SN} teachers that schools would open.", "CONSULT") == [
        ({"RUR", "SYL"}, set())
    ]
