"""A sentence with its dependency tree, and reading such sentences from CoNLL-U."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = -1


@dataclass(frozen=True, slots=True)
class Tree:
    """Words, whether a space follows each, and each word's tag, head (`ROOT` for the root) and relation.

    From an empty tag nothing is learned.
    """

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    genre: str = ""

    @property
    def text(self) -> str:
        """The sentence as it was printed."""
        return "".join(w + " " * s for w, s in zip(self.words, self.spaces, strict=True)).rstrip()


def read_conllu(path: Path) -> Iterator[Tree]:
    """The sentences of a file. `genre` is the document's, where the file says it; else the first part of its name."""
    genre = ""
    rows: list[list[str]] = []
    joined: dict[int, tuple[int, str]] = {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            name, _, value = line.rstrip("\n").partition(" = ")
            if name == "# newdoc id":
                genre = value.partition("-")[0]
            elif name == "# meta::genre":
                genre = value
            elif not line.strip():
                if rows:
                    yield _tree(rows, joined, genre)
                rows, joined = [], {}
            elif line[0] != "#":
                cells = line.rstrip("\n").split("\t")
                if "-" in cells[0]:
                    first, last = map(int, cells[0].split("-"))
                    joined[first] = (last, cells[9])
                elif "." not in cells[0]:
                    rows.append(cells)
    if rows:
        yield _tree(rows, joined, genre)


def _tree(rows: list[list[str]], joined: dict[int, tuple[int, str]], genre: str) -> Tree:
    spaces = ["SpaceAfter=No" not in row[9].split("|") for row in rows]
    for first, (last, misc) in joined.items():
        spaces[first - 1 : last - 1] = [False] * (last - first)
        spaces[last - 1] = "SpaceAfter=No" not in misc.split("|")
    return Tree(
        tuple(row[1] for row in rows),
        tuple(spaces),
        tuple(row[4] for row in rows),
        tuple(int(row[6]) - 1 for row in rows),
        tuple(row[7] for row in rows),
        genre,
    )
