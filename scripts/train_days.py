"""Train the ranker of days on our own annotated articles, and write its weights.

The weights depend on the numeric library of the machine in their last digits, so the packaged file is the one that
counts.
"""

from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.events.training.days import examples_of
from clippings.events.training.fit import as_bytes, fit
from clippings.measure.training import read_training
from clippings.registry.load import load_registry

WEIGHTS = Path(__file__).parents[1] / "clippings" / "events" / "day_weights.npz"


def main(
    training: Annotated[Path, typer.Argument(help="Folder of our articles.")] = paths.DATASET / "training",
    out: Annotated[Path, typer.Option(help="Where the weights go.")] = WEIGHTS,
) -> None:
    """Train, write the weights, print how much was learned from and the digest that `dating.py` checks."""
    articles = [article for path in sorted(training.glob("*.txt")) for article in read_training(path)]
    examples = examples_of(articles, load_registry(paths.REGISTRY))
    content = as_bytes(fit(examples))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    typer.echo(f"{len(examples)} undated acts -> {out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    typer.run(main)
