"""The features that made a line text of a story, in words."""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.clean.body.model import Trees

LENGTH = "is as long as a paragraph"
PLACE = "stands where stories stand on a page"
LISTED = "is no entry of a list"
CAPITALS = "is capitalised like running text"
BUILT = "is built like running text"
READER = "addresses the reader as stories do"
QUOTED = "says who says what, as stories do"
SIGNS = "has the signs of running text"
OPENS = "opens as reports do"
SET = "is set like a paragraph"
ONCE = "stands on the page once"
AROUND = "stands among full sentences"
RUN = "stands in the main run of text"
STATED = "stands as a story does to its date or byline"
BESIDE = "the lines next to it read like a story"
# What a feature says for a line being text of a story.
PHRASES = {
    "words": LENGTH,
    "chars": LENGTH,
    "sentences": LENGTH,
    "sentence_length": LENGTH,
    "words_before": PLACE,
    "place": PLACE,
    "end": "ends as paragraphs do",
    "start": "begins as paragraphs do",
    "bullet": LISTED,
    "numbered": LISTED,
    "capitals": CAPITALS,
    "all_caps": CAPITALS,
    "digits": "has numbers as running text has",
    "commas": BUILT,
    "word_length": BUILT,
    "stop": BUILT,
    "you": READER,
    "we": READER,
    "said": QUOTED,
    "quotes": QUOTED,
    "anaphor": "takes up what was said before",
    "time": "has dates and times as running text has",
    "ask": "has no words that pages print around stories",
    "pipe": SIGNS,
    "copyright": SIGNS,
    "at": SIGNS,
    "link": SIGNS,
    "slash": SIGNS,
    "colon": SIGNS,
    "dateline": OPENS,
    "acronym": OPENS,
    "indent": SET,
    "blank": SET,
    "times_on_page": ONCE,
    "seen_before": ONCE,
    "text": "is worded like a story",
    "shown": "does not speak of a picture",
    "states": STATED,
    "since": STATED,
    "prose_since": STATED,
    "to": STATED,
    "prose": AROUND,
    "page": AROUND,
    "lines": AROUND,
    "run": RUN,
    "rank": RUN,
    "p": "wording, length and place are a story's",
    "beside": BESIDE,
    "p_near": BESIDE,
    "p_wide": BESIDE,
    "p_prev": BESIDE,
    "p_next": BESIDE,
    "shared": "shares rare words with the story",
    "names": "shares names with the story",
    "headline": "stands to the headline as its story does",
    "chain": "words tie it to the lines before and after",
    "content": "tells as much as a paragraph",
    "weakest": "nothing parts it from the middle of the story",
    "from": "stands near the middle of the story",
    "coherent": "the lines next to it belong together",
}
MODELS = 8  # whose phrases are remembered
MOST = 3
LEAST = 0.1  # log-odds below which a feature did not decide


def reasons_for(trees: Trees, seen: NDArray[Any], names: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Up to three reasons why trees take each line for text of a story, the weightiest first.

    `seen` has a column for each of the `names` of features.
    """
    phrases, phrase_of = _groups(trees, names)
    n, n_phrases, leaves = len(seen), len(phrases), trees.reached(seen)
    cell = phrase_of.take(leaves, axis=0) + np.arange(0, n * n_phrases, n_phrases)[:, None]
    steps = trees.steps.take(leaves, axis=0)
    total = np.bincount(cell.ravel(), steps.ravel(), n * n_phrases).reshape(n, n_phrases)
    order = np.argsort(-total, axis=1, kind="stable")[:, :MOST]
    n_told = (total[np.arange(len(total))[:, None], order] >= LEAST).sum(axis=1)  # the weightiest come first
    return [tuple([phrases[i] for i in row[:n]]) for row, n in zip(order.tolist(), n_told.tolist(), strict=True)]


@lru_cache(maxsize=MODELS)
def _groups(trees: Trees, names: tuple[str, ...]) -> tuple[tuple[str, ...], NDArray[np.uint8]]:
    """The phrases that features are told by, and by which of them each is that stands on the way to a leaf."""
    phrase_of = [_phrase(name) for name in names]
    phrases = tuple(sorted(set(phrase_of)))
    return phrases, np.array([phrases.index(phrase) for phrase in phrase_of], dtype=np.uint8).take(trees.way)


def _phrase(name: str) -> str:
    base = name.split("+")[0].split("-")[0]
    if base != name:
        return BESIDE
    while base not in PHRASES:
        base = base.rpartition("_")[0]
    return PHRASES[base]
