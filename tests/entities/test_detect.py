"""What a reader of the mentions table sees for sentences that we made up."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from articles import as_sentences
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clippings.entities.detect import find_mentions
from clippings.entities.mention import Mention
from clippings.registry.load import Registry

Find = Callable[..., tuple[Mention, ...]]


def typed(find: Find, *texts: str) -> list[tuple[str, str]]:
    return [(mention.text, mention.type) for mention in find(*texts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegian Defense Minister Kari Solbakken toured a shipyard.",
            [("Norwegian", "NORP"), ("Kari Solbakken", "PERSON")],
        ),
        ("The Peruvian army repaired the road.", [("Peruvian", "NORP")]),
        (
            "President of Peru Ana Quispe met Minister of Defence of Armenia Suren Petrosyan.",
            [("Peru", "GPE"), ("Ana Quispe", "PERSON"), ("Armenia", "GPE"), ("Suren Petrosyan", "PERSON")],
        ),
        ("A clerk of the Turkish Defence Ministry was late.", [("Turkish Defence Ministry", "ORG")]),
        ("The Nepalese Armed Forces held a concert.", [("Nepalese Armed Forces", "ORG")]),
        (
            "The Syrian Democratic Forces (SDF) planted trees.",
            [("Syrian Democratic Forces", "ORG"), ("SDF", "ORG")],
        ),
        ("Syrian Kurdish bakers met.", [("Syrian", "NORP"), ("Kurdish", "NORP")]),
        ("Ghana's coast is long.", [("Ghana", "GPE")]),
        ("A U.S.-built bridge was painted.", [("U.S.", "GPE")]),
        ("They crossed the Black Sea on Monday in May.", [("Black Sea", "LOC")]),
        (
            "Turnout in the 2061 Norwegian general election was low in Norway.",
            [("2061 Norwegian general election", "EVENT"), ("Norway", "GPE")],
        ),
        ("He lost the 2061 election.", []),
        ("The Kettle Makers' Union of Norland sold spoons.", [("Kettle Makers' Union of Norland", "ORG")]),
        ("The Quill & Kettle sold tea.", [("Quill & Kettle", "ORG")]),
        ("The frigate Halcyon II was painted.", [("Halcyon II", "PRODUCT")]),
        ("Norway sent Peru 20 tractors.", [("Norway", "GPE"), ("Peru", "GPE")]),
        ("Norway sent Peru Falcon missiles.", [("Norway", "GPE"), ("Peru", "GPE"), ("Falcon", "PRODUCT")]),
        ("A Kurdish Syrian baker sang.", [("Kurdish", "NORP"), ("Syrian", "NORP")]),
        ("Nothing was said at the time.", []),
        ("", []),
    ],
)
def test_spans_and_types_follow_the_guide(find: Find, text: str, expected: list[tuple[str, str]]) -> None:
    assert typed(find, text) == expected


def test_surname_follows_the_full_name(find: Find) -> None:
    first, *_, last = find("Baker Ingrid Halvorsen opened a shop.", "Later Halvorsen closed it.")
    assert first.text == "Ingrid Halvorsen"
    assert last.text == "Halvorsen"
    assert last.type == "PERSON"
    assert last.entity == first.entity or last.entity.entity_id == first.entity.entity_id


def test_two_people_of_one_surname_stay_two(find: Find) -> None:
    ids = {
        m.entity.entity_id
        for m in find("Painter Ingrid Halvorsen and sculptor Magnus Halvorsen share a studio.")
        if m.type == "PERSON"
    }
    assert len(ids) == 2


def test_acronym_in_brackets_is_the_body_before_it(find: Find) -> None:
    found = find("The National Association of Bell Ringers (NABR) met.", "Members of NABR voted for a new bell.")
    by_text = {m.text: m.entity.entity_id for m in found}
    assert by_text["NABR"] == by_text["National Association of Bell Ringers"]


def test_nationality_resolves_to_its_country(find: Find) -> None:
    (mention,) = find("A Danish sailor sang.")
    assert (mention.type, mention.entity.type, mention.entity.name) == ("NORP", "GPE", "Denmark")
    assert (mention.entity.entity_id, mention.entity.country) == ("GPE:denmark", "DNK")


def test_capital_stands_for_its_government_only_where_it_acts(find: Find) -> None:
    acting, place = find("Lisbon said that the harbour was full.", "A tram stopped in Lisbon.")
    assert acting.stands_for is not None
    assert acting.stands_for.name == "Portugal"
    assert acting.entity.name == "Lisbon"
    assert place.stands_for is None


def test_one_thing_has_one_id_whatever_it_is_called(find: Find) -> None:
    assert len({find(f"{name} exports figs.")[0].entity.entity_id for name in ("Turkey", "Türkiye")}) == 1


@pytest.mark.parametrize("name", ["Defence Ministry", "Ministry of National Defense", "Ministry of Defence"])
def test_ministries_of_two_countries_stay_two(find: Find, name: str) -> None:
    ids = {find(f"The {adjective} {name} sold a van.")[0].entity.entity_id for adjective in ("Turkish", "Syrian")}
    assert len(ids) == 2


def test_an_article_elsewhere_changes_nothing(find: Find) -> None:
    alone = find("Baker Ingrid Halvorsen opened a shop in Bergen.")
    find("Painter Magnus Halvorsen moved to Oslo.")
    assert find("Baker Ingrid Halvorsen opened a shop in Bergen.") == alone


MARKS = ["(SDF)", "’s", "'s", "-", "–", "“", "”", "5", "ß", "é", "ـعرب", "🙂", ",", "."]
NAMES = ["Ankara", "Ministry", "Defence", "al-Sharaa", "Abu", "U.S.", "US", "May", "Gen.", "J.", "İstanbul", "NATO"]
SMALL = ["said", "the", "of", "and", "for", "Bridge", "President", "Syrian-led"]
WORDS = st.sampled_from(MARKS + NAMES + SMALL)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(st.text(max_size=12), st.lists(WORDS, max_size=12).map(" ".join)), max_size=4))
def test_any_text_gives_spans_that_hold_and_do_not_overlap(registry: Registry, texts: list[str]) -> None:
    page = "\n".join(texts)
    found = find_mentions(as_sentences(*texts), registry)
    assert all(page[m.start : m.end] == m.text and m.text for m in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(0 <= m.score <= 1 and m.entity.entity_id.startswith(f"{m.entity.type}:") for m in found)


def test_part_of_a_body_s_name_is_the_body(find: Find) -> None:
    long, short = find("The Brass Ladle Cooperative opened a kitchen.", "Prices at the Brass Ladle Cooperative rose.")
    assert long.entity == short.entity


def test_titled_surname_is_the_office_holder_only_in_an_article_about_the_country(find: Find) -> None:
    *_, about = find("Albania and Albanian towns like soup.", "Prime Minister Rama said no.")
    assert about.entity.name == "Edi Rama"
    (elsewhere,) = find("Prime Minister Rama said no.")
    assert elsewhere.entity.name == "Rama"
    *_, without_title = find("Albania and Albanian towns like soup.", "A baker called Rama ate soup.")
    assert without_title.entity.name == "Rama"


def test_a_titled_surname_that_only_one_country_s_holders_have_is_of_that_country(find: Find) -> None:
    clinton, *_ = find("President Clinton praised the eels of Albania.", "Albania and Albanian towns like soup.")
    assert (clinton.entity.name, clinton.entity.country) == ("Clinton", "USA")


def test_a_town_behind_a_personal_title_is_a_person(find: Find) -> None:
    (mesa,) = find("Yesterday Mr. Mesa praised the eels.")
    assert (mesa.text, mesa.type) == ("Mesa", "PERSON")


def test_a_surname_is_of_whom_the_article_names_in_full_and_not_of_somebody_better_known(find: Find) -> None:
    mentions = find("Rosa Albanese opened the fair in Lund.", "Albanese praised the eels.")
    assert [m.entity.name for m in mentions if m.type == "PERSON"] == ["Rosa Albanese", "Rosa Albanese"]


@pytest.mark.parametrize("text", ["Democrats met on Monday.", "A Republican baker sang.", "Native Americans sang."])
def test_parties_and_peoples_of_one_country_have_it(find: Find, text: str) -> None:
    (mention,) = find(text)
    assert mention.entity.country == "USA"
