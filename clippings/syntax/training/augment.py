"""Vary how a sentence is printed: headlines in capitals, titles, and lines without their full stop."""

from dataclasses import replace
from random import Random

from clippings.syntax.training.tree import Tree

_CAPITALS, _LOWER, _TITLE, _BARE = 0.02, 0.05, 0.09, 0.06


def vary(tree: Tree, chance: Random) -> Tree:
    """The sentence as it is, mostly; else in capitals, in small letters or as a title; or without its last mark."""
    draw = chance.random()
    if draw < _CAPITALS:
        return replace(tree, words=tuple(word.upper() for word in tree.words))
    if draw < _LOWER:
        return replace(tree, words=tuple(word.lower() for word in tree.words))
    if draw < _TITLE:
        return replace(tree, words=tuple(word[:1].upper() + word[1:] for word in tree.words))
    last = len(tree.words) - 1
    if chance.random() < _BARE and last > 2 and tree.words[last] == "." and last not in tree.heads:
        return Tree(
            tree.words[:last], tree.spaces[:last], tree.tags[:last], tree.heads[:last], tree.labels[:last], tree.genre
        )
    return tree
