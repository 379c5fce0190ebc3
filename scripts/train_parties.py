"""Train the ranker of parties on our own annotated articles, and write its weights.

The weights depend on the numeric library of the machine in their last digits, so the packaged file is the one that
counts.
"""

from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.events.training.questions import examples_of
from teaching import teach

WEIGHTS = Path(__file__).parents[1] / "clippings" / "events" / "deciding" / "party_weights.npz"


def main(
    training: Annotated[Path, typer.Argument(help="Folder of our articles.")] = paths.DATASET / "training",
    out: Annotated[Path, typer.Option(help="Where the weights go.")] = WEIGHTS,
) -> None:
    """Train, write the weights, print how much was learned from and the digest that `ranker.py` checks."""
    typer.echo(teach(examples_of, training, out))


if __name__ == "__main__":
    typer.run(main)
