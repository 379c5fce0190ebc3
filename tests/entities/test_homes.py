"""Persons and bodies that nobody lists are of the country that the article has them in, or of none."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from clippings.entities.home_model import HomeModel, Sounds, read_homes
from clippings.entities.mention import Mention
from clippings.entities.training.homes import Example
from clippings.entities.training.homes_fit import as_bytes, fit_homes
from clippings.entities.training.sounds import count_sounds
from clippings.packaged import read_packaged
from clippings.registry.load import Registry

Find = Callable[..., tuple[Mention, ...]]


def homes(found: Sequence[Mention]) -> dict[str, str | None]:
    return {mention.text: mention.entity.country for mention in found}


def test_what_is_met_in_an_article_is_of_the_country_named_there(find: Find) -> None:
    found = homes(
        find(
            "KAMPALA — Bakers in Uganda sold buns to Kenya on Monday.",
            "The Lakeside Bakers Union praised the buns.",
            "Akello Nabirye, its treasurer, ate three.",
            "In Kenya, the Nairobi Bun Board ate none.",
        )
    )
    assert found["Lakeside Bakers Union"] == found["Akello Nabirye"] == "UGA"
    assert found["Nairobi Bun Board"] == "KEN"


def test_a_name_that_sounds_like_a_country_is_rather_of_that_one(find: Find) -> None:
    found = homes(find("Bakers in Uganda and Japan sold buns.", "Kenji Morimoto and Akello Nabirye ate three."))
    assert found["Kenji Morimoto"] == "JPN"
    assert found["Akello Nabirye"] == "UGA"


def test_a_country_in_the_name_is_its_country_whatever_stands_beside(find: Find) -> None:
    found = homes(find("Japan and the Peruvian Bun Association sold buns in Japan.", "Japan liked them."))
    assert found["Peruvian Bun Association"] == "PER"


def test_a_paper_of_the_same_word_gives_its_country_to_no_front(find: Find) -> None:
    found = homes(find("Bakers in Uganda fear the Kubu Liberation Front.", "Uganda says it stole buns in Uganda."))
    assert found["Kubu Liberation Front"] == "UGA"


def test_half_a_people_makes_no_country(find: Find) -> None:
    found = homes(find("The Inter-American Bun Fund sold buns in Peru, Ghana and Norway."))
    assert found["Inter-American Bun Fund"] != "USA"


def test_a_treaty_is_not_of_the_country_of_its_town(find: Find) -> None:
    assert homes(find("Peru and Ghana praised the Dakar Bun Accord."))["Dakar Bun Accord"] != "SEN"


def test_where_no_country_is_likelier_than_all_others_there_is_none(find: Find) -> None:
    article = "Peru, Ghana, Norway and Japan sold each other buns.", "They were painted.", "The Tuba Fund praised them."
    assert homes(find(*article))["Tuba Fund"] is None
    assert homes(find("The Tuba Fund praised buns."))["Tuba Fund"] is None


def test_what_is_known_to_be_of_no_country_stays_so(find: Find) -> None:
    assert homes(find("Ghana and the United Nations sold Ghana buns."))["United Nations"] is None


def test_a_model_learns_what_it_is_shown_and_is_read_back_as_it_was() -> None:
    sounds = Sounds({"<a": 0}, {"PER": 0}, np.array([[16]], np.int8))
    model = fit_homes([Example([["none"], ["near"]], 1, 3), Example([["none"], ["far"]], 0, 3)] * 200, sounds)
    assert model.choose([["none"], ["near"]]) == 1
    assert model.choose([["none"], ["far"]]) == 0
    again = read_homes(as_bytes(model))
    assert isinstance(again, HomeModel)
    assert np.array_equal(again.rows, model.rows)
    assert again.sounds.of(["ana"], ["PER", "GHA"]) == {"PER": 1.0, "GHA": 0.0}


def test_names_sound_like_the_cities_of_their_country(registry: Registry) -> None:
    cities = tuple(city for city in registry.cities if city.country in ("JPN", "UGA"))
    heard = count_sounds(replace(registry, cities=cities, actors=())).of(["morimoto"], ["JPN", "UGA"])
    assert heard["JPN"] > 0 > heard["UGA"]


def test_other_weights_than_the_packaged_ones_are_refused() -> None:
    with pytest.raises(ValueError, match="home_weights"):
        read_packaged("clippings.entities", "home_weights.npz", "0" * 64)


def test_who_holds_an_office_of_a_country_is_of_that_one(find: Find) -> None:
    found = find("Peru held its fair. Peru sold eels to Bolivia. President Wilfredo Mamani of Bolivia came to Peru.")
    assert homes(found)["Wilfredo Mamani"] == "BOL"


def test_a_new_party_is_of_the_country_in_its_name(find: Find) -> None:
    assert homes(find("The New Azerbaijan Party sold buns to Peru."))["New Azerbaijan Party"] == "AZE"
