"""Context words: which words of a sentence show what an event is about."""

import csv
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from schema.codebook import CONTEXTS

_REMEMBERED = 1 << 14


class Contexts:
    """Words and prefixes, each with the context it shows."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = {word: context for word, context in words.items() if not word.endswith("*")}
        self._prefixes = {word[:-1]: context for word, context in words.items() if word.endswith("*")}
        # The context of a word, None where it shows none. Most words are old ones.
        self.of = lru_cache(_REMEMBERED)(self._of)

    def _of(self, word: str) -> str | None:
        if word in self._words:
            return self._words[word]
        return next((self._prefixes[word[:n]] for n in range(len(word), 2, -1) if word[:n] in self._prefixes), None)


def load_contexts(path: Path) -> Contexts:
    """Read `contexts.csv` into word → context; a word that ends in `*` is a prefix.

    Raises KeyError for a missing column, ValueError for a context the codebook lacks, OSError for no file.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        contexts = {row["word"]: row["context"] for row in csv.DictReader(lines)}
    if strange := sorted(set(contexts.values()) - set(CONTEXTS)):
        raise ValueError(f"{path.name}: {', '.join(strange)} is not in the codebook")
    return Contexts(contexts)
