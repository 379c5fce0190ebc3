"""Which lines of a page are its story: body paragraphs and the subheadings between them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clippings.clean.cohesion import cohesion_features
from clippings.clean.features import line_features
from clippings.clean.lines import Line
from clippings.clean.model import load_model
from clippings.clean.words import read_words, shown


@dataclass(frozen=True, slots=True)
class BodyLabel:
    """What one line is to the stories of its page.

    `role` is "body", "subheading" (inside a body) or None (neither); `story` is the number of the story it belongs
    to, None exactly when `role` is. `probability` is that of the line being part of a story's body; `reasons` are
    the two or three features that decided, in words, the weightiest first.
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


LEAST_WORDS = 40


def label_body(lines: Sequence[Line]) -> BodyLabels:
    """Find the stories of a page. A page that holds no article has `n_stories` 0 and no line with a role."""
    model = load_model()
    words = read_words([shown(line.text) for line in lines])
    features = line_features(lines, words, model.text)
    first = model.first.probability(features)
    probability = model.second.probability(np.column_stack([features, cohesion_features(words, first, model.rarity)]))
    count = np.diff(words.first)
    chosen = probability > 0.5
    if count[chosen].sum() < LEAST_WORDS:
        chosen[:] = False
    labels = []
    for line, n_words, p, yes in zip(lines, count, probability, chosen, strict=True):
        role = None
        if yes:
            role = "subheading" if n_words <= 12 and line.text[-1].isalnum() else "body"
        labels.append(BodyLabel(role, 0 if yes else None, float(p), ("as the model has it",)))
    return BodyLabels(tuple(labels), int(chosen.any()))
