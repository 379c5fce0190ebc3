"""Sentences without trees, for a teacher to parse: newswire in the public domain, and our own articles."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from clippings.measure.newswire import wire_words
from clippings.measure.training import read_training
from clippings.syntax.training.tree import Tree

_TIGHT = re.compile(r" (?=[.,;:!?%)\]]|'s\b|n't\b|'(?:re|ve|ll|d|m)\b)|(?<=[$(\[]) ")
_HYPHEN = re.compile(r"(?<=[^\W_])(-)(?=[^\W_])")
LONGEST = 60


def newswire(folder: Path) -> Iterator[str]:
    """The sentences of the Groningen Meaning Bank, each once, with its words together again."""
    seen = set()
    for words in _gmb(folder):
        text = _TIGHT.sub("", " ".join(words))
        if text not in seen and 3 < len(words) <= LONGEST:
            seen.add(text)
            yield text


def own_articles(folder: Path) -> Iterator[str]:
    """The sentences of our annotated articles, without their marks."""
    for path in sorted(folder.glob("*.txt")):
        for article in read_training(path):
            yield from (sentence.text for sentence in article.sentences)


def bare(tokenizer: Any, text: str) -> Tree:
    """A sentence cut into words as the treebanks have them, with nothing known of its tree."""
    words: list[str] = []
    spaces: list[bool] = []
    for token in tokenizer(text):
        pieces = _HYPHEN.split(token.text)
        words += pieces
        spaces += [False] * (len(pieces) - 1) + [bool(token.whitespace_)]
    n = len(words)
    return Tree(tuple(words), tuple(spaces), ("",) * n, (-1,) * n, ("",) * n, "silver")


def _gmb(folder: Path) -> Iterator[list[str]]:
    yield from wire_words(folder)
    for part in ("val", "test"):
        for line in (folder / f"{part}.sentences.txt").read_text(encoding="utf-8").splitlines():
            yield line.split()
