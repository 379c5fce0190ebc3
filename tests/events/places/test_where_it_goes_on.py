"""Where an act is that names no place: where the same just acted, or where its victims live."""

from dataclasses import replace

import pytest
from marked import RN, SN, B, R, S, article
from placed import HERE, ZENDA, places, told

from clippings.events.code import code_article
from clippings.events.rows import conflicts_of


def test_those_who_met_somewhere_sign_there() -> None:
    texts = (f"In {ZENDA}, {R} and {S} held talks on Monday.", "The two sides signed a treaty on Tuesday.")
    assert places(*texts) == [("Zenda", "stated"), ("Zenda", "same_act")]


@pytest.mark.parametrize(
    "then",
    [
        f"They signed a treaty when they were in {B}, in another valley.",
        f"{S} signed a treaty with {B}.",
    ],
)
def test_another_place_or_others_end_a_scene(then: str) -> None:
    assert places(f"In {ZENDA}, {R} and {S} held talks on Monday.", then)[-1][0] != "Zenda"


def test_who_travels_rules_at_home() -> None:
    texts = (f"{S} and {R} held talks in {ZENDA} on Monday.", f"{S} imposed a curfew.")
    assert places(*texts)[-1][0] is None


def test_people_whom_another_states_army_kills_are_killed_at_home() -> None:
    assert places(f"{SN} forces killed nine {RN} civilians on Monday.") == [("Ruritania", "parties")]


def test_a_country_that_is_invaded_is_where_that_was() -> None:
    assert places(f"{R} has lakes.", f"{S} invaded the country on Monday.") == [("Ruritania", "parties")]


def test_soldiers_abroad_are_not_killed_at_home() -> None:
    texts = (f"{S} and its valleys, {S} and its lakes.", f"Two {RN} soldiers were killed on Monday.")
    assert places(*texts) == [(None, "none")]
    assert places(f"Two {RN} soldiers were killed on Monday.") == [("Ruritania", "parties")]


def test_a_country_and_a_town_of_it_agree() -> None:
    one, other = told(f"{S} shelled {ZENDA} on Monday.", f"{S} shelled {R} on Monday.")
    assert conflicts_of([one, other]) == []


def test_what_one_side_signs_here_it_does_not_welcome_here() -> None:
    texts = (f"{R} signed the eel treaty in {ZENDA}.", "A drought followed.", f"Later {R} welcomed a vote on eels.")
    assert [name for name, _ in places(*texts)] == ["Zenda", None]


def test_a_truce_told_beside_a_retreat_lends_it_no_place() -> None:
    scaled_back, *_ = told(f"{R} has scaled back its attacks since March, with a truce around {ZENDA} holding.")
    assert (scaled_back.type, scaled_back.where.name) == ("RETREAT", None)


def test_a_band_that_is_struck_may_be_anywhere() -> None:
    struck = article("Air strikes on the [Reed League]{ORG:RUR} went on at dawn.")
    band = tuple(replace(m, entity=replace(m.entity, sector="REB")) for m in struck.mentions)
    (report,) = code_article(struck.sentences, band, None, HERE, floor=0.2).reports
    assert [party.sector for party in report.recipients] == ["REB"]
    assert report.where.name is None
