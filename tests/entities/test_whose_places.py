"""Whose a place is: towns under the names that wires once gave them, and regions that lie in one state."""

from collections.abc import Callable

import pytest

from clippings.entities.mention import Mention

Find = Callable[..., tuple[Mention, ...]]


@pytest.mark.parametrize(
    ("place", "name", "country"),
    [
        ("Rangoon", "Yangon", "MMR"),
        ("Calcutta", "Kolkata", "IND"),
        ("Baquba", "Baqubah", "IRQ"),
        ("Leningrad", "Saint Petersburg", "RUS"),
        ("Darfur", "Darfur", "SDN"),
        ("Mindanao", "Mindanao", "PHL"),
    ],
)
def test_a_place_is_of_its_state_whatever_it_is_called(find: Find, place: str, name: str, country: str) -> None:
    (mention,) = find(f"A baker from {place} sang.")
    assert (mention.entity.name, mention.entity.country) == (name, country)


def test_a_region_of_many_states_is_of_none(find: Find) -> None:
    (mention,) = find("A baker from the Sahel sang.")
    assert mention.entity.country is None


def test_a_town_is_a_person_where_the_article_has_a_person_of_that_name_and_no_such_town(find: Find) -> None:
    told = find("Ian Hamilton wrote a study of eels.", "Hamilton urged readers to try them.")
    assert [(mention.type, mention.entity.name) for mention in told] == [("PERSON", "Ian Hamilton")] * 2


def test_a_town_stays_a_town_where_a_place_would_stand(find: Find) -> None:
    told = find("Ian Hamilton wrote a study of eels.", "They are caught near Hamilton.", "Hamilton likes them.")
    assert [mention.type for mention in told] == ["PERSON", "GPE", "GPE"]


def test_a_chambers_committee_is_not_of_the_country_it_looks_into(find: Find) -> None:
    told = find("The House China Committee wrote to the FBI in Washington.", "Lawmakers in Washington waited.")
    assert "CHN" not in {m.entity.country for m in told}


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("A baker sang in Birmingham, Alabama, on Monday.", "Birmingham", "USA"),
        ("A baker sang in Birmingham, England, on Monday.", "Birmingham", "GBR"),
        ("A baker sang in Cambridge, Ontario, on Monday.", "Cambridge", "CAN"),
        ("A baker sang in Tripoli, Lebanon, on Monday.", "Tripoli", "LBN"),
        ("A baker sang in Moscow, Idaho, on Monday.", "Moscow", "USA"),
        ("A baker sang in Moscow, Paris and London.", "Paris", "FRA"),
        ("A baker sang in Atlanta, Georgia, on Monday.", "Georgia", "USA"),
        ("A baker sang in Tbilisi, Georgia, on Monday.", "Georgia", "GEO"),
        ("The baker thanked Georgia Gov. Walt Harlan.", "Georgia", "USA"),
        ("The baker thanked Georgia for the bread.", "Georgia", "GEO"),
    ],
)
def test_a_place_is_where_what_is_named_with_it_is(find: Find, text: str, place: str, country: str) -> None:
    assert {m.entity.country for m in find(text, f"{place} was calm.") if m.text == place} == {country}


@pytest.mark.parametrize("body", ["U.N. Bread Agency", "European Union Baking Force", "African Union Bread Mission"])
def test_a_body_of_a_body_of_many_states_is_of_no_country(find: Find, body: str) -> None:
    (mention,) = (m for m in find("Iran sang. Iran danced.", f"Bakers from the {body} sang in Iran.") if m.text == body)
    assert (mention.entity.country, mention.entity.sector) == (None, "IGO")


def test_a_body_of_a_state_is_of_that_state(find: Find) -> None:
    (mention,) = (m for m in find("Bakers from the Kenyan Bread Agency sang.") if m.type == "ORG")
    assert mention.entity.country == "KEN"
