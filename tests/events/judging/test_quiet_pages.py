"""Texts that report next to nothing: recipes, reviews and advice have the words of acts, and seldom an act."""

import pytest
from marked import R, S, article

from clippings.events.judging.draft import Verdict
from clippings.events.judging.sureness import FLOOR, floor_of_article

RECIPE = [
    "Line a tin with paper and set it aside.",
    "Melt the butter over a low heat.",
    "Leave it on the sill until it is cool.",
    "Sift the flour into a large bowl.",
    "Add the sugar, a spoonful at a time.",
    "Stir until no lumps remain.",
    "Pour the batter into the tin.",
    "Bake for forty minutes.",
    "Serve it warm with cream.",
    "It keeps for three days in a jar.",
    "Walnuts go well with it too.",
]
NEWS = [
    f"{R} attacked a port in {S} on Monday.",
    f"{S} accused {R} of killing five sailors.",
    f"{R} rejected the charge and threatened further strikes.",
    f"{S} urged the [United Nations]{{ORG}} to impose sanctions on {R}.",
]


@pytest.mark.parametrize(
    "text",
    [
        f"Bakers in {S} have banned nuts.",
        "Beat the cooled mixture for three minutes.",
        f"Customers in {S} want us to offer it without nuts.",
    ],
)
def test_a_word_of_an_act_in_a_long_text_without_acts_reports_none(text: str) -> None:
    assert not article(*RECIPE * 4, text).reports


def test_the_same_words_among_acts_may_report_one() -> None:
    text = f"Bakers in {S} have banned nuts."
    last = article(*NEWS * 3, text)
    assert any(report.sentence_id == last.sentences[-1].sentence_id for report in last.reports)


def test_what_is_plainly_an_act_is_one_wherever_it_is_told() -> None:
    assert [report.type for report in article(*RECIPE * 4, NEWS[1]).reports] == ["ACCUSE"]


@pytest.mark.parametrize(("n_sentences", "more"), [(9, False), (20, True), (60, True)])
def test_the_fewer_acts_a_text_can_be_expected_to_report_the_surer_each_has_to_be(n_sentences: int, more: bool) -> None:
    floor = floor_of_article([Verdict("ASSAULT", 0.6)], n_sentences, FLOOR)
    assert (floor > FLOOR) is more
    assert floor <= floor_of_article([Verdict("ASSAULT", 0.3)], n_sentences, FLOOR)


def test_whoever_asks_for_what_is_unsure_gets_it() -> None:
    assert floor_of_article([], 100, 0.0) == 0.0
    assert floor_of_article([Verdict("ASSAULT", 0.9)] * 30, 100, FLOOR) == FLOOR
