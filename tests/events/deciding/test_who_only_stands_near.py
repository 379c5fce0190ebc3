"""Who only stands near an act: a paper, the place of those who act, a fellow, who tells of it, what a plan was for."""

from dataclasses import replace

import pytest
from marked import RN, SN, R, S, article, code, countries

from clippings.events.report import Report

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def last(kind: str, *texts: str) -> Report:
    return [report for report in code(*texts, floor=0.0) if report.type == kind][-1]


def test_no_paper_makes_an_air_strike() -> None:
    told = article(f"[Reuters]{{ORG:RUR}} Tuesday 14 Nov 2017 The toll from air strikes on a {SN} town rose to 61.")
    papers = (replace(m, entity=replace(m.entity, sector="JRN")) if m.text == "Reuters" else m for m in told.mentions)
    strikes = [r for r in replace(told, mentions=tuple(papers)).coded(0.0) if r.type == "ASSAULT"]
    assert [countries(report.actors) for report in strikes] == [set()]


def test_those_who_are_somewhere_act_and_not_the_place() -> None:
    text = f"{RN} lawyers are in {S} investigating forgeries."
    assert countries(last("ACCUSE", text).actors) == {"RUR"}


def test_whose_ally_one_is_does_nothing() -> None:
    text = f"Key {RN} government ally {S} welcomed the plan on Sunday and called for calm."
    assert countries(last("REQUEST", text).actors) == {"SYL"}


def test_the_victim_is_who_is_told_of_next() -> None:
    text = f"{ANNA} was jailed for the murder of Deputy {OTTO}, who was shot fifteen times."
    assert countries(last("ASSAULT", text).recipients) == {"SYL"}


@pytest.mark.parametrize("where", ["center", "centre", "heart"])
def test_whoever_is_at_the_centre_of_an_inquiry_is_looked_into(where: str) -> None:
    told = last("ACCUSE", f"The {RN} clerk at the {where} of an investigation into forgeries left the hall.")
    assert (countries(told.actors), countries(told.recipients)) == (set(), {"RUR"})


def test_nobody_is_deported_by_being_spoken_of_as_who_has_the_power_to() -> None:
    assert countries(last("COERCE", f"{R} is rethinking its deportation powers.").recipients) == set()


def test_those_whom_somebody_must_not_meet_bar_nobody() -> None:
    text = f"{RN} clerks are prohibited from having relationships with {SN} smugglers."
    told = last("COERCE", text)
    assert (countries(told.actors), countries(told.recipients)) == (set(), {"RUR"})


def test_whoever_speaks_of_a_plan_is_not_dismissed_as_it_is() -> None:
    text = f"{ANNA} spoke of a plan to dig wells, which has been dismissed by the {SN} police chief."
    assert all("RUR" not in countries(r.recipients) for r in code(text, floor=0.0) if r.type == "SANCTION")


def test_whoever_tells_of_something_did_not_undergo_it() -> None:
    text = f"{ANNA} says dancers left the hall and that authorities at once cut the power."
    assert "RUR" not in countries(last("COERCE", text).recipients)
