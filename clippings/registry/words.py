"""Words: given names of the world, and the everyday words that a capital does not turn into a name."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Words:
    """Folded given names and folded common words."""

    given_names: frozenset[str]
    common: frozenset[str]


def load_words(folder: Path) -> Words:
    """Read `given_names.csv` and `common_words.csv` (one word a line under a header). Raises OSError for no file."""
    return Words(_column(folder / "given_names.csv"), _column(folder / "common_words.csv"))


def _column(path: Path) -> frozenset[str]:
    return frozenset(path.read_text(encoding="utf-8").split("\n")[1:]) - {""}
