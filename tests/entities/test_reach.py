"""What many things are called is never brought together over articles."""

from dataclasses import replace

import pytest
from articles import as_sentences

from clippings.entities.detect import find_mentions
from clippings.registry.load import Registry

COUNTRIES = ("Peru", "Ghana")


def ids(registry: Registry, article: str, text: str, name: str) -> set[str]:
    sentences = [replace(sentence, article_id=article) for sentence in as_sentences(text)]
    return {m.entity.entity_id for m in find_mentions(sentences, registry) if m.text == name}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Halvorsen", "Baker Halvorsen sold buns."),
        ("Supreme Court", "The Supreme Court heard two tuba players."),
        ("Defense Ministry", "A clerk of the Defense Ministry was late."),
        ("House of Deputies", "The House of Deputies heard two tuba players."),
        ("US Embassy", "A clerk of the US Embassy was late."),
    ],
)
def test_equal_names_of_two_articles_stay_two(registry: Registry, name: str, text: str) -> None:
    one, other = (ids(registry, article, text, name) for article in ("a", "b"))
    assert len(one) == len(other) == 1
    assert one != other


def test_a_full_name_is_one_person_in_all_articles(registry: Registry) -> None:
    text = "Baker Ingrid Halvorsen sold buns, and Halvorsen smiled."
    assert ids(registry, "a", text, "Halvorsen") == ids(registry, "b", text, "Ingrid Halvorsen")


def test_a_body_that_every_country_has_is_its_country_s(registry: Registry) -> None:
    peru, ghana = (
        ids(registry, article, f"{country}'s Supreme Court heard two tuba players.", "Supreme Court")
        for article, country in (("a", "Peru"), ("b", "Ghana"))
    )
    assert peru != ghana
    assert ids(registry, "c", "Peru's Supreme Court heard a flute.", "Supreme Court") == peru


def test_a_longer_name_that_any_country_may_use_is_its_country_s(registry: Registry) -> None:
    service, council = "State Security Service", "World Bun Safety Council"
    peru, ghana = (ids(registry, "a", f"{c} bakes. {c}'s {service} baked buns in {c}.", service) for c in COUNTRIES)
    assert peru != ghana
    peru, ghana = (ids(registry, "a", f"{c} likes the {council}.", council) for c in COUNTRIES)
    assert peru == ghana


def test_a_village_is_not_meant_by_the_name_of_a_big_city(registry: Registry) -> None:
    texts = ("The United States and American clowns like tubas.", "They met in Geneva.")
    geneva = next(m for m in find_mentions(as_sentences(*texts), registry) if m.text == "Geneva")
    assert geneva.entity.country == "CHE"
