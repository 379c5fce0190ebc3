"""Measure the parser, beside the bars that the project set itself.

    python benchmarks/syntax/measure.py CORPORA [--model NAME]

Words and sentences are the treebanks'; "cut as we cut" is the same trees over the words that the pipeline sees.
"""

import time
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from clippings.syntax.parse import Parser, load_parser
from clippings.syntax.training.retoken import retoken
from clippings.syntax.training.score import score
from clippings.syntax.training.tree import Tree, read_conllu
from clippings.syntax.weights import FILE

BARS = {"pud test": ".845", "ewt test": ".815", "gum test": ".83"}
ARTICLE, ROUNDS = 30, 3


def measure(
    corpora: Annotated[Path, typer.Argument(help="Folder of the treebanks.")],
    model: Annotated[str | None, typer.Option(help="A spaCy model in the place of our own.")] = None,
) -> None:
    """Print a line a treebank and genre, then how fast and how large the parser is."""
    begun = time.perf_counter()
    parse = load_parser(model)
    loading = time.perf_counter() - begun
    for path in sorted(corpora.glob("*/*.conllu")):
        if path.stem == "train" or path.parent.name not in {"ewt", "gum", "pud"}:
            continue
        name, trees = f"{path.parent.name} {path.stem}", list(read_conllu(path))
        typer.echo(f"{name:24s} {score(parse, trees).line()}  bar {BARS.get(name, '-')}")
        ours = [cut for tree in trees if (cut := retoken(tree)) is not None]
        typer.echo(f"  {'cut as we cut':22s} {score(parse, ours).line()}")
        for genre in sorted({tree.genre for tree in trees} if path.parent.name == "gum" else ()):
            typer.echo(f"  {genre:22s} {score(parse, [tree for tree in trees if tree.genre == genre]).line()}")
    if (corpora / "pud").is_dir():
        ours = [cut for tree in read_conllu(corpora / "pud" / "test.conllu") if (cut := retoken(tree)) is not None]
        speed = max(words_per_second(parse, ours) for _ in range(ROUNDS))
        typer.echo(f"{speed:,.0f} words a second in one process, articles of {ARTICLE} sentences")
    size = len(files("clippings.syntax").joinpath(FILE).read_bytes())
    typer.echo(f"loaded in {loading:.2f} s with spaCy itself; weights {size / 1e6:.2f} MB")


def words_per_second(parse: Parser, trees: list[Tree]) -> float:
    """How fast articles are tagged and parsed."""
    begun = time.perf_counter()
    for start in range(0, len(trees), ARTICLE):
        parse([tree.words for tree in trees[start : start + ARTICLE]])
    return sum(len(tree.words) for tree in trees) / (time.perf_counter() - begun)


if __name__ == "__main__":
    typer.run(measure)
