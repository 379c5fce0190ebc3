"""Which articles repeat another."""

import random
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from clippings.run import reprints
from clippings.text.near_duplicates import shingles

Bodies = Iterable[tuple[str, date | None, str]]
Find = Callable[[Bodies], dict[str, str]]

DAY, NEXT_DAY = date(2025, 3, 4), date(2025, 3, 5)


@pytest.fixture
def find_duplicates(tmp_path: Path) -> Find:
    return lambda bodies: reprints.find_duplicates(bodies, tmp_path)


def words(seed: int, number: int = 200) -> list[str]:
    chance = random.Random(seed)
    return [f"word{chance.randrange(5000)}" for _ in range(number)]


def article(seed: int, number: int = 200) -> str:
    return " ".join(words(seed, number))


def test_a_reprint_with_a_new_lead_repeats_the_original(find_duplicates: Find) -> None:
    reprint = " ".join(words(9, 60) + words(1)[20:])
    assert find_duplicates([("b-0", NEXT_DAY, reprint), ("a-0", DAY, article(1)), ("c-0", DAY, article(2))]) == {
        "b-0": "a-0"
    }


def test_the_original_is_the_earlier_then_the_smaller_id(find_duplicates: Find) -> None:
    same = article(1)
    assert find_duplicates([("a", NEXT_DAY, same), ("b", DAY, same)]) == {"a": "b"}
    assert find_duplicates([("a", DAY, same), ("b", DAY, same)]) == {"b": "a"}
    assert find_duplicates([("a", None, same), ("b", DAY, same)]) == {"a": "b"}


def test_case_and_punctuation_do_not_hide_a_reprint(find_duplicates: Find) -> None:
    assert find_duplicates([("a", DAY, article(1)), ("b", DAY, "“" + article(1).upper().replace(" ", ", "))]) == {
        "b": "a"
    }


def test_common_phrases_and_short_texts_are_no_reprints(find_duplicates: Find) -> None:
    notice = " all rights reserved by the publisher and nobody may copy this page without asking first"
    assert find_duplicates([(f"a{n}", DAY, article(n) + notice) for n in range(30)]) == {}
    assert find_duplicates([("a", DAY, "The page was not found."), ("b", DAY, "The page was not found.")]) == {}


def test_a_long_article_that_quotes_a_short_one_does_not_repeat_it(find_duplicates: Find) -> None:
    assert find_duplicates([("a", DAY, article(1, 60)), ("b", NEXT_DAY, article(1, 60) + " " + article(2))]) == {}


def test_the_order_of_articles_plays_no_part(find_duplicates: Find) -> None:
    bodies = [(f"a{n:02}", DAY, article(n % 7)) for n in range(40)]
    expected = find_duplicates(bodies)
    random.Random(4).shuffle(bodies)
    assert find_duplicates(bodies) == expected
    assert set(expected.values()) == {f"a{n:02}" for n in range(7)}


def test_empty_bodies_are_nothing(find_duplicates: Find) -> None:
    assert find_duplicates([("a", None, ""), ("b", None, "")]) == {}


def test_what_repeats_another_is_nobodys_original(find_duplicates: Find) -> None:
    first = words(1)
    second = first[60:] + words(2, 60)
    third = second[60:] + words(3, 60)
    found = find_duplicates((f"a{n}", DAY, " ".join(text)) for n, text in enumerate((first, second, third)))
    assert found == {"a1": "a0"}


def test_many_texts_in_many_parts_are_what_they_are_at_once(
    find_duplicates: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies = [(f"a{n:03}", DAY, " ".join(words(n % 30, 150) + words(1_000 + n, n % 130))) for n in range(120)]
    expected = plainly(bodies)
    assert len(expected) > 20
    assert find_duplicates(bodies) == expected
    monkeypatch.setattr(reprints, "SHINGLES_AT_ONCE", 1_000)
    monkeypatch.setattr(reprints, "ARTICLES_AT_ONCE", 7)
    assert find_duplicates(bodies) == expected


def plainly(bodies: list[tuple[str, date, str]]) -> dict[str, str]:
    """The same by comparing every text with every earlier one."""
    texts = [shingles(text) for _, _, text in bodies]
    found: dict[int, int] = {}
    for n, own in enumerate(texts):
        for other in range(n):
            if other not in found and np.isin(own, texts[other]).mean() >= 0.6:
                found[n] = other
                break
    return {bodies[n][0]: bodies[other][0] for n, other in found.items()}
