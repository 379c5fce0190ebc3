"""Which lines of a page are its story: body paragraphs and the subheadings between them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clippings.clean.asides.addresses import listed_addresses
from clippings.clean.asides.captions import stands_under_picture
from clippings.clean.asides.notices import asks_consent
from clippings.clean.asides.telltale import DASHES, settle_odds
from clippings.clean.body.choose import FAINT, HIGHEST_BAR, LEAST_WORDS, choose_story
from clippings.clean.body.entries import with_entries
from clippings.clean.body.foreign import JOINTS as ENGLISH
from clippings.clean.body.foreign import foreign_story
from clippings.clean.body.model import BLOCK, Model, Trees, packaged_model
from clippings.clean.body.reasons import reasons_for
from clippings.clean.body.sequence import CAP, Candidates, may_matter
from clippings.clean.body.subheadings import HEADING_WORDS, with_subheadings
from clippings.clean.features import cohesion, features
from clippings.clean.features.links import NAMES, REACH, likely, link_features, pairs
from clippings.clean.features.words import Flags, Index, Matrix, join_lines, read_words
from clippings.clean.lines.lines import Line, without_rules
from clippings.clean.lines.tuples import rows_of
from clippings.clean.lines.views import View, view_all

RULED_OUT = 0.01  # probability below which later passes leave a line alone
JOINTS, WORDED = NAMES.index("stop"), NAMES.index("text_mean")
# The mean of the learned weights of a story's words, at least. A story of more words is one whatever they are, and so
# is one on a page of fewer lines, which has no room for much else.
TELLING, LONG, MENUS = 2.2, 400, 40
# Names who speaks; how often at least in an interview; characters of initials, or of "Q" and "A", at most.
SPEAKER, TURNS, INITIALS = re.compile(r"[^\W\d_a-z][\w.’' -]{0,30}: "), 2, 5
UNSTOPPED = 180  # characters of a paragraph at least that has no stop
STOPS, ELLIPSES = '.!?”":', ("..", "…")  # ends of a sentence, of one or a headline that is cut off
CAPTION = 35  # words of a story's first line at most that belong to a picture whose credit stands right below


class BodyLabel(NamedTuple):
    """What one line is to the stories of its page.

    `role` is "body", "subheading" (inside a body) or None (neither); `story` is the number of the story it
    belongs to, None exactly when `role` is. `probability` is that of the line being part of a story's body;
    `reasons` are the two or three features that decided for it, in words, the weightiest first; of a line that is
    of no story, why is told by what else it is (`furniture.py`).
    """

    role: str | None
    story: int | None
    probability: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BodyLabels:
    """One label for each line of a page, in the order of the lines, and how many stories they make up."""

    lines: tuple[BodyLabel, ...]
    n_stories: int


@dataclass(frozen=True, slots=True)
class Scored:
    """What is seen of each line alone (`own`) and by the last pass (`told`, as the trees see it, with the probability
    `p` that the pass before gave), its log-odds of being body, and its count of words."""

    own: Matrix
    told: NDArray[np.float32]
    p: Matrix
    odds: Matrix
    count: Index


AROUND = BodyLabel(None, None, 0.0, ("stands on the page over and over",))
CONSENT = BodyLabel(None, None, 0.0, ("asks for leave to keep what browsers hold",))
ADDRESS = BodyLabel(None, None, 0.0, ("is one of a list of addresses",))


def label_body(lines: Sequence[Line], model: Model | None = None, views: Sequence[View] | None = None) -> BodyLabels:
    """Find the stories of a page, with the packaged model unless another is given.

    `views` are those of the lines, where somebody has read them already. A page that holds no article has `n_stories` 0
    and no line with a role.
    """
    addresses = listed_addresses(lines)
    asked = [i for i, line in enumerate(lines) if asks_consent(line.text)]
    out = addresses.union(asked)
    told = [i for i in without_rules(lines) if i not in out]
    labels = [AROUND] * len(lines)
    for i in asked:
        labels[i] = CONSENT
    for i in addresses:
        labels[i] = ADDRESS
    if not told:
        return BodyLabels(tuple(labels), 0)
    views = views or view_all(lines)
    found = _label([lines[i] for i in told], [views[i] for i in told], model or packaged_model())
    for i, label in zip(told, found, strict=True):
        labels[i] = label
    return BodyLabels(tuple(labels), int(any(label.role for label in found)))


def _label(lines: Sequence[Line], views: Sequence[View], model: Model) -> tuple[BodyLabel, ...]:
    """The labels of lines that follow one another once rules between them are out."""
    scored = _score(lines, model)
    own, count = scored.own, scored.count
    settled = settle_odds(views, scored.odds, count)
    candidates = _candidates(scored, settled, model)
    out = settled < scored.odds
    p = _probability(settled)
    stops = np.array([is_whole(line.text) for line in lines])
    chosen = choose_story(settled, count, candidates, stops) & ~out
    if not (_tells(own, count, chosen) and _says(lines, count, chosen)):
        chosen[:] = False
    chosen = foreign_story(lines, count, own[:, JOINTS], chosen, out)
    chosen = with_subheadings(lines, settled, count, chosen, out)
    chosen = with_entries(lines, settled, _without_caption(lines, count, chosen))
    roles = _roles(lines, chosen, count)
    reasons = _reasons(model.passes[-1], scored.told, chosen)
    stories = [None if role is None else 0 for role in roles]
    return tuple(rows_of(BodyLabel, roles, stories, p.round(4).tolist(), reasons))


def is_whole(text: str) -> bool:
    """Whether a line ends as a sentence does, or as one whose stop a page left out."""
    end = text[-1]
    return (end in STOPS and not text.endswith(ELLIPSES)) or (len(text) > UNSTOPPED and end.isalnum())


def _tells(own: Matrix, count: Index, chosen: Flags) -> bool:
    """Whether lines of English are worded like a story: offers, leads and notes on a site are not, however many of
    them stand together."""
    words = count[chosen]
    if len(count) < MENUS or words.sum() > LONG:
        return True
    worded, joined = (words @ own[chosen, column] for column in (WORDED, JOINTS))
    return bool(worded >= TELLING * words.sum() or joined <= ENGLISH * words.sum())


def _without_caption(lines: Sequence[Line], count: Index, chosen: Flags) -> Flags:
    """The lines of a story without a first one that stands between a picture above the story and its credit."""
    first, *rest = np.flatnonzero(chosen).tolist() or [len(lines)]
    if len(rest) > 1 and count[first] <= CAPTION and stands_under_picture(lines[first + 1].text):
        chosen[first] = False
    return chosen


def _says(lines: Sequence[Line], count: Index, chosen: Flags) -> bool:
    """Whether lines make up a story where what is printed over and over is read once."""
    words = {lines[i].text: int(count[i]) for i in np.flatnonzero(chosen).tolist()}
    return sum(words.values()) >= LEAST_WORDS


def _score(lines: Sequence[Line], model: Model) -> Scored:
    """Look at the lines of a page, pass by pass.

    Every pass after the first sees how the lines hang together with what the pass before took for the story.
    """
    page = join_lines([line.text for line in lines])
    words = read_words(page)
    own = features.line_features(lines, page, words, model.text)
    ties = cohesion.find_ties(words, model.rarity)
    told = alone = own.T.astype(np.float32)  # a row a feature
    odds = model.passes[0].log_odds(alone.T)
    p = _probability(odds)
    for trees in model.passes[1:]:
        p = _probability(odds)
        told = np.concatenate([alone, cohesion.cohesion_features(ties, p).T], dtype=np.float32)
        # Lines that the pass before has ruled out, most of a page with menus, are not looked at again.
        likely = np.flatnonzero(p > RULED_OUT)
        odds[likely] = trees.log_odds(told.take(likely, axis=1).T)
    return Scored(own, told.T, p, odds, np.diff(words.first))


def _candidates(scored: Scored, settled: Matrix, model: Model) -> Candidates:
    """The lines that a story is chosen from. One that the last pass all but ruled out is skipped like a line of a menu:
    many stand between two paragraphs where a page asks for money, and none says that the story ended."""
    among = likely(scored.p, scored.count)
    at = among[scored.odds[among] > FAINT]
    links = np.full((len(at), REACH), -CAP)

    def link(before: Index, after: Index) -> None:
        for first in range(0, len(before), BLOCK):
            i, j = before[first : first + BLOCK], after[first : first + BLOCK]
            links[i, j - i - 1] = model.links.log_odds(link_features(scored.told, at[i], at[j], j - i))

    before, after = pairs(len(at))
    near = after - before == 1
    link(before[near], after[near])
    far = np.flatnonzero(~near)
    worth = far[may_matter(settled[at], links[:-1, 0], before[far], after[far], HIGHEST_BAR)]
    link(before[worth], after[worth])
    return Candidates(at, links, among)


def _probability(log_odds: Matrix) -> Matrix:
    return np.asarray(1 / (1 + np.exp(-log_odds)))


def _reasons(trees: Trees, seen: NDArray[np.float32], chosen: Flags) -> list[tuple[str, ...]]:
    reasons: list[tuple[str, ...]] = [("is not of the story that the page holds",)] * len(seen)
    at = np.flatnonzero(chosen)
    for i, why in zip(at.tolist(), reasons_for(trees, seen[at], NAMES), strict=True):
        reasons[i] = why
    return reasons


def _roles(lines: Sequence[Line], chosen: Flags, count: Index) -> list[str | None]:
    """Body or subheading; a subheading is short, does not end as a sentence, and a paragraph follows it. What is asked
    in an interview is like it."""
    at: list[int] = np.flatnonzero(chosen).tolist()
    roles: list[str | None] = [None] * len(lines)
    speakers = Counter(name[0] for i in at if (name := SPEAKER.match(lines[i].text)))
    for here, following in pairwise([*at, -1]):
        text = lines[here].text
        asked = SPEAKER.match(text)
        heads = (
            count[here] <= HEADING_WORDS
            and following >= 0
            and count[following] > count[here]
            and here != at[0]
            and not (asked and speakers[asked[0]] >= TURNS and (text[-1] == "?" or len(asked[0]) <= INITIALS))
            and not lines[here].bullet
            and (text[-1].isalnum() or text[-1] in "?)")
            and text[0] not in DASHES
        )
        roles[here] = "subheading" if heads else "body"
    return roles
