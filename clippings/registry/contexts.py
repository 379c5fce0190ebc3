"""Context words: which words of a sentence show what an event is about."""

import csv
from collections.abc import Mapping
from pathlib import Path

from schema.codebook import CONTEXTS

Contexts = Mapping[str, str]


def load_contexts(path: Path) -> Contexts:
    """Read `contexts.csv` into word → context; a word that ends in `*` is a prefix.

    Raises KeyError for a missing column, ValueError for a context the codebook lacks, OSError for no file.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        contexts = {row["word"]: row["context"] for row in csv.DictReader(lines)}
    if strange := sorted(set(contexts.values()) - set(CONTEXTS)):
        raise ValueError(f"{path.name}: {', '.join(strange)} is not in the codebook")
    return contexts
