"""How good trees are: the shares of words with the right tag, head, and head with its relation."""

from collections.abc import Sequence
from dataclasses import dataclass

from clippings.syntax.parse import Parser
from clippings.syntax.training.tree import Tree

ARTICLE = 40


@dataclass(frozen=True, slots=True)
class Score:
    """Tags over all words; heads, and heads with relations in full, over all but punctuation, as spaCy counts.

    `whole` is heads with relations over punctuation too; `broad` is `las` with no heed of subtypes.
    """

    words: int
    tag: float
    uas: float
    las: float
    whole: float
    broad: float

    def line(self) -> str:
        """The shares in a line."""
        shares = ("tag", "uas", "las", "whole", "broad")
        return "  ".join(f"{name} {getattr(self, name):.4f}" for name in shares) + f"  of {self.words} words"


def score(parse: Parser, trees: Sequence[Tree]) -> Score:
    """The score of a parser on trees whose words it is given; it has them in articles of forty sentences."""
    n = tags = words = heads = both = whole = broad = 0
    for start in range(0, len(trees), ARTICLE):
        part = trees[start : start + ARTICLE]
        for tree, guess in zip(part, parse([tree.words for tree in part]), strict=True):
            for i, label in enumerate(tree.labels):
                right = guess.heads[i] == tree.heads[i]
                n += 1
                tags += guess.tags[i] == tree.tags[i]
                whole += right and guess.labels[i] == label
                if label != "punct":
                    words += 1
                    heads += right
                    both += right and guess.labels[i] == label
                    broad += right and guess.labels[i].partition(":")[0] == label.partition(":")[0]
    return Score(n, tags / n, heads / words, both / words, whole / n, broad / words)
