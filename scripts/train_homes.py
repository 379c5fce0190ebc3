"""Train the model of homes on our own annotated articles and the registry, and write its weights.

It is trained on the names that the packaged typer finds. The weights depend on the numeric library of the machine in
their last digits, so the packaged file is the one that counts.
"""

from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.entities.detect import PROPOSERS
from clippings.entities.training.homes_fit import as_bytes
from clippings.entities.training.homes_recipe import train_homes
from clippings.measure.training import read_training
from clippings.registry.load import load_registry

WEIGHTS = Path(__file__).parents[1] / "clippings" / "entities" / "home_weights.npz"


def main(
    training: Annotated[Path, typer.Argument(help="Folder of our articles.")] = paths.DATASET / "training",
    out: Annotated[Path, typer.Option(help="Where the weights go.")] = WEIGHTS,
) -> None:
    """Train, write the weights, print how much was learned from and the digest that `home_model.py` checks."""
    registry = load_registry(paths.REGISTRY)
    articles = [article for path in sorted(training.glob("*.txt")) for article in read_training(path)]
    content = as_bytes(train_homes(articles, registry, PROPOSERS))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    typer.echo(f"{len(articles)} articles -> {out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    typer.run(main)
