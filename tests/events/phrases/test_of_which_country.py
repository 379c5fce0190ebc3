"""Of which country somebody is of whom a phrase says it in part: of many states, of a faith, told of before."""

import csv
from dataclasses import replace

import pytest
from marked import BN, REGISTRY, RN, SN, B, R, S, article, countries

from clippings.entities.mention import Mention

AT_HOME = f"{R} was in the news, and {R} slept."


def told(side: str, kind: str, *texts: str) -> list[set[str]]:
    """The countries on one side of each report of a type, in an article of stateless peoples and movements."""
    read = article(*texts)
    reports = replace(read, mentions=tuple(map(_stateless, read.mentions))).coded(0.0)
    return [countries(getattr(report, side)) for report in reports if report.type == kind]


def _stateless(mention: Mention) -> Mention:
    entity = mention.entity
    if entity.country is None and mention.type == "NORP":
        return replace(mention, entity=replace(entity, type="NORP", entity_id="NORP:people"))
    if entity.country is None and mention.type == "ORG":
        return replace(mention, entity=replace(entity, sector="NGO"))
    return mention


def test_who_is_foreign_is_not_of_the_country_told_of() -> None:
    assert told("recipients", "ASSAULT", AT_HOME, "Gunmen kidnapped foreign oil workers on Monday.") == [set()]


@pytest.mark.parametrize(
    "who",
    ["Envoys of the 12 lakeland states", "Officials in [Latin America]{LOC}"],
)
def test_those_of_many_states_are_of_none(who: str) -> None:
    assert told("actors", "ACCUSE", AT_HOME, f"{who} condemned {S}.") == [set()]


def test_officials_of_the_two_countries_are_theirs() -> None:
    assert told("actors", "CONSULT", f"{R} and {S} made peace.", "Ministers of the two countries met on Monday.") == [
        {"RUR", "SYL"}
    ]


def test_critics_may_be_anybody() -> None:
    assert told("actors", "ACCUSE", AT_HOME, f"Critics accused {R} of fraud.") == [set()]


def test_airlines_are_of_many_countries() -> None:
    assert told("recipients", "REQUEST", AT_HOME, f"{R} urged airlines to use its airport.") == [set()]


def test_a_faiths_people_are_of_the_country_told_of() -> None:
    assert told("actors", "ASSAULT", AT_HOME, "The main [Shiite]{NORP} alliance attacked a village.") == [{"RUR"}]


def test_a_land_called_by_a_people_is_not_of_the_country_told_of() -> None:
    assert told("recipients", "ASSAULT", AT_HOME, f"{SN} troops attacked a [Kurdish]{{NORP}} town.") == [set()]


def test_a_worker_told_of_before_keeps_his_country() -> None:
    texts = (f"{RN} police said that a {BN} salt industry worker was missing.", "The gang kidnapped the worker.")
    assert told("recipients", "ASSAULT", AT_HOME, *texts) == [{"BOR"}]


def test_a_truce_belongs_to_a_clash_of_two_sides_of_one_country() -> None:
    clash = f"Fierce clashes erupted between the [Lake Front]{{ORG:RUR}} and the [Hill Guard]{{ORG:RUR}} in {R}."
    assert len(told("actors", "RETREAT", clash, "A ceasefire was reached on Sunday.")) == 1


def test_who_is_called_by_a_states_letters_is_of_that_state() -> None:
    text = f"The chief [U.S.]{{GPE:USA=United States}} salt negotiator condemned {S}."
    assert told("actors", "ACCUSE", AT_HOME, text) == [{"USA"}]


def test_who_has_a_people_of_his_own_is_not_his_who_is_named_before() -> None:
    texts = (f"{RN} minister [Anna Berg]{{PERSON:RUR}} spoke.", "Rebels shot her guard and [European]{NORP} envoys.")
    assert told("recipients", "ASSAULT", *texts)[0] <= {"RUR"}
    told_of = article(*texts).coded(0.0)
    assert {p.country for r in told_of for p in r.recipients if "envoys" in p.name} == {None}


def test_both_countries_who_are_accused_are_those_told_of() -> None:
    texts = (f"{R} condemned {S}.", f"{S} met {R}.", f"{B} accuses both countries of hiding smugglers.")
    assert told("recipients", "ACCUSE", *texts)[1] == {"RUR", "SYL"}


def test_a_movement_does_not_act_for_the_country_of_its_seat() -> None:
    text = f"[Zenda]{{GPE:RUR}}-based [Lake Watch]{{ORG}} condemned {S}."
    assert told("actors", "ACCUSE", AT_HOME, text) == [set()]


@pytest.mark.parametrize(("name", "country"), [("Osama bin Laden", ""), ("Ayman al-Zawahiri", "")])
def test_who_led_a_network_of_no_country_acts_for_none(name: str, country: str) -> None:
    with (REGISTRY / "actors.csv").open(encoding="utf-8", newline="") as rows:
        assert next(row for row in csv.DictReader(rows) if row["name"] == name)["country"] == country


def test_who_only_turns_to_a_body_does_not_serve_it() -> None:
    text = f"A {RN} weaver, [Odo Berg]{{PERSON:RUR}}, filed a complaint with the [Lake Council]{{ORG}} against {S}."
    assert told("actors", "ACCUSE", text) == [{"RUR"}]
