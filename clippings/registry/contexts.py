"""Context words: which words of a sentence show what an event is about."""

import csv
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from schema.codebook import CONTEXTS

_REMEMBERED = 1 << 14
# Who reads a word: the tables, or only the detector, which was taught on fewer.
_TABLE, _DETECTOR = frozenset({"", "table"}), frozenset({"", "detector"})


class Contexts:
    """Words and prefixes, each with the context it shows; `taught` are those that the detector was taught on."""

    def __init__(self, words: Mapping[str, str], taught: Mapping[str, str]) -> None:
        self._shown, self._taught = _Words(words), _Words(taught)
        self._firsts = frozenset(word.partition("-")[0] for word in words if "-" in word)
        # The context of a word, None where it shows none. Most words are old ones.
        self.of = lru_cache(_REMEMBERED)(self._of)
        self.taught_of = lru_cache(_REMEMBERED)(self._taught_of)

    def of_two(self, word: str, following: str) -> str | None:
        """The context that two words show together, whatever each shows alone: 'tear gas', 'foreign minister'."""
        found = self._shown.longest(f"{word}-{following}") if word in self._firsts else None
        return found[1] if found is not None and "-" in found[0] else None

    def _of(self, word: str) -> str | None:
        found = self._shown.longest(word)
        return found[1] if found is not None else None

    def _taught_of(self, word: str) -> str | None:
        found = self._taught.longest(word)
        return found[1] if found is not None else None


class _Words:
    """Words, and prefixes that end in `*`, each with what it shows."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = {word: context for word, context in words.items() if not word.endswith("*")}
        self._prefixes = {word[:-1]: context for word, context in words.items() if word.endswith("*")}

    def longest(self, word: str) -> tuple[str, str] | None:
        """The word or the longest prefix of it that shows something, with that."""
        if word in self._words:
            return word, self._words[word]
        prefixes = (word[:n] for n in range(len(word), 2, -1))
        return next(((prefix, self._prefixes[prefix]) for prefix in prefixes if prefix in self._prefixes), None)


def load_contexts(path: Path) -> Contexts:
    """Read `contexts.csv` into word → context; a word that ends in `*` is a prefix, a hyphen may be a space.

    `for` says who reads a word: `table` what tables say, `detector` only it, both where it is empty or missing. Raises
    KeyError for another missing column, ValueError for another reader or what is no context of the codebook, OSError
    for no file.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [(row["word"], row["context"], row.get("for") or "") for row in csv.DictReader(lines)]
    if strange := sorted({context for _, context, _ in rows} - set(CONTEXTS)):
        raise ValueError(f"{path.name}: {', '.join(strange)} is not in the codebook")
    if strange := sorted({reader for *_, reader in rows} - _TABLE - _DETECTOR):
        raise ValueError(f"{path.name}: {', '.join(strange)} reads no context")
    shown = {word: context for word, context, reader in rows if reader in _TABLE}
    return Contexts(shown, {word: context for word, context, reader in rows if reader in _DETECTOR})
