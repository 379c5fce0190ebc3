"""Whom acts are done to where nothing but a number, or a noun without its article, says so."""

from dataclasses import replace

import pytest
from marked import R, S, article, countries


def victims(text: str, role: str = "body") -> list[str]:
    """The recipients of the first report."""
    told = article(f"{R} sang.", text, roles=("body", role))
    return [party.name for party in told.reports[0].recipients]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police shot two in a barn.", "two"),
        ("Gunmen killed at least 20 near the mill.", "20"),
        ("Three were wounded by gunmen.", "Three"),
        ("The mayor said 17 had been detained by soldiers.", "17"),
    ],
)
def test_people_are_told_by_their_number_alone(text: str, who: str) -> None:
    assert victims(text) == [who]


@pytest.mark.parametrize("text", ["Police shot two ducks.", "Gunmen attacked at 9 in the morning."])
def test_a_number_of_something_else_is_no_people(text: str) -> None:
    assert not {"two", "9"} & set(victims(text))


def test_crowds_march_by_the_thousand() -> None:
    told = article(f"Thousands marched in {R} against a toll.")
    assert [party.name for party in told.reports[0].actors] == ["Thousands"]


@pytest.mark.parametrize(
    ("text", "role", "who"),
    [
        ("Soldiers burned houses.", "body", "houses"),
        ("Rebels shelled depot at dawn", "title", "depot"),
        ("Barges were boarded by pirates.", "body", "Barges"),
    ],
)
def test_nouns_without_article_are_what_force_was_used_on(text: str, role: str, who: str) -> None:
    assert victims(text, role) == [who]


def test_parts_of_a_country_are_that_country() -> None:
    told = article(f"Rebels seized parts of {S}.")
    assert countries(told.reports[0].recipients) == {"SYL"}


def test_who_is_killed_is_not_of_whose_strike_it_was() -> None:
    told = article(f"[Ruritanian]{{NORP:RUR}} strike kills three in {S}")
    assert countries(told.reports[0].actors) == {"RUR"}
    assert countries(told.reports[0].recipients) == {"SYL"}


@pytest.mark.parametrize("whom", ["foreign divers", "a [European]{NORP=Europe} officer"])
def test_people_from_abroad_are_not_of_the_country_told_of(whom: str) -> None:
    told = article(f"{R} deported {whom} on Monday.")
    assert countries(told.reports[0].recipients) == set()


def test_a_foreign_minister_is_no_foreigner() -> None:
    told = article(f"{R} held its fair.", "The foreign minister condemned smugglers.")
    assert countries(told.reports[0].actors) == {"RUR"}


def test_both_sides_are_at_home_where_no_other_country_is_told_of() -> None:
    told = article(f"{R} mourned.", "The bishop begged both sides to go home.", f"{R} slept.")
    assert countries(told.reports[0].recipients) == {"RUR"}


def test_all_sides_are_the_countries_told_of() -> None:
    told = article(f"{R} lent boats to {S}.", "The club called on all sides to share the lake.")
    mentions = tuple(replace(m, entity=replace(m.entity, sector="GOV")) for m in told.mentions)
    assert countries(replace(told, mentions=mentions).reports[-1].recipients) == {"RUR", "SYL"}


def test_a_minister_is_one_whatever_he_is_responsible_for() -> None:
    told = article(f"{R} waited.", "The minister responsible for eels resigned.")
    assert [party.name for party in told.reports[0].actors] == ["minister"]
