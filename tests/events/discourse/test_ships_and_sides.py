"""Whose a boarded ship is, who has no country, whom nobody yields to, and what sides do together."""

from dataclasses import replace

import numpy as np
import pytest
from marked import LEXICON, RN, SN, R, S, article, code, countries

from clippings.events.code import code_article
from clippings.events.deciding.decide import decide
from clippings.events.deciding.ranker import Ranker
from clippings.events.judging.draft import Verdict
from clippings.events.report import Report

AT_HOME = f"{R} was quiet on Monday. {R} has a navy."


def of_type(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """Both sides' countries of the reports of a type."""
    reports = code(*texts, floor=0.0)
    return [(countries(r.actors), countries(r.recipients)) for r in reports if r.type == kind]


def read_as(kind: str, *texts: str) -> tuple[Report, ...]:
    """The reports of an article where all are taken for acts of one type."""
    told = article(*texts)
    judge = lambda drafts: [Verdict(kind, 0.9) for _ in drafts]  # noqa: E731
    return code_article(told.sentences, told.mentions, None, LEXICON, judge=judge).reports


def parties(kind: str, *texts: str) -> Report:
    """The last report of a type."""
    return [report for report in code(*texts, floor=0.0) if report.type == kind][-1]


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} officers boarded the vessel at dawn.",
        f"{RN} officers arrested the captain at dawn.",
        f"{RN} officers boarded the ship and arrested its skipper.",
    ],
)
def test_a_ship_told_of_again_and_those_aboard_are_of_the_country_it_was_said_to_be_of(text: str) -> None:
    report = parties("COERCE", AT_HOME, f"A {SN} fishing boat was seen off {R}.", text)
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_a_helicopter_told_of_again_is_of_the_country_it_was_said_to_be_of() -> None:
    told = (AT_HOME, f"A {SN} military helicopter came down in {R}.", "Rebels said they shot down the helicopter.")
    assert countries(parties("ASSAULT", *told).recipients) == {"SYL"}


def test_a_patrol_boat_is_not_the_ship_that_was_boarded() -> None:
    told = (AT_HOME, f"A {SN} trawler was seen off {R}.", "Smugglers attacked the patrol boat.")
    assert countries(parties("ASSAULT", *told).recipients) == {"RUR"}


def test_ships_that_pirates_take_may_be_anybodys() -> None:
    assert of_type("COERCE", AT_HOME, f"{RN} pirates hijacked three ships.") == [({"RUR"}, set())]


@pytest.mark.parametrize("where", [f"in {R}", f"near the {RN} capital"])
def test_unknown_gunmen_are_of_no_country_wherever_they_shoot(where: str) -> None:
    text = f"Gunmen {where} killed a {SN} teacher."
    assert of_type("ASSAULT", AT_HOME, text) == [(set(), {"SYL"})]


def test_a_place_that_somebody_will_leave_has_nothing_done_to_it() -> None:
    assert of_type("CONCEDE", AT_HOME, f"{R} will withdraw from the [Elf Strip]{{GPE:SYL}} in May.") == [
        ({"RUR"}, set())
    ]


def test_a_state_has_its_troops_withdrawn_that_leave_another() -> None:
    told = article(AT_HOME, f"{R} withdrew its troops from {S} in May.")
    mentions = tuple(replace(m, entity=replace(m.entity, sector="GOV")) for m in told.mentions)
    (report,) = replace(told, mentions=mentions).coded(0.0)
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize(
    "text",
    [f"{R} handed over two wanted men to {S}.", f"Two wanted men were handed over to {S} by {R}."],
)
def test_who_hands_over_a_wanted_man_and_who_gets_him_both_act(text: str) -> None:
    (report,) = read_as("COOPERATE", text)
    assert (countries(report.actors), report.recipients) == ({"RUR", "SYL"}, ())


def test_a_mediator_and_those_between_whom_he_mediates_all_act() -> None:
    report = parties("CONSULT", f"{R} mediated between {SN} miners and their union.")
    assert (countries(report.actors), report.recipients) == ({"RUR", "SYL"}, ())


def test_what_a_refusal_goes_on_to_say_is_about_others() -> None:
    likely = Ranker({"head ships REJECT": 0}, np.array([[0.0, 9.0], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    answer = f"{R} rejected the protest and said other ships would be boarded."
    told = article(f"{S} condemned {R}.", answer)
    reports = code_article(
        told.sentences, told.mentions, None, LEXICON, settle=lambda asked: decide(asked, likely), floor=0.0
    ).reports
    (refusal,) = (report for report in reports if report.type == "REJECT")
    assert not any("ships" in party.name for party in refusal.recipients)


@pytest.mark.parametrize(
    "text",
    [
        f"Ten {RN} bakers gathered to protest raids by {SN} police.",
        f"Ten {RN} bakers began a hunger strike to protest against {SN} officials.",
    ],
)
def test_a_protest_is_against_whom_it_is_said_to_protest(text: str) -> None:
    assert of_type("PROTEST", AT_HOME, text)[0] == ({"RUR"}, {"SYL"})


def test_a_protest_in_a_place_is_not_against_it() -> None:
    assert of_type("PROTEST", AT_HOME, f"Ten {RN} bakers gathered to protest in {S}.")[0] == ({"RUR"}, set())


@pytest.mark.parametrize(("takers", "country"), [("vessels", set()), ("police", {"RUR"})])
def test_a_ship_that_a_navy_takes_is_seldom_its_own(takers: str, country: set[str]) -> None:
    (report,) = article(AT_HOME, f"{RN} {takers} seized the trawler off the coast.").coded(0.0)
    assert countries(report.recipients) == country
