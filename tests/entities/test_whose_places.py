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
