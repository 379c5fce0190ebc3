"""Words: given names and surnames of the world, and the everyday words that a capital does not turn into a name."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Words:
    """Folded given names, folded surnames and folded common words."""

    given_names: frozenset[str]
    surnames: frozenset[str]
    common: frozenset[str]

    def everyday(self, fold: str) -> bool:
        """Whether the word or what it is inflected from is a common word: `reshuffles`, `retracted`, `snubbing`."""
        return fold in self.common or any(stem in self.common for stem in _stems(fold))


# What an inflected or derived word ends in, and what its stem may end in.
ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"),
    ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ly", ""), ("ily", "y"), ("ally", ""), ("ness", ""),
)  # fmt: skip


def _stems(fold: str) -> Iterator[str]:
    for ending, restored in ENDINGS:
        stem = fold.removesuffix(ending)
        if stem != fold and len(stem) > 3:
            yield stem + restored
            if not restored and stem[-1] == stem[-2]:
                yield stem[:-1]


def load_words(folder: Path) -> Words:
    """Read the three lists of words, one a line under a header. Raises OSError for a missing file."""
    return Words(*(_column(folder / f"{name}.csv") for name in ("given_names", "surnames", "common_words")))


def _column(path: Path) -> frozenset[str]:
    return frozenset(path.read_text(encoding="utf-8").split("\n")[1:]) - {""}
