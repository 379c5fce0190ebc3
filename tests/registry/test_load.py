"""The registry that stands in the repository."""

from pathlib import Path

import pytest

from clippings.registry.load import Registry, load_registry, variants
from clippings.registry.tokens import tokenize
from schema.vocabulary import ENTITY_TYPES

FOLDER = Path(__file__).parents[2] / "dataset" / "registry"


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_registry(FOLDER)


def test_every_row_says_where_it_is_from(registry: Registry) -> None:
    rows = (*registry.countries, *registry.actors, *registry.places, *registry.things)
    assert all(row.evidence for row in rows)


def test_types_and_countries_are_of_the_contract(registry: Registry) -> None:
    codes = {country.iso3 for country in registry.countries}
    rows = (*registry.actors, *registry.places, *registry.things)
    assert {row.type for row in rows} <= set(ENTITY_TYPES)
    assert {row.country for row in rows} - {None} <= codes
    assert {city.country for city in registry.cities} <= codes | {"ATA", "ATF", "IOT", "SGS"}


def test_rows_are_unique(registry: Registry) -> None:
    for rows in (registry.actors, registry.places, registry.things):
        keys = [(row.type, row.name, row.country) for row in rows]
        assert len(keys) == len(set(keys))


def test_countries_have_what_the_press_uses(registry: Registry) -> None:
    turkiye = registry.country_by_code["TUR"]
    assert turkiye.name == "Türkiye"
    assert {"Turkey", "Republic of Türkiye"} <= set(turkiye.aliases)
    assert turkiye.adjective == "Turkish"
    assert turkiye.capital == "Ankara"
    assert len(registry.countries) > 230


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"sources\.csv"):
        load_registry(tmp_path)


def test_variants_hold_both_spellings() -> None:
    assert {"Ahrar al-Sham", "Ahrar al Sham"} <= set(variants("Ahrar al-Sham"))
    assert {"Defence Council", "Defense Council"} <= set(variants("Defence Council"))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("al-Shabaab", "Al-Shabaab"),
        ("al Shabab", "Al-Shabaab"),
        ("al Qaeda", "Al-Qaeda"),
        ("Al-Qaida", "Al-Qaeda"),
        ("Hizballah", "Hezbollah"),
        ("Thomas Sankara", "Thomas Sankara"),
        ("Slobodan Milosevic", "Slobodan Milošević"),
        ("Park Geun Hye", "Park Geun-hye"),
    ],
)
def test_names_are_found_as_the_press_spells_them(registry: Registry, words: str, name: str) -> None:
    (match,) = registry.gazetteer.matches(tokenize(words))
    assert (match.end, match.readings[0].name) == (len(tokenize(words)), name)


def test_terms_end_after_they_begin(registry: Registry) -> None:
    terms = [(a.name, a.since, a.until) for a in registry.actors if a.since is not None and a.until is not None]
    assert [name for name, since, until in terms if since > until] == []
