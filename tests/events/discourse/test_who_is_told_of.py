"""Who is told of: peoples before verbs, two rivals, those named only behind a pronoun, and those spoken to."""

from dataclasses import replace

import pytest
from marked import BN, SN, B, R, S, article, countries

from clippings.entities.mention import Mention

AT_HOME = f"{R} was in the news, and {R} slept."
UNION = "[Lake Union]{ORG=Lake Union}"


def told(side: str, kind: str, *texts: str) -> list[set[str | None]]:
    """The countries on one side of each report of a type, None for a body of many states."""
    read = article(*texts)
    reports = replace(read, mentions=tuple(map(_known, read.mentions))).coded(0.0)
    return [
        {party.country for party in getattr(report, side) if party.country or party.entity_id}
        for report in reports
        if report.type == kind
    ]


def _known(mention: Mention) -> Mention:
    sector = {"Ruritania": "GOV", "Sylvania": "GOV", "Borduria": "GOV", "Lake Union": "IGO"}.get(mention.entity.name)
    kind = "NORP" if mention.text == "Shiites" else mention.entity.type
    return replace(mention, entity=replace(mention.entity, type=kind, sector=sector))


def test_a_people_of_no_state_is_of_the_country_told_of() -> None:
    assert told("actors", "ASSAULT", AT_HOME, "[Shiites]{NORP} attacked a barracks.") == [{"RUR"}]


@pytest.mark.parametrize("who", ["The two close allies", "Both longtime rivals", "The two big island nations"])
def test_two_lands_may_be_likened(who: str) -> None:
    texts = (f"{R} and {S} share a lake. {R} and {S} slept.", f"{who} met near a mill on Sunday.")
    assert told("actors", "CONSULT", *texts)[-1] == {"RUR", "SYL"}


def test_one_of_two_sides_may_be_a_body_of_many_states() -> None:
    texts = (f"{B} was quiet. {R} slept.", f"The {UNION} and {S} held talks.", "The two sides agreed to meet in May.")
    assert told("actors", "AGREE", *texts) == [{None, "SYL"}]


@pytest.mark.parametrize("opening", ["After it attacked a village", "When it attacked a village"])
def test_who_is_named_behind_his_pronoun_is_meant(opening: str) -> None:
    text = f"{opening}, the [Hill Front]{{ORG:SYL}} freed nobody."
    assert told("actors", "ASSAULT", AT_HOME, text) == [{"SYL"}]


def test_help_may_go_to_more_than_so_many() -> None:
    assert told("recipients", "AGREE", AT_HOME, f"{S} pledged flour to more than 40 farmers.") == [{"RUR"}]


def test_what_is_blamed_on_groups_is_blamed_on_them() -> None:
    texts = (AT_HOME, f"{S} blamed a wave of fires in {R} on groups opposed to the talks.")
    assert told("recipients", "ACCUSE", *texts) == [{"RUR"}]


def test_who_stands_outside_an_embassy_is_struck_and_not_the_embassy() -> None:
    text = f"Police fired tear gas at students outside the {SN} embassy in {R}."
    assert told("recipients", "ASSAULT", AT_HOME, text) == [{"RUR"}]


def test_who_marches_against_a_war_is_not_where_it_is() -> None:
    text = f"Thousands of demonstrators marched through [Streslau]{{GPE:RUR}} to protest the war in {S}."
    assert told("actors", "PROTEST", f"{S} was in the news, and {S} slept.", text)[0] == {"RUR"}


@pytest.mark.parametrize("where", [f"in several {SN} cities", f"near the {SN} capital"])
def test_authorities_arrest_where_they_are(where: str) -> None:
    assert told("actors", "COERCE", AT_HOME, f"Authorities arrested three smugglers {where}.") == [{"SYL"}]


def test_at_whom_stones_are_thrown_says_not_where() -> None:
    assert told("actors", "ASSAULT", AT_HOME, f"Demonstrators threw stones at {S} troops.") != [{"SYL"}]


@pytest.mark.parametrize("who", ["politicians", "dignitaries", "exiles", "worshipers", "businessmen"])
def test_more_people_are_told_of_by_what_they_are(who: str) -> None:
    assert told("recipients", "COERCE", AT_HOME, f"Police of {B} arrested two {BN} {who}.")[0] == {"BOR"}
    assert countries(article(AT_HOME, f"Police of {B} freed several local {who}.").coded(0.0)[-1].recipients)
