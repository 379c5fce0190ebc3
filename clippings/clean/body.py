"""Which lines of a page are its story: body paragraphs and the subheadings between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from clippings.clean.lines import Line


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


def label_body(lines: Sequence[Line]) -> BodyLabels:
    """Find the stories of a page. A page that holds no article has `n_stories` 0 and no line with a role."""
    prose = [len(line.text.split()) >= 10 and line.text[-1] in '.!?"”’)' for line in lines]
    sure = [p and (len(line.text.split()) >= 20) for p, line in zip(prose, lines, strict=True)]
    n_stories = int(sum(sure) >= 2)
    return BodyLabels(
        lines=tuple(
            BodyLabel("body", 0, 0.7, ("a full sentence",))
            if n_stories and p
            else BodyLabel(None, None, 0.2, ("no full sentence",))
            for p in prose
        ),
        n_stories=n_stories,
    )
