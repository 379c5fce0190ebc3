"""Whose an act is that goes on from another: an accord's promises, a request named again, an offensive led by one."""

import pytest
from marked import RN, SN, B, R, S, code, countries

from clippings.events.report import Report

BAND, OTHER = "[Grey Wolves]{ORG:BOR}", "[Red Dawn]{ORG}"
KURDS = "[Hentzau]{NORP=Hentzaus}"


def last(kind: str, *texts: str) -> Report:
    return [report for report in code(*texts, floor=0.0) if report.type == kind][-1]


@pytest.mark.parametrize(
    "then",
    [
        f"The agreement aims to rebuild the {SN} army.",
        f"The memorandum of understanding also aims to rebuild the {SN} army.",
        f"The accord, signed after talks in the lake town of Zenda, aims to rebuild the {SN} army.",
    ],
)
def test_an_accord_is_a_promise_of_those_who_signed_it(then: str) -> None:
    told = last("AGREE", f"{R} and {S} signed an agreement on Monday.", f"{B} praised the weather.", then)
    assert (countries(told.actors), countries(told.recipients)) == ({"RUR"}, {"SYL"})
    assert "signatories-of-" in told.rule


def test_all_who_signed_help_another() -> None:
    told = last("AGREE", f"{R} and {S} signed a pact on Monday.", f"The pact aims to rebuild the army of {B}.")
    assert (countries(told.actors), countries(told.recipients)) == ({"RUR", "SYL"}, {"BOR"})


def test_somebody_else_who_aims_at_something_signed_nothing() -> None:
    told = last("AGREE", f"{R} and {S} signed a pact on Monday.", f"{B} aims to rebuild the {SN} army.")
    assert countries(told.actors) == {"BOR"}


def test_the_request_is_his_who_made_it() -> None:
    asked = f"The {SN} government asked {R} for military assistance."
    told = last(
        "REQUEST", asked, f"The request for {RN} support marks a shift since the fall of [Ann Holm]{{PERSON:BOR}}."
    )
    assert (countries(told.actors), countries(told.recipients)) == ({"SYL"}, {"RUR"})
    assert told.mode == "assist"


def test_the_request_may_have_been_told_far_above() -> None:
    between = [f"{B} arrested {number} miners on Monday." for number in range(20, 30)]
    then = f"The request for {RN} support marks a shift since the fall of [Ann Holm]{{PERSON:BOR}}."
    told = last("REQUEST", f"The {SN} government asked {R} for military assistance.", *between, then)
    assert countries(told.actors) == {"SYL"}


@pytest.mark.parametrize("led", ["was spearheaded by", "was led by", "was headed by"])
def test_whoever_leads_an_attack_makes_it(led: str) -> None:
    told = last("ASSAULT", f"{SN} rebels launched an offensive on Monday.", f"The offensive {led} {BAND}.")
    assert [party.name for party in told.actors] == ["Grey Wolves"]
    assert not told.recipients


def test_an_offensive_told_of_again_was_not_on_those_whom_another_hit() -> None:
    texts = (
        f"{R} bombed {S} on Sunday.",
        f"{BAND} launched an offensive on Monday.",
        "The offensive was led by rebels.",
    )
    assert not last("ASSAULT", *texts).recipients


@pytest.mark.parametrize(
    "then", ["While fighting {}, the militant group seized two towns.", "After fighting {}, it seized a town."]
)
def test_nobody_fights_himself(then: str) -> None:
    told = last("COERCE", f"{R} fears {BAND}.", then.format(OTHER))
    assert "Red Dawn" not in [party.name for party in told.actors]


def test_whoever_cites_a_demand_was_asked_for_nothing() -> None:
    told = last("REQUEST", f"A {SN} congress calling for reforms has been cited by {R} as a threat.")
    assert countries(told.recipients) != {"RUR"}


def test_leaders_of_a_people_are_of_the_country_that_they_are_in() -> None:
    told = last("REJECT", f"{KURDS} leaders inside {S} rejected any role for {R}.")
    assert [(party.country, party.sector) for party in told.actors] == [("SYL", "SOC")]


@pytest.mark.parametrize(
    ("before", "then", "to"),
    [
        (f"{R} released forty {SN} prisoners on Monday.", "welcomed the release", {"RUR"}),
        (f"{R} and {S} signed a peace agreement on Monday.", "welcomed the signing", {"RUR", "SYL"}),
        (f"{R} offered aid to {S}.", "hailed the decision", {"RUR"}),
    ],
)
def test_what_is_welcomed_is_somebodys_doing(before: str, then: str, to: set[str]) -> None:
    assert countries(last("SUPPORT", before, f"{B} {then}.").recipients) == to


def test_what_is_condemned_may_have_its_day() -> None:
    told = last("ACCUSE", f"{RN} vessels seized a {SN} trawler.", f"{B} condemned the seizure on Friday.")
    assert countries(told.recipients) == {"RUR"}
    assert "doer-of-" in told.rule


def test_nobody_welcomes_a_welcome() -> None:
    signed = f"{R} and {S} signed a peace agreement on Monday."
    told = last("SUPPORT", signed, f"{B} welcomed the signing.", "[Kravonia]{GPE:KRA} praised the deal.")
    assert countries(told.recipients) == {"RUR", "SYL"}


@pytest.mark.parametrize("also", [f", and so did {B}", f", as did {B}", f", as has {B}"])
def test_whoever_did_so_too_did_it(also: str) -> None:
    told = last("ACCUSE", f"{R} condemned {S}{also}.")
    assert (countries(told.actors), countries(told.recipients)) == ({"RUR", "BOR"}, {"SYL"})


@pytest.mark.parametrize(
    "told",
    [
        f"The deal commits {R} to withdraw its troops from {S}.",
        f"The agreement obliges {R} to withdraw its troops from {S}.",
        f"Under the accord, {R} must withdraw its troops from {S}.",
    ],
)
def test_what_an_accord_binds_somebody_to_do_is_still_to_be_done(told: str) -> None:
    report = last("CONCEDE", told)
    assert (report.modality, countries(report.actors)) == ("planned", {"RUR"})


def test_what_somebody_says_must_be_done_is_a_demand() -> None:
    report = last("REQUEST", f"{R} must withdraw its troops, the {SN} minister said.")
    assert (countries(report.actors), countries(report.recipients)) == ({"SYL"}, {"RUR"})
