"""Whose blow it is that falls on a place, who is its victim, and what only says when, or who brought a deal about."""

import pytest
from marked import RN, SN, B, R, S, code, countries

TOWNS = "the towns of [Hentzau]{GPE:RUR} and [Tarlenheim]{GPE:RUR}"


def test_a_town_that_is_struck_kills_nobody() -> None:
    text = f"{SN} air strikes on {TOWNS} near the coast on Sunday afternoon killed 17 farmers."
    for report in code(text, floor=0.0):
        assert countries(report.actors) <= {"SYL"}


def test_victims_of_an_attack_did_not_make_it() -> None:
    (report,) = (r for r in code(f"Victims of a chemical attack in {R} were buried.", floor=0.0) if r.type == "ASSAULT")
    assert [p.name for p in report.recipients] == ["Victims"]
    assert countries(report.actors) == set()


def test_the_killed_destroyed_nothing() -> None:
    text = f"Six clerks were killed in bombing that destroyed two homes in {R}."
    assert all("clerks" not in p.name for r in code(text, floor=0.0) for p in r.actors)


@pytest.mark.parametrize("day", ["in February 2016", "on March 3"])
def test_a_verb_may_follow_a_date(day: str) -> None:
    (report,) = (r for r in code(f"The {RN} minister {day} condemned {SN} raids.", floor=0.0) if r.type == "ACCUSE")
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_forces_loyal_to_somebody_act_and_not_who_tells_it() -> None:
    text = f"The {B} envoy said forces loyal to {RN} President [Anton Berg]{{PERSON:RUR}} have used tear gas in {R}."
    (report,) = (r for r in code(text, floor=0.0) if r.type == "ASSAULT")
    assert countries(report.actors) == {"RUR"}


def test_who_brokered_a_deal_is_promised_nothing() -> None:
    text = f"{R} agreed to free the sailors under a deal brokered by {S}."
    (report,) = (r for r in code(text, floor=0.0) if r.type in {"AGREE", "CONCEDE"})
    assert countries(report.recipients) <= {"RUR"}


def test_whom_somebody_blames_may_stand_in_quotation_marks() -> None:
    reports = code(f'The {RN} government blamed the raid on "rebels".', floor=0.0)
    (blame,) = (r for r in reports if r.type == "ACCUSE")
    assert [p.name for p in blame.recipients] == ["rebels"]


def test_a_group_told_of_in_a_clause_may_act_behind_it() -> None:
    text = f"The {SN} militia which has raided two villages in {R} rejected a truce."
    (report,) = (r for r in code(text, floor=0.0) if r.type == "REJECT")
    assert countries(report.actors) == {"SYL"}


def test_who_talks_to_a_broadcaster_meets_nobody() -> None:
    reports = code(f"{S} was quiet. The minister of {R} spoke to {RN} state TV on Monday.")
    assert all(r.type != "CONSULT" for r in reports)
