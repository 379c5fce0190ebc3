"""Whom pronouns and plain words mean: 'he' is no girl, and whoever is firm is no firm."""

from dataclasses import replace

import pytest
from marked import RN, SN, B, R, S, article, code, countries

from clippings.events.report import Report

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def last(kind: str, *texts: str) -> Report:
    return [report for report in code(*texts, floor=0.0) if report.type == kind][-1]


@pytest.mark.parametrize(("pronoun", "who"), [("He", "girl"), ("He", "actress"), ("She", "boy"), ("She", "policeman")])
def test_a_word_for_a_woman_is_no_he(pronoun: str, who: str) -> None:
    before = (f"{ANNA} wrote a book.", f"The {who} was seen in {S}.")
    assert countries(last("SANCTION", *before, f"{pronoun} was later fired.").recipients) == {"RUR"}


def test_a_sentence_that_begins_with_his_tells_of_him() -> None:
    before = f"{ANNA} gave an interview."
    text = f"His account of {OTTO}’s house was given on the day it is alleged that he beat a guard."
    assert "SYL" not in countries(last("ASSAULT", before, text).actors)


def test_whom_somebody_slammed_does_not_go_on_to_be_accused() -> None:
    text = f"He's slammed {S}, voted against the lake treaties, been accused of bribery."
    assert countries(last("ACCUSE", f"{ANNA} spoke.", text).recipients) == {"RUR"}


@pytest.mark.parametrize("verb", ["is getting", "attracted", "has earned"])
def test_whoever_gets_criticism_is_criticized(verb: str) -> None:
    told = last("ACCUSE", f"{R} {verb} criticism from another direction.")
    assert (countries(told.actors), countries(told.recipients)) == (set(), {"RUR"})


@pytest.mark.parametrize("told", ["has held firm despite criticism", "lodged a firm protest"])
def test_whoever_is_firm_is_no_firm(told: str) -> None:
    reports = code(f"{R} {told} in {B}.", floor=0.0)
    assert all(party.sector != "BUS" for r in reports for party in (*r.actors, *r.recipients))


def test_what_is_blocked_is_no_party_where_it_is_a_right() -> None:
    told = last("COERCE", f"{SN} rebels fled into the hills, where {RN} troops blocked their access to water.")
    assert all(party.name != "access" for party in told.recipients)


def test_the_alliance_is_the_one_of_states() -> None:
    told = article("The [Lake Pact]{ORG} welcomed rain.", f"{RN} rebels fled.", f"The alliance condemned {S}.")
    pact = tuple(replace(m, entity=replace(m.entity, sector="IGO")) if m.type == "ORG" else m for m in told.mentions)
    blamed = [r for r in replace(told, mentions=pact).coded(0.0) if r.type == "ACCUSE"]
    assert [party.name for report in blamed for party in report.actors] == ["Lake Pact"]


def test_an_army_is_many() -> None:
    told = f"The {SN} army units continued on Monday their military operations against {B}."
    (report,) = code(f"Gunmen of the Grey Wolves killed ten men in {R}.", told, floor=0.0)[-1:]
    assert countries(report.actors) == {"SYL"}
