"""Of which country those are whose phrase names none."""

from dataclasses import replace

import pytest
from marked import BN, RN, SN, B, R, S, article, countries

from clippings.events.report import Report

ZENDA = "[Zenda]{GPE:RUR=Zenda}"
LEAGUE = "[Tide League]{ORG}"
ABOUT_S = f"{S} is big, {S} is hot and {S} is far."

Sides = tuple[set[str], set[str]]


def reports_of(kind: str, *texts: str, bodies: tuple[str, ...] = ()) -> list[Report]:
    """The reports of a type in an article in which `bodies` are bodies of many states."""
    told = article(*texts)
    mentions = tuple(
        replace(m, entity=replace(m.entity, sector="IGO")) if m.entity.name in bodies else m for m in told.mentions
    )
    return [report for report in replace(told, mentions=mentions).coded(0.0) if report.type == kind]


def sides(kind: str, *texts: str, bodies: tuple[str, ...] = ()) -> Sides:
    """Countries of the actors and recipients of the last report of a type."""
    report = reports_of(kind, *texts, bodies=bodies)[-1]
    return countries(report.actors), countries(report.recipients)


def test_of_two_countries_named_as_often_the_first_is_the_one_told_of() -> None:
    assert sides("ASSAULT", f"{S} is big and {R} is hot.", "The army shelled a mill.")[0] == {"SYL"}


@pytest.mark.parametrize("how", ["linked", "affiliated", "dominated", "inspired"])
def test_who_is_linked_to_somebody_is_another(how: str) -> None:
    assert sides("ASSAULT", ABOUT_S, f"A {R}-{how} militant group attacked a mill.")[0] == {"SYL"}


def test_who_is_born_somewhere_is_not_of_there() -> None:
    assert "RUR" not in sides("COERCE", ABOUT_S, f"Police arrested a {RN}-born man.")[1]


@pytest.mark.parametrize(
    ("people", "where", "country"),
    [("Lakers", f" in neighbouring {R}", {"RUR"}), ("Lakers", "", {"SYL"}), ("Muslims", "", set())],
)
def test_a_people_is_of_the_country_it_is_in_or_that_is_told_of(people: str, where: str, country: set[str]) -> None:
    told = article(ABOUT_S, f"Gunmen attacked [{people}]{{NORP={people}}}{where}.")
    known = tuple(replace(m, entity=replace(m.entity, type="NORP")) if m.text == people else m for m in told.mentions)
    (report,) = replace(told, mentions=known).reports
    assert countries(report.recipients) == country


def test_who_is_ethnic_is_of_where_he_lives() -> None:
    (report,) = article(
        ABOUT_S, "Thousands of ethnic [Bordurians]{NORP:BOR=Borduria} marched through a square."
    ).reports
    assert [(party.name, party.country, party.sector) for party in report.actors] == [
        ("ethnic Bordurians", "SYL", "CVL")
    ]


def test_a_chief_negotiator_is_of_whose_chief_negotiator_he_is() -> None:
    assert sides("ACCUSE", ABOUT_S, f"{R}'s chief nuclear negotiator accused {B} of lying.") == ({"RUR"}, {"BOR"})


def test_the_military_tells_of_its_own_soldiers_too() -> None:
    texts = f"The {RN} military sang.", ABOUT_S, f"The military said that 13 service members were wounded in {S}."
    assert sides("ASSAULT", *texts)[1] == {"RUR"}


def test_who_is_near_a_border_is_on_this_side_of_it() -> None:
    assert sides("ASSAULT", ABOUT_S, f"Troops attacked rebels near the {RN} border.")[1] == {"SYL"}


def test_what_is_told_of_a_neighbour_says_nothing_of_who_tells_it() -> None:
    text = f"The opposition condemned the law, and likened it to those of old in neighbouring {R}."
    assert sides("ACCUSE", ABOUT_S, text)[0] == {"SYL"}


def test_who_marches_on_an_embassy_is_of_the_town_where_it_is() -> None:
    assert sides("PROTEST", ABOUT_S, f"Farmers marched on the {SN} embassy in {ZENDA}.")[0] == {"RUR"}


def test_coalition_troops_are_of_no_one_country() -> None:
    texts = f"{RN} troops sang in {S}.", "Coalition troops shelled a mill."
    assert sides("ASSAULT", *texts)[0] == set()


def test_an_army_tells_of_its_own_soldiers() -> None:
    assert sides("ASSAULT", ABOUT_S, f"The {RN} army said that a soldier was killed in {S}.")[1] == {"RUR"}


def test_the_tribunal_is_that_of_many_states_named_before() -> None:
    texts = ABOUT_S, f"{S} wrote to a {LEAGUE} tribunal.", f"The tribunal accused {R}."
    assert sides("ACCUSE", *texts, bodies=("Tide League",)) == (set(), {"RUR"})


def test_the_commission_is_the_one_that_is_called_so() -> None:
    texts = ABOUT_S, f"{S} left the [Commission on Tides]{{ORG}}.", f"{R} condemned the commission."
    assert sides("ACCUSE", *texts, bodies=("Commission on Tides",)) == ({"RUR"}, set())


def test_who_denies_charges_is_charged_with_them() -> None:
    assert sides("AID", f"{R} denied {BN} charges that it is providing weapons to {S}.") == ({"RUR"}, {"SYL"})
    assert sides("AID", f"{R} denied {B} charges that it is providing weapons to {S}.") == ({"RUR"}, {"SYL"})


def test_the_militant_group_is_the_one_named_before() -> None:
    told = article(ABOUT_S, "Clerks of the [Red Lodge]{ORG:BOR} sang.", "The militant group attacked a mill.")
    lodge = next(mention for mention in told.mentions if mention.text == "Red Lodge")
    known = replace(lodge, entity=replace(lodge.entity, sector="REB"))
    (report,) = replace(told, mentions=tuple(known if m is lodge else m for m in told.mentions)).reports
    assert [(party.name, party.country) for party in report.actors] == [("Red Lodge", "BOR")]


@pytest.mark.parametrize(
    "who",
    [
        "[Ann Lake]{PERSON:RUR}, director for the west at the [Tide League]{ORG}",
        "[Ann Lake]{PERSON:RUR} of the [Tide League]{ORG}",
    ],
)
def test_who_works_for_a_body_of_many_states_acts_for_none(who: str) -> None:
    told = f'"The raid is a crime," said {who}, who condemned {S}.'
    assert sides("ACCUSE", ABOUT_S, told, bodies=("Tide League",))[0] == set()


def test_who_meets_a_body_of_many_states_is_of_his_own() -> None:
    told = f"[Ann Lake]{{PERSON:RUR}}, who met envoys of the [Tide League]{{ORG}}, condemned {S}."
    assert sides("ACCUSE", ABOUT_S, told, bodies=("Tide League",))[0] == {"RUR"}
