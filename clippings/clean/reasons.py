"""The features that decided about a line, in words."""

from functools import cache

import numpy as np

from clippings.clean.words import Flags, Matrix

LENGTH = ("is as long as a paragraph", "is not as long as a paragraph")
PLACE = ("stands where stories stand on a page", "stands where few stories stand on a page")
LISTED = ("is no entry of a list", "looks like an entry of a list")
CAPITALS = ("is capitalised like running text", "is capitalised like a headline or a menu")
BUILT = ("is built like running text", "is not built like running text")
READER = ("addresses the reader as stories do", "addresses the reader as pages do around stories")
QUOTED = ("says who says what, as stories do", "does not say who says what")
SIGNS = ("has the signs of running text", "has signs that running text seldom has")
OPENS = ("opens as reports do", "does not open as reports do")
SET = ("is set like a paragraph", "is not set like a paragraph")
ONCE = ("stands on the page once", "stands on the page more than once")
AROUND = ("stands among full sentences", "does not stand among full sentences")
RUN = ("stands in the main run of text", "stands outside the main run of text")
STATED = ("stands as a story does to its date or byline", "stands as no story does to a date or byline")
BESIDE = ("the lines next to it read like a story", "the lines next to it do not read like a story")
# What a feature says for a line being text of a story, and what against it.
PHRASES = {
    "words": LENGTH,
    "chars": LENGTH,
    "sentences": LENGTH,
    "sentence_length": LENGTH,
    "words_before": PLACE,
    "place": PLACE,
    "end": ("ends as paragraphs do", "does not end as paragraphs do"),
    "start": ("begins as paragraphs do", "does not begin as paragraphs do"),
    "bullet": LISTED,
    "numbered": LISTED,
    "capitals": CAPITALS,
    "all_caps": CAPITALS,
    "digits": ("has numbers as running text has", "has numbers as lists and tables have"),
    "commas": BUILT,
    "word_length": BUILT,
    "stop": BUILT,
    "you": READER,
    "we": READER,
    "said": QUOTED,
    "quotes": QUOTED,
    "anaphor": ("takes up what was said before", "does not take up what was said before"),
    "time": ("has dates and times as running text has", "has dates and times as page furniture has"),
    "ask": ("has no words that pages print around stories", "has words that pages print around stories"),
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
    "text": ("is worded like a story", "is worded like what pages print around stories"),
    "shown": ("does not speak of a picture", "speaks of a picture"),
    "states": STATED,
    "since": STATED,
    "prose_since": STATED,
    "to": STATED,
    "prose": AROUND,
    "page": AROUND,
    "lines": AROUND,
    "run": RUN,
    "rank": RUN,
    "p": ("wording, length and place are a story's", "wording, length and place are not a story's"),
    "beside": BESIDE,
    "p_near": BESIDE,
    "p_wide": BESIDE,
    "p_prev": BESIDE,
    "p_next": BESIDE,
    "shared": ("shares rare words with the story", "shares few rare words with the story"),
    "names": ("shares names with the story", "shares few names with the story"),
    "headline": ("stands to the headline as its story does", "does not stand to the headline as its story does"),
    "chain": ("words tie it to the lines before and after", "few words tie it to the lines before and after"),
    "content": ("tells as much as a paragraph", "tells less than a paragraph"),
    "weakest": ("nothing parts it from the middle of the story", "a break parts it from the middle of the story"),
    "from": ("stands near the middle of the story", "stands far from the middle of the story"),
    "coherent": ("the lines next to it belong together", "the lines next to it do not belong together"),
}
MOST = 3
LEAST = 0.1  # log-odds below which a feature did not decide


def reasons_for(contributions: Matrix, names: tuple[str, ...], chosen: Flags) -> list[tuple[str, ...]]:
    """Up to three reasons for what became of each line, the weightiest first.

    `contributions` are log-odds, shape (lines, len(names)); those that speak for the outcome are named.
    """
    phrases, grouping = _groups(names)
    total = contributions @ grouping * np.where(chosen, 1.0, -1.0)[:, None]
    order = np.argsort(-total, axis=1, kind="stable")[:, :MOST]
    n_told = (total[np.arange(len(total))[:, None], order] >= LEAST).sum(axis=1)  # the weightiest come first
    told = 2 * order + np.where(chosen, 0, 1)[:, None]
    return [tuple([phrases[i] for i in row[:n]]) for row, n in zip(told.tolist(), n_told.tolist(), strict=True)]


@cache
def _groups(names: tuple[str, ...]) -> tuple[tuple[str, ...], Matrix]:
    """The phrases that features are told by, each for and against, and which feature goes to which pair of them."""
    phrase_of = [_phrase(name) for name in names]
    phrases = tuple(sorted(set(phrase_of)))
    grouping = np.zeros((len(names), len(phrases)))
    grouping[np.arange(len(names)), [phrases.index(phrase) for phrase in phrase_of]] = 1
    return tuple(phrase for pair in phrases for phrase in pair), grouping


def _phrase(name: str) -> tuple[str, str]:
    base = name.split("+")[0].split("-")[0]
    if base != name:
        return BESIDE
    while base not in PHRASES:
        base = base.rpartition("_")[0]
    return PHRASES[base]
