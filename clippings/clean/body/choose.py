"""Which lines are the story: a page is read by several bars, and the reading that promises most is taken."""

from itertools import pairwise, takewhile
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.clean.body.sequence import BETWEEN, Candidates, choose_body
from clippings.clean.features.links import PROSE_WORDS
from clippings.clean.features.words import Flags, Index, Matrix

LEAST_WORDS = 40  # fewer words of body make no story
# Log-odds a line has to reach, and the words and paragraphs that have to come together by it. High first, as a
# stranger let in costs more than a line left out. A story of a few lines loses much by that: it is read again by an
# even bar, and a page that has nothing so sure by low ones, which ask for more: leads of others pass them one by one.
BARS = ((1.0, 100, 1), (0.0, LEAST_WORDS, 2), (2.0, LEAST_WORDS, 1), (-1.0, 60, 3), (-2.0, 100, 4))
# Bars of the further readings, for paragraphs and for lines without a sentence between them: meal plans, line-ups and
# offers are more lists than text, and no line of them is sure. One is taken where it is worth it, in expected F1.
FURTHER = ((0.0, BETWEEN), (-2.0, BETWEEN), (-1.5, -2.5))
HIGHEST_BAR = max(bar for bar, *_ in (*BARS, *FURTHER))
WORTH = 0.03
# A story of so few words is as faint as what would outweigh it: it has to be worth more.
BRIEF, WORTH_OF_BRIEF = 75, 0.2
ENDS, AT_END = 3, 0.3  # paragraphs that may be added to either end, and their bar
AT_LAST = -0.4  # log-odds of a short sentence right below a story, from which it ends it
# Log-odds of a paragraph below the page's own short lines (`NOTHING` at most) from which it begins the story right
# below it, and of a sentence above such a line from which it ends the story: nothing else is there to belong to.
FULL_LINE, NOTHING, AT_EDGE = 20, -3.0, -0.7
# Log-odds of a sentence, and of a paragraph, from which it is of the story that goes on above and below, at most so
# many lines apart: strangers' leads are paragraphs.
WITHIN, WITHIN_LONG, APART = 0.0, 0.5, 7
# Lines at most, and at least, between a story and paragraphs parted from it; of these so many at least and at most,
# their mean log-odds; words of a line between, unless it is surely no text.
PARTED, LIST, SEVERAL, MOST, TOGETHER, SHORT, NO_TEXT = 12, 3, 2, 8, 0.4, 16, -3.5
FAINT = -3.0  # log-odds from which a line adds to what is expected, or may be of the story at all
HASTE = 0.5  # how much too high the log-odds are on sites that the model was not taught on
# A page of so many lines has menus and leads of others: a story that is found on it has to promise so much, in
# expected F1, less a part of it for each e-fold of words.
FULL, PROMISE, BY_LENGTH = 60, 1.12, 0.114


def choose_story(odds: Matrix, count: Index, candidates: Candidates, stops: Flags) -> Flags:
    """The lines of the story by their log-odds and counts of words; none where the page has none. `stops` are the lines
    that end as sentences do."""
    first = _first(odds, count, candidates)
    if not first.any():
        return first
    mass = np.where(odds > FAINT, 1 / (1 + np.exp(HASTE - odds)), 0.0) * count
    promised = _expected(first, count, mass)
    best, most = first, promised + WORTH
    for bar, between in FURTHER if most < 1 else ():
        further = choose_body(odds, candidates, bar, between=between)
        expected = _expected(further, count, mass)
        if expected > most:
            best, most = further, expected
    if len(odds) >= FULL and most < PROMISE - BY_LENGTH * log(count[best].sum()):
        return np.zeros(len(odds), dtype=bool)
    brief = count[first].sum() < BRIEF and most < promised + WORTH_OF_BRIEF
    whole = _with_ends(odds, first if brief else best, candidates.at)
    whole = _with_words_beside(whole, odds, count, stops)
    return _with_parted_ends(whole, odds, count, stops)


def _first(odds: Matrix, count: Index, candidates: Candidates) -> Flags:
    """The lines of the story by the first bar that leaves enough."""
    for bar, least, paragraphs in BARS:
        chosen = choose_body(odds, candidates, bar)
        if count[chosen].sum() >= least and chosen[candidates.at].sum() >= paragraphs:
            return chosen
    return np.zeros(len(odds), dtype=bool)


def _with_ends(odds: Matrix, chosen: Flags, at: Index) -> Flags:
    """The same lines and the paragraphs right beside the first and the last that are rather of the story than not: few
    follow on an end, too few to win back together what a bar asks of each."""
    inside = np.flatnonzero(chosen[at])
    if not len(inside):
        return chosen
    whole = chosen.copy()
    for end, step in ((inside[0], -1), (inside[-1], 1)):
        for i in range(end + step, end + step * (ENDS + 1), step):
            if not 0 <= i < len(at) or abs(at[i] - at[i - step]) > 1 or odds[at[i]] <= AT_END:
                break
            whole[at[i]] = True
    return whole


def _with_words_beside(chosen: Flags, odds: Matrix, count: Index, stops: Flags) -> Flags:
    """The same lines and what rather is of the story than not between them, right above the first and right below the
    last."""
    own = np.flatnonzero(chosen).tolist()
    if not own:
        return chosen
    nothing = (odds < NOTHING) & (count < FULL_LINE)
    long = count >= FULL_LINE
    first, last = own[0] - 1, own[-1] + 1
    if first > 0 and nothing[first - 1] and long[first] and odds[first] > AT_EDGE:
        chosen[first] = True
    inside = stops & (count >= PROSE_WORDS) & (odds > np.where(long, WITHIN_LONG, WITHIN))
    for above, below in pairwise(own):
        if 1 < below - above <= APART:
            chosen[above:below] |= inside[above:below]
    if last < len(odds) and stops[last]:
        ended = last + 1 < len(odds) and nothing[last + 1]
        bar = AT_EDGE if ended else AT_LAST if count[last] < PROSE_WORDS else AT_END
        chosen[last] = odds[last] > bar
    return chosen


def _with_parted_ends(chosen: Flags, odds: Matrix, count: Index, stops: Flags) -> Flags:
    """The same lines and several paragraphs that an offer or a list of headlines parts from either end, as pages print
    them inside their stories. Strangers' leads are parted by leads, one by one."""
    own = np.flatnonzero(chosen).tolist()
    likely = stops & (count >= PROSE_WORDS) & (odds > AT_EDGE)
    between = (count < SHORT) | (odds < NO_TEXT)
    for end, step in ((own[0], -1), (own[-1], 1)) if own else ():
        near = [i for i in range(end + step, end + step * (PARTED + MOST), step) if 0 <= i < len(odds)]
        at = next((k for k, i in enumerate(near[:PARTED]) if likely[i]), 0)
        if at >= LIST and between[near[:at]].all():
            group = list(takewhile(likely.__getitem__, near[at : at + MOST]))
            if len(group) >= SEVERAL and odds[group].mean() > TOGETHER:
                chosen[group] = True
    return chosen


def _expected(chosen: Flags, count: Index, mass: NDArray[Any]) -> float:
    """The F1 to be expected of a choice of lines, by the words that each line is likely (`mass`) to add to a story."""
    return float(2 * mass[chosen].sum() / (count[chosen].sum() + mass.sum()))
