"""Cut a tree's words as `clippings.events.words.tokens` cuts a sentence: the parser learns what it will be given."""

from bisect import bisect_right

from clippings.events.words.tokens import read_words
from clippings.syntax.training.tree import Tree
from clippings.text.sentence import Sentence


def retoken(tree: Tree) -> Tree | None:
    """The tree over our words; None where joining words would make a circle."""
    text = tree.text
    cut = [(token.start, token.end) for token in read_words(_sentence(text), ()).tokens]
    if not cut:
        return None
    starts = [start for start, _ in cut]
    home, begin = [], 0
    for word, space in zip(tree.words, tree.spaces, strict=True):
        home.append(max(bisect_right(starts, begin) - 1, 0))
        begin += len(word) + space
    tags, heads, labels = [""] * len(cut), [-2] * len(cut), [""] * len(cut)
    for index, group in enumerate(home):
        head = tree.heads[index]
        outward = head == -1 or home[head] != group
        if outward and (heads[group] == -2 or labels[group] == "punct"):
            tags[group], labels[group] = tree.tags[index], tree.labels[index]
            heads[group] = -1 if head == -1 else home[head]
    whole = 0
    for group, (start, end) in enumerate(cut):
        if heads[group] != -2:
            whole = group
        elif group:
            mark = not any(map(str.isalnum, text[start:end]))
            heads[group], labels[group] = whole, "punct" if mark else "flat"
            tags[group] = "." if mark else tags[whole]
    if not is_tree(heads):
        return None
    words = tuple(text[start:end] for start, end in cut)
    spaces = tuple(text[end : end + 1] == " " for _, end in cut)
    return Tree(words, spaces, tuple(tags), tuple(heads), tuple(labels), tree.genre)


def _sentence(text: str) -> Sentence:
    return Sentence("", "", 0, 0, "body", text, 0, len(text), False, None)


def is_tree(heads: list[int]) -> bool:
    """Whether there is one root, and every word leads to it."""
    if heads.count(-1) != 1:
        return False
    for index in range(len(heads)):
        steps = 0
        while index != -1:
            index, steps = heads[index], steps + 1
            if steps > len(heads):
                return False
    return True
