"""What the curated places say: which land is whose, and which bodies are named for where they sit."""

from pathlib import Path

import pytest

from clippings.registry.places import load_places

PLACES = load_places(Path(__file__).parents[2] / "dataset" / "registry" / "places.csv")
BY_NAME = {name: place for place in PLACES if place.country for name in (place.name, *place.aliases)}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Pakistan-administered Kashmir", "PAK"),
        ("Pakistani-controlled Kashmir", "PAK"),
        ("India-controlled Kashmir", "IND"),
    ],
)
def test_a_divided_land_is_of_who_holds_it(name: str, country: str) -> None:
    assert BY_NAME[name].country == country


@pytest.mark.parametrize("seat", ["White House", "Kremlin", "Downing Street", "Pentagon", "Knesset"])
def test_a_seat_of_power_is_a_place_where_words_say_so(seat: str) -> None:
    place = BY_NAME[seat]
    assert (place.type, place.needs_context, place.lat is not None) == ("FAC", True, True)
