"""Tokens, slugs and the gazetteer."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.registry.gazetteer import Gazetteer, Known
from clippings.registry.tokens import fold, slug, tokenize


@given(st.text())
def test_tokens_hold_every_visible_character_once(text: str) -> None:
    tokens = tokenize(text)
    spans = list(zip(tokens.starts, tokens.ends, strict=True))
    assert all(text[start:end] == token for (start, end), token in zip(spans, tokens.texts, strict=True))
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert "".join(tokens.texts) == "".join(text.split())
    assert all(tokens.folds)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Yaşar Güler", "yasar-guler"),
        ("Türkiye", "turkiye"),
        ("Côte d’Ivoire", "cote-divoire"),
        ("İstanbul", "istanbul"),
        ("Łódź", "lodz"),
        ("U.S. Steel", "us-steel"),
    ],
)
def test_slug_is_ascii_and_blind_to_accents(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text(min_size=1))
def test_slug_is_one_word(name: str) -> None:
    assert slug(name)
    assert not any(mark.isspace() for mark in slug(name))


def test_spellings_that_fold_alike() -> None:
    assert fold("Sana’a") == fold("Sana'a") == fold("Sanaa")


def names_in(text: str, *names: str) -> list[str]:
    tokens = tokenize(text)
    gazetteer = Gazetteer((name, Known("ORG", name, "ORG")) for name in names)
    return [text[tokens.starts[m.start] : tokens.ends[m.end - 1]] for m in gazetteer.matches(tokens)]


def test_longest_name_wins() -> None:
    assert names_in("the Free Bell Union met", "Free Bell", "Free Bell Union") == ["Free Bell Union"]


def test_acronyms_keep_their_capitals() -> None:
    assert names_in("who told us that the US and WHO met", "US", "WHO") == ["US", "WHO"]


def test_names_in_capitals_are_found() -> None:
    assert names_in("FREE BELL UNION MEETS", "Free Bell Union") == ["FREE BELL UNION"]


def test_words_are_not_cut() -> None:
    assert names_in("Malians in Malibu", "Mali") == []
