"""Train the typer of capitalised rows on our own annotated articles and write its weights.

Multinomial logistic regression by AdaGrad in a fixed order, so that the same articles give the same bytes.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray

from clippings.entities.features import features, read_rows
from clippings.entities.pattern import name_pieces
from clippings.entities.proposal import read_lines
from clippings.entities.typer import NOTHING
from clippings.registry.load import Registry, load_registry
from clippings.text.sentence import Sentence

TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "PRODUCT", NOTHING)
MARK = re.compile(r"\[([^\[\]]+)\]\{([A-Z]+)[^{}]*\}")
Weights = NDArray[np.float64]
Example = tuple[tuple[str, ...], int]
Marked = tuple[str, dict[tuple[int, int], str]]


def main(
    training: Annotated[Path, typer.Argument()],
    registry: Annotated[Path, typer.Option()] = Path("dataset/registry"),
    out: Annotated[Path, typer.Option()] = Path("clippings/entities/type_weights.csv"),
    leave_out: Annotated[str, typer.Option(help="File names (comma-separated) not to train on.")] = "",
) -> None:
    """Read marked articles, train, write `type_weights.csv`."""
    paths = [p for p in sorted(training.glob("*.txt")) if p.name not in leave_out.split(",")]
    facts = load_registry(registry)
    examples = [e for path in paths for e in read_examples(path, facts)]
    names, weights = train(examples)
    write_weights(out, names, weights)


def read_marked(path: Path) -> Iterator[list[Marked]]:
    """Articles as sentences with the spans of their names, headlines included."""
    article: list[Marked] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("> "):
            continue
        if line.startswith("# ") and article:
            yield article
            article = []
        article.append(unmark(line.split(" | ", 2)[-1] if line.startswith("# ") else line))
    yield article


def unmark(source: str) -> Marked:
    """A marked sentence as its text and the type of each span."""
    text, names, done = "", {}, 0
    for found in MARK.finditer(source):
        text += source[done : found.start()]
        names[len(text), len(text) + len(found[1])] = found[2]
        text += found[1]
        done = found.end()
    return text + source[done:], names


def read_examples(path: Path, registry: Registry) -> Iterator[Example]:
    """Each candidate row with its type; rows that hold a part of a name teach nothing and are left out."""
    for article in read_marked(path):
        sentences = [
            Sentence("", "", 0, 0, "body", text, 0, len(text), is_quote=False, speaker=None) for text, _ in article
        ]
        lines = read_lines(sentences, registry)
        pieces = [(n, *piece) for n, line in enumerate(lines) for piece in name_pieces(line, registry.words)]
        rows = read_rows((lines[n], start, end) for n, start, end in pieces)
        for number, start, end in pieces:
            line, names = lines[number], article[number][1]
            span = line.tokens.starts[start], line.tokens.ends[end - 1]
            kind = names.get(span, NOTHING)
            if kind == NOTHING and any(a < span[1] and span[0] < b for a, b in names):
                continue
            yield tuple(features(line, start, end, registry.words, rows)), TYPES.index(kind)


def train(
    examples: list[Example], rounds: int = 6, rate: float = 0.15, decay: float = 2e-5, least: int = 2
) -> tuple[list[str], Weights]:
    """Feature names and their weights, a row a feature; features seen fewer than `least` times are left out."""
    counts = Counter(feature for seen, _ in examples for feature in seen)
    names = sorted(feature for feature, count in counts.items() if count >= least)
    number = {name: index for index, name in enumerate(names)}
    rows = [(np.array([number[f] for f in seen if f in number]), kind) for seen, kind in examples]
    weights = np.zeros((len(names), len(TYPES)))
    total = np.zeros_like(weights)
    squares = np.full_like(weights, 1e-2)
    random = np.random.default_rng(0)
    for turn in range(rounds):
        for index in random.permutation(len(rows)):
            seen, kind = rows[index]
            scores = weights[seen].sum(axis=0)
            chance = np.exp(scores - scores.max())
            chance /= chance.sum()
            chance[kind] -= 1
            slope = chance[None, :] + decay * len(rows) * 0.01 * weights[seen]
            squares[seen] += slope**2
            weights[seen] -= rate * slope / np.sqrt(squares[seen])
        if turn >= rounds // 2:
            total += weights
    return names, total / (rounds - rounds // 2)


def write_weights(path: Path, names: list[str], weights: Weights) -> None:
    """A row a feature, a column a type, two decimals; rows that say next to nothing are left out."""
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(["feature", *TYPES])
        for name, row in zip(names, weights, strict=True):
            if np.abs(row).max() >= 0.05:
                writer.writerow([name, *(f"{value:.2f}".rstrip("0").rstrip(".") for value in row)])


if __name__ == "__main__":
    typer.run(main)
