"""To whom it was done, on wire reports nobody had read: often to nobody, and seldom to who only tells of it."""

import numpy as np
import pytest
from marked import LEXICON, RN, SN, B, R, S, article, code, countries

from clippings.events.code import code_article
from clippings.events.deciding.decide import decide
from clippings.events.deciding.ranker import Ranker
from clippings.events.report import Report

ANNA = "[Berg]{PERSON:RUR}"


def sides(report: Report) -> tuple[set[str], set[str]]:
    return countries(report.actors), countries(report.recipients)


def of_type(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    return [sides(report) for report in code(*texts, floor=0.0) if report.type == kind]


def recipients_where_likely(trait: str, kind: str, *texts: str) -> list[set[str]]:
    """To whom acts of a type are done for whoever thinks one trait as good as sure."""
    likely = Ranker({trait: 0}, np.array([[0.0, 9.0], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    marked = article(*texts)
    reports = code_article(
        marked.sentences, marked.mentions, None, LEXICON, settle=lambda asked: decide(asked, likely), floor=0.0
    ).reports
    return [countries(report.recipients) for report in reports if report.type == kind]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (f"{R} criticized {S}.", f"{RN} diplomats plan to meet to discuss the harbour."),
        (f"The two {RN} parties criticized {S}.", f"The two {RN} parties agreed to a coalition."),
    ],
)
def test_what_sides_will_do_together_answers_nobody_else(before: str, told: str) -> None:
    marked = article(before, told)
    reports = code_article(
        marked.sentences, marked.mentions, None, LEXICON, settle=lambda asked: asked.report, floor=0.0
    ).reports
    assert [report.recipients for report in reports if report.type == "AGREE"] == [()]


def test_whoever_tells_of_it_is_not_struck_where_another_is() -> None:
    told = f"{RN} police say the two {SN} gunmen were chased and shot."
    assert recipients_where_likely("left before say", "ASSAULT", told) == [{"SYL"}]


def test_nobody_marches_against_who_tells_of_it() -> None:
    told = f"Mr. {ANNA} says that violent protests by {SN} farmers hurt the town."
    assert recipients_where_likely("left before says", "PROTEST", told) == [set()]


def test_whoever_suffers_it_did_not_do_it() -> None:
    text = f"Asked about charges that Mr. {ANNA} was guilty of theft, the clerk shrugged."
    assert of_type("ACCUSE", text) == [(set(), {"RUR"})]


@pytest.mark.parametrize(
    ("kind", "text", "struck"),
    [
        ("ASSAULT", f"{RN} rebels fired mortars at the airport.", ["airport"]),
        ("ASSAULT", f"Attacks on oil terminals by {RN} rebels went on all week.", ["oil terminals"]),
        ("ASSAULT", f"{RN} rebels began an attack on the eve of the fair.", []),
        ("PROTEST", f"{RN} students threw rocks at police vans.", ["police vans"]),
    ],
)
def test_plain_things_are_struck_by_what_is_aimed_at_them(kind: str, text: str, struck: list[str]) -> None:
    (report,) = [report for report in code(text, floor=0.0) if report.type == kind]
    assert [party.name for party in report.recipients] == struck


def test_whoever_is_sought_gets_no_reward() -> None:
    assert of_type("AGREE", f"{R} offered a reward of 50 crowns for news of the {SN} pirates.") == [({"RUR"}, set())]


def test_nobody_resigns_from_the_place_of_what_he_resigns_over() -> None:
    assert of_type("RETREAT", f"A {RN} general resigned over a raid in {S}.") == [({"RUR"}, set())]
    assert of_type("RETREAT", f"The {RN} envoy submitted his resignation to {S}.") == [({"RUR"}, {"SYL"})]


def test_nobody_strikes_against_those_for_whom_he_demands_something() -> None:
    text = f"{RN} activists staged a hunger strike to demand medicine for a {SN} sailor."
    assert of_type("PROTEST", text) == [({"RUR"}, set())]


def test_a_bomb_near_a_place_struck_those_it_killed() -> None:
    text = f"A roadside bomb south of {B} killed two {SN} guards on Monday."
    assert recipients_where_likely("right of ASSAULT", "ASSAULT", text) == [{"SYL"}]


def test_nobody_marches_against_the_town_he_marches_through() -> None:
    text = f"Hundreds of {RN} pupils tried to march through downtown {B} on Monday."
    assert of_type("PROTEST", text) == [({"RUR"}, set())]
