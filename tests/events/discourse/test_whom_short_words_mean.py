"""Whom an article means by few words: 'the three', 'both men', 'the North', 'the tribunal', 'the force'."""

from dataclasses import replace

import pytest
from marked import RN, SN, SS, B, R, S, article, countries

from clippings.entities.mention import Mention

AT_HOME = f"{R} was in the news, and {R} slept."
N, U = "[North Ruritania]{GPE:RUR}", "[South Ruritania]{GPE:SYL}"
BAND, BODY = "[Lake Guard]{ORG}", "[U.N.]{ORG=United Nations}"


def told(side: str, kind: str, *texts: str) -> list[set[str]]:
    """The countries on one side of each report of a type, in an article of states, a band and a body of many."""
    read = article(*texts)
    reports = replace(read, mentions=tuple(map(_known, read.mentions))).coded(0.0)
    return [countries(getattr(report, side)) for report in reports if report.type == kind]


def _known(mention: Mention) -> Mention:
    entity = mention.entity
    sector = {"GPE": "GOV", "ORG": "IGO" if mention.text == "U.N." else "REB"}.get(mention.type)
    return replace(mention, entity=replace(entity, sector=sector)) if sector and " " in entity.name else mention


@pytest.mark.parametrize("many", ["three", "3"])
def test_so_many_are_those_who_were_as_many(many: str) -> None:
    texts = (f"{R} lost {many} {SN} miners, who left a hut.", "The three were abducted on Monday.")
    assert told("recipients", "ASSAULT", AT_HOME, *texts) == [{"SYL"}]


def test_so_many_of_whom_nothing_is_told_are_of_the_country_told_of() -> None:
    assert told("recipients", "COERCE", AT_HOME, "The seven, aged over 60, were arrested near a mill.") == [{"RUR"}]


def test_a_number_before_a_noun_is_nobody() -> None:
    assert told("recipients", "COERCE", AT_HOME, f"The seven {SN} sailors were arrested near a mill.") == [{"SYL"}]


@pytest.mark.parametrize("who", ["The two men", "Both men"])
def test_two_men_may_be_those_just_named(who: str) -> None:
    texts = ("[Anna Berg]{PERSON:RUR} called [Karl Dorn]{PERSON:SYL}.", f"{who} met in a mill on Sunday.")
    assert told("actors", "CONSULT", f"{B} was quiet, and {B} slept.", *texts)[-1] == {"RUR", "SYL"}


@pytest.mark.parametrize(("half", "country"), [("North", "RUR"), ("South", "SYL")])
def test_half_of_a_land_is_the_state_so_called(half: str, country: str) -> None:
    texts = (f"{N} and {U} share a lake.", f"The {half} accused {B} of fraud.")
    assert told("actors", "ACCUSE", *texts) == [{country}]


def test_half_of_a_land_that_names_no_state_is_nobody() -> None:
    assert told("actors", "ACCUSE", f"{R} slept.", "The North accused nobody.") in ([], [set()])


def test_the_west_is_of_no_one_country() -> None:
    assert told("actors", "SANCTION", f"{R} bought salt from {B} since the West imposed sanctions on {S}.") == [set()]


def test_where_the_sun_sets_nobody_acts() -> None:
    assert told("actors", "ACCUSE", f"{R}, in the West of the lake, accused {S} of fraud.") == [{"RUR"}]


@pytest.mark.parametrize(
    "who", [f"{BAND}'s number two leader", f"A senior {BAND} explosives expert", f"{BAND} militants"]
)
def test_those_of_a_movement_of_many_lands_are_of_none(who: str) -> None:
    texts = (AT_HOME, f"{RN} militants fled.", f"{who} attacked a village.")
    assert told("actors", "ASSAULT", *texts) == [set()]


@pytest.mark.parametrize("court", ["tribunal", "court"])
def test_a_court_told_of_again_is_still_of_many_states(court: str) -> None:
    texts = (AT_HOME, f"The {BODY} war crimes tribunal freed nobody.", f"The {court} sentenced {SN} officers.")
    assert told("actors", "SANCTION", *texts) == [set()]


@pytest.mark.parametrize("court", ["Hague war crimes tribunal", "[Strelsau]{GPE:RUR}-based court"])
def test_a_court_called_by_its_seat_is_of_many_states(court: str) -> None:
    assert told("actors", "SANCTION", AT_HOME, f"The {court} sentenced {SN} officers.") == [set()]


def test_a_force_of_many_states_stays_one() -> None:
    texts = (AT_HOME, "A joint force camped near a mill.", f"The force shot {SS}.")
    assert told("actors", "ASSAULT", *texts) == [set()]


def test_a_states_own_body_is_its_own_whoever_else_has_such_a_name() -> None:
    text = f"{S}'s [Congress]{{ORG:USA}} passed the trade pact on Monday."
    assert told("actors", "SUPPORT", AT_HOME, text) == [{"SYL"}]


def test_whom_letters_stand_for_owns_nothing_beyond_an_article() -> None:
    text = f"{S} criticized the [U.S.]{{GPE:USA=United States}} and the [Lake Union]{{ORG}} on Monday."
    read = article(AT_HOME, text)
    (report,) = replace(read, mentions=tuple(map(_known, read.mentions))).coded(0.0)
    assert {party.name: party.country for party in report.recipients} == {"United States": "USA", "Lake Union": None}


@pytest.mark.parametrize("near", ["loyal to the", "close to the", "opposed to the"])
def test_who_acts_is_not_whom_he_is_loyal_to(near: str) -> None:
    text = f"On Monday, {SN} militants {near} [Hill Front]{{ORG:BOR}} attacked a village."
    assert told("actors", "ASSAULT", AT_HOME, text) == [{"SYL"}]
