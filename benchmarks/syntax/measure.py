"""Measure the parser, beside the bars that the project set itself.

    python benchmarks/syntax/measure.py CORPORA [--model NAME]

Words and sentences are the treebanks'; "cut as we cut" is the same trees over the words that the pipeline sees.
"""

import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from clippings.entities.detect import find_mentions
from clippings.events.words.tokens import read_words
from clippings.measure.precision import as_read
from clippings.measure.training import read_training
from clippings.registry.load import load_registry
from clippings.syntax.parse import Parser, load_parser
from clippings.syntax.training.retoken import retoken
from clippings.syntax.training.score import score
from clippings.syntax.training.tree import read_conllu
from clippings.syntax.weights import FILE

BARS = {"pud test": ".845", "ewt test": ".815", "gum test": ".83"}
DATASET = Path(__file__).parents[2] / "dataset"
# How many files of our articles are read for speed, and how often each is measured.
FILES, ROUNDS = 8, 3


def measure(
    corpora: Annotated[Path, typer.Argument(help="Folder of the treebanks.")],
    model: Annotated[str | None, typer.Option(help="A spaCy model in the place of our own.")] = None,
) -> None:
    """Print a line a treebank and genre, then how fast and how large the parser is."""
    parse = load_parser(model)
    for path in sorted(corpora.glob("*/*.conllu")):
        if path.stem == "train" or path.parent.name not in {"ewt", "gum", "pud"}:
            continue
        name, trees = f"{path.parent.name} {path.stem}", list(read_conllu(path))
        typer.echo(f"{name:24s} {score(parse, trees).line()}  bar {BARS.get(name, '-')}")
        ours = [cut for tree in trees if (cut := retoken(tree)) is not None]
        typer.echo(f"  {'cut as we cut':22s} {score(parse, ours).line()}")
        for genre in sorted({tree.genre for tree in trees} if path.parent.name == "gum" else ()):
            typer.echo(f"  {genre:22s} {score(parse, [tree for tree in trees if tree.genre == genre]).line()}")
    rates = [rates_of(parse) for _ in range(ROUNDS)]
    trees_rate, names_rate = (max(rate) for rate in zip(*rates, strict=True))
    together = 1 / (1 / trees_rate + 1 / names_rate)
    typer.echo(
        f"words a second: tags and trees {trees_rate:,.0f}, names {names_rate:,.0f}, all {together:,.0f}, bar 10,000"
    )
    size = len(files("clippings.syntax").joinpath(FILE).read_bytes())
    typer.echo(f"loaded in {loading(model):.2f} s, bar 1 s; weights {size / 1e6:.2f} MB")


def rates_of(parse: Parser) -> tuple[float, float]:
    """Words a second of one core's time, over our own articles: of tags and trees, and of names with who is who."""
    registry = load_registry(DATASET / "registry")
    paths = sorted((DATASET / "training").glob("*.txt"))[:FILES]
    articles = [as_read(article).sentences for path in paths for article in read_training(path)]
    words = [[[token.text for token in read_words(one, ()).tokens] for one in article] for article in articles]
    number = sum(len(sentence) for article in words for sentence in article)
    parse(words[0]), find_mentions(articles[0], registry)
    begun = time.process_time()
    for article in words:
        parse(article)
    between = time.process_time()
    for sentences in articles:
        find_mentions(sentences, registry)
    return number / (between - begun), number / (time.process_time() - between)


def loading(model: str | None) -> float:
    """Seconds that a new process takes to load what finds names and trees, without the registry; the least of some."""
    program = (
        "import time; begun = time.perf_counter(); from clippings.entities.detect import find_mentions; "
        "from clippings.entities.typer import packaged_typer; from clippings.syntax.parse import load_parser; "
        f"packaged_typer(); load_parser({model!r}); print(time.perf_counter() - begun)"
    )
    runs = (subprocess.run([sys.executable, "-c", program], check=True, capture_output=True) for _ in range(ROUNDS))
    return min(float(run.stdout) for run in runs)


if __name__ == "__main__":
    typer.run(measure)
