"""Arcs that cross others, which a greedy parser cannot make: learned one head higher, and put back by their label.

The scheme is Nivre and Nilsson's (2005), as spaCy has it: `obj||xcomp` is an `obj` of the nearest `xcomp` below the
head it has.
"""

from collections.abc import Sequence

MARK = "||"


def lower(heads: Sequence[int], labels: Sequence[str]) -> tuple[list[int], list[str]]:
    """Heads and labels without marks. Where no word has the label that is looked for, the head stays."""
    new_heads, new_labels = list(heads), list(labels)
    for word, label in enumerate(labels):
        if MARK in label:
            new_labels[word], sought = label.split(MARK)
            new_heads[word] = _below(new_heads[word], word, sought, new_heads, new_labels)
    return new_heads, new_labels


def _below(head: int, word: int, sought: str, heads: Sequence[int], labels: Sequence[str]) -> int:
    row = [head]
    while row:
        row = [child for parent in row for child, over in enumerate(heads) if over == parent and child != word]
        found = next((child for child in row if labels[child] == sought), None)
        if found is not None:
            return found
    return head
