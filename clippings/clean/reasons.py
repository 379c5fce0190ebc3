"""The features that decided about a line, in words."""

from functools import cache

import numpy as np

from clippings.clean.words import Flags, Matrix

PHRASES = {
    "words": "its length",
    "words_before": "its place on the page",
    "chars": "its length",
    "sentences": "its number of sentences",
    "sentence_length": "the length of its sentences",
    "end": "how it ends",
    "start": "how it begins",
    "bullet": "a list mark",
    "numbered": "a number in front",
    "capitals": "its share of capitalised words",
    "all_caps": "its share of words in capitals",
    "digits": "its share of numbers",
    "commas": "its commas",
    "word_length": "the length of its words",
    "stop": "its share of small words",
    "you": "how it addresses the reader",
    "we": "how it speaks of itself",
    "said": "who says what in it",
    "anaphor": "whether it takes up what was said",
    "time": "dates and times in it",
    "ask": "words that pages print around stories",
    "quotes": "quotation marks",
    "pipe": "signs that part entries",
    "copyright": "a copyright mark",
    "at": "an at sign",
    "link": "web addresses",
    "slash": "slashes",
    "colon": "colons",
    "dateline": "a place line",
    "acronym": "a name introduced in brackets",
    "indent": "its indent",
    "blank": "blank lines around it",
    "times_on_page": "how often it stands on the page",
    "seen_before": "whether it stood on the page before",
    "text": "the wording",
    "prose": "full sentences here and around",
    "page": "the page as a whole",
    "place": "its place on the page",
    "lines": "how far the next full sentence is",
    "run": "the run of text it stands in",
    "p": "how the lines here read on their own",
    "shared": "rare words it shares with the story",
    "names": "names it shares with the story",
    "chain": "ties between the lines before and after it",
    "content": "how much it says",
    "rank": "the run of text it stands in",
    "weakest": "the weakest tie on the way to the core of the story",
    "from": "how far the core of the story is",
    "coherent": "how well the lines beside it hang together",
}
MOST = 3
LEAST = 0.1  # log-odds below which a feature did not decide


def reasons_for(contributions: Matrix, names: tuple[str, ...], chosen: Flags) -> list[tuple[str, ...]]:
    """Up to three reasons for what became of each line, the weightiest first, each with its log-odds.

    `contributions` are log-odds, shape (lines, len(names)); those that speak for the outcome are named.
    """
    phrases, grouping = _groups(names)
    total = contributions @ grouping * np.where(chosen, 1.0, -1.0)[:, None]
    order = np.argsort(-total, axis=1, kind="stable")[:, :MOST]
    largest = np.take_along_axis(total, order, axis=1)
    signs = np.where(chosen, "+", "-").tolist()
    return [
        tuple(f"{phrases[i]} ({sign}{value:.1f})" for i, value in zip(row, values, strict=True) if value >= LEAST)
        for row, values, sign in zip(order.tolist(), largest.tolist(), signs, strict=True)
    ]


@cache
def _groups(names: tuple[str, ...]) -> tuple[tuple[str, ...], Matrix]:
    """The phrases that features are told by, and which feature goes to which, shape (features, phrases)."""
    phrase_of = [_phrase(name) for name in names]
    phrases = tuple(sorted(set(phrase_of)))
    grouping = np.zeros((len(names), len(phrases)))
    grouping[np.arange(len(names)), [phrases.index(phrase) for phrase in phrase_of]] = 1
    return phrases, grouping


def _phrase(name: str) -> str:
    base = name.split("+")[0].split("-")[0]
    beside = "" if base == name else " (line beside)"
    while base not in PHRASES:
        base = base.rpartition("_")[0]
    return PHRASES[base] + beside
