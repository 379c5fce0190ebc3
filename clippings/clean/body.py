"""Which lines of a page are its story: body paragraphs and the subheadings between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from clippings.clean import cohesion, features
from clippings.clean.lines import Line
from clippings.clean.model import Model, Trees, load_model
from clippings.clean.reasons import reasons_for
from clippings.clean.sequence import choose_body
from clippings.clean.words import Flags, Index, Matrix, join_lines, read_words

LEAST_WORDS = 40  # fewer words of body make no story
DOUBT = 0.05  # probability below which a line was never near to being body
HEADING_WORDS = 14  # a line of more words is no subheading


@dataclass(frozen=True, slots=True)
class BodyLabel:
    """What one line is to the stories of its page.

    `role` is "body", "subheading" (inside a body) or None (neither); `story` is the number of the story it
    belongs to, None exactly when `role` is. `probability` is that of the line being part of a story's body;
    `reasons` are the two or three features that decided, in words, the weightiest first.
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


def label_body(lines: Sequence[Line]) -> BodyLabels:
    """Find the stories of a page. A page that holds no article has `n_stories` 0 and no line with a role."""
    if not lines:
        return BodyLabels((), 0)
    model = load_model()
    seen, p, count = _score(lines, model)
    chosen = choose_body(p)
    if count[chosen].sum() < LEAST_WORDS:
        chosen[:] = False
    roles = _roles(lines, chosen, count)
    reasons = _reasons(model.passes[-1], seen, p, chosen)
    return BodyLabels(
        tuple(
            BodyLabel(role, None if role is None else 0, round(one, 4), why)
            for role, one, why in zip(roles, p.tolist(), reasons, strict=True)
        ),
        int(chosen.any()),
    )


def _score(lines: Sequence[Line], model: Model) -> tuple[Matrix, Matrix, Index]:
    """What the last pass sees of each line, its probability of being body, and its count of words.

    Every pass after the first sees how the lines hang together with what the pass before took for the story.
    """
    page = join_lines([line.text for line in lines])
    words = read_words(page)
    own = features.line_features(lines, page, words, model.text)
    ties = cohesion.find_ties(words, model.rarity)
    seen = own
    p = _probability(model.passes[0].log_odds(own))
    for trees in model.passes[1:]:
        seen = np.column_stack([own, cohesion.cohesion_features(ties, p)])
        p = _probability(trees.log_odds(seen))
    return seen, p, np.diff(words.first)


def _probability(log_odds: Matrix) -> Matrix:
    return np.asarray(1 / (1 + np.exp(-log_odds)))


def _reasons(trees: Trees, seen: Matrix, p: Matrix, chosen: Flags) -> list[tuple[str, ...]]:
    """Reasons for each line; one that was never near to being body is told so without looking further."""
    reasons: list[tuple[str, ...]] = [("nothing of a story in it or around it",)] * len(p)
    open_to_doubt = np.flatnonzero((p > DOUBT) | chosen)
    names = (*features.NAMES, *cohesion.NAMES)
    told = reasons_for(trees.contributions(seen[open_to_doubt]), names, chosen[open_to_doubt])
    for i, why in zip(open_to_doubt.tolist(), told, strict=True):
        reasons[i] = why
    return reasons


def _roles(lines: Sequence[Line], chosen: Flags, count: Index) -> list[str | None]:
    """Body or subheading; a subheading is short, does not end as a sentence, and a paragraph follows it."""
    at: list[int] = np.flatnonzero(chosen).tolist()
    roles: list[str | None] = [None] * len(lines)
    for here, following in pairwise([*at, -1]):
        text = lines[here].text
        heads = (
            count[here] <= HEADING_WORDS
            and following >= 0
            and count[following] > count[here]
            and here != at[0]
            and not lines[here].bullet
            and (text[-1].isalnum() or text[-1] in "?)")
        )
        roles[here] = "subheading" if heads else "body"
    return roles
