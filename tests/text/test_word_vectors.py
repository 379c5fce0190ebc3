"""Word vectors: words that stand in the same places are near each other."""

import numpy as np
import pytest

from clippings.text.word_vectors import STRANGER, word_vectors


def nearness(one: str, other: str) -> float:
    """The cosine of two words' vectors."""
    vectors = word_vectors()
    a, b = vectors.table[vectors.rows([one, other])].astype(float)
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [("minister", "ambassador", "banana"), ("Ankara", "Damascus", "violin"), ("condemned", "denounced", "baked")],
)
def test_words_of_one_kind_are_nearer(word: str, near: str, far: str) -> None:
    assert nearness(word, near) > nearness(word, far) + 0.3


def test_a_word_nobody_knows_says_nothing() -> None:
    vectors = word_vectors()
    assert vectors.rows(["Qwxyzzy", "THE", "the"]) == [STRANGER, vectors.rows(["the"])[0], vectors.rows(["The"])[0]]
    assert not vectors.table[STRANGER].any()
