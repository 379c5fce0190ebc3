"""Our own sums give the trees that spaCy gives: where its network has no say, and where it has been taught."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from clippings.syntax.lifted import lower
from clippings.syntax.parse import own_parser
from clippings.syntax.spelling import plain
from clippings.syntax.stranger import parser_of
from clippings.syntax.training.fit import begin
from clippings.syntax.training.pack import pack
from clippings.syntax.training.tree import Tree
from clippings.syntax.weights import read_weights
from clippings.syntax.words import shape

NETWORK = Path(__file__).parents[2] / "clippings" / "syntax" / "network.json"
TREES = [
    Tree(
        ("Bakers", "rest", "here", "."),
        (True,) * 4,
        ("NNS", "VBP", "RB", "."),
        (1, -1, 1, 1),
        ("nsubj", "root", "obl", "punct"),
    ),
    Tree(("Bread", "rises"), (True,) * 2, ("NN", "VBZ"), (1, -1), ("nsubj", "root")),
    # What a hearing is about hangs over the verb: an arc that crosses another.
    Tree(
        ("A", "hearing", "is", "set", "on", "figs"),
        (True,) * 6,
        ("DT", "NN", "VBZ", "VBN", "IN", "NNS"),
        (1, 3, 3, -1, 5, 1),
        ("det", "nsubj", "aux", "root", "case", "nmod"),
    ),
]
WORDS = (
    *("The", "the", "U.S.", "1,250", "Zürich’s", "don't", "Mc-AB12", "Al-Qadi", "9th", "naïve", "漢字", "aaaaaaaa"),
    *("—", "…", "$", "£", "!", "”", "'", "case", "nsubj", "X", "PERSON"),
)


def random_pipeline(seed: int) -> Any:
    """A pipeline whose weights are noise, so that it makes every kind of move."""
    chance = np.random.default_rng(seed)
    nlp = begin(json.loads(NETWORK.read_text(encoding="utf-8")), TREES * 20, seed)
    for _, pipe in nlp.pipeline:
        for layer in pipe.model.walk():
            for name in layer.param_names:
                noise = chance.normal(0, 0.3, layer.get_param(name).shape)
                layer.set_param(name, noise.astype(np.float16).astype(np.float32))
    return nlp


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_packed_weights_parse_as_the_pipeline_they_are_of(seed: int) -> None:
    nlp, chance = random_pipeline(seed), np.random.default_rng(seed)
    sentences = [chance.choice(WORDS, size).tolist() for size in chance.integers(1, 30, 40)]
    assert own_parser(read_weights(pack(nlp)))(sentences) == parser_of(nlp, plain)(sentences)


def test_a_word_learned_one_head_higher_goes_back_below_the_nearest_with_the_label() -> None:
    # 4 hangs on the root for want of a crossing arc; 1 is further down than 3, and both are subjects.
    heads, labels = [-1, 2, 0, 0, 0], ["root", "nsubj", "obj", "nsubj", "nmod||nsubj"]
    assert lower(heads, labels) == ([-1, 2, 0, 0, 3], ["root", "nsubj", "obj", "nsubj", "nmod"])
    assert lower([-1, 0], ["root", "obj||xcomp"]) == ([-1, 0], ["root", "obj"])


@pytest.mark.parametrize(
    ("word", "expected"), [("Qadi", "Xxxx"), ("MacDonald-9", "XxxXxxxx-d"), ("aaaaaa", "xxxx"), ("x" * 100, "LONG")]
)
def test_the_shape_of_a_word(word: str, expected: str) -> None:
    assert shape(word) == expected
