"""Of which country somebody is of whom a phrase says it in part: of many states, of a faith, told of before."""

from dataclasses import replace

import pytest
from marked import BN, RN, SN, R, S, article, countries

AT_HOME = f"{R} was in the news, and {R} slept."


def told(side: str, kind: str, *texts: str) -> list[set[str]]:
    """The countries on one side of each report of a type, in an article in which a people is no state."""
    read = article(*texts)
    people = [m.entity for m in read.mentions if m.type == "NORP" and m.entity.country is None]
    mentions = tuple(
        replace(m, entity=replace(m.entity, type="NORP", entity_id="NORP:x")) if m.entity in people else m
        for m in read.mentions
    )
    reports = replace(read, mentions=mentions).coded(0.0)
    return [countries(getattr(report, side)) for report in reports if report.type == kind]


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
