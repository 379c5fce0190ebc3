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
