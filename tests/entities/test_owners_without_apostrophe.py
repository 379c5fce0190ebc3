"""Owners whose apostrophe a page has lost: 'Kenyas army' names Kenya, as "Kenya's army" does."""

from collections.abc import Callable

import pytest

from clippings.entities.mention import Mention

Find = Callable[..., tuple[Mention, ...]]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Kenyas army repaired a bridge.", "Kenya"),
        ("A clerk of Icelands foreign ministry was late.", "Iceland"),
        ("Saudi Arabias king opened a library.", "Saudi Arabia"),
        ("The deal angered South Koreas farmers.", "South Korea"),
    ],
)
def test_a_state_owns_what_follows(find: Find, text: str, named: str) -> None:
    assert [(m.text, m.type) for m in find(text)] == [(named, "GPE")]


@pytest.mark.parametrize(
    "text",
    [
        "The two Koreas are neighbours.",
        "Frank Jordans wrote a book.",
        "The Americas are wide.",
        "Norwegians like skis.",
    ],
)
def test_other_words_in_s_are_whole(find: Find, text: str) -> None:
    assert all(m.text.endswith("s") for m in find(text))
