"""Train the typer of names on our own annotated articles and on open corpora, and write its weights.

The corpora are read from a folder that anyone can fill: `clippings/entities/MODEL.md` says from where. The weights
depend on the numeric library of the machine in their last digits, so the packaged file is the one that counts.
"""

from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.entities.training.corpora import own
from clippings.entities.training.fit import as_bytes
from clippings.entities.training.recipe import examples_of, open_corpora, train
from clippings.registry.load import load_registry


def main(
    corpora: Annotated[Path, typer.Argument(help="Folder of the open corpora.")],
    training: Annotated[Path, typer.Option(help="Folder of our articles.")] = paths.DATASET / "training",
    out: Annotated[Path, typer.Option()] = Path("clippings/entities/type_weights.npz"),
) -> None:
    """Train, write the weights, print the counts of what was learned from and the digest that `typer.py` checks."""
    registry = load_registry(paths.REGISTRY)
    ours = examples_of(own(training), registry)
    others = examples_of(open_corpora(corpora), registry)
    typer.echo(f"own: {sum(map(len, ours.values()))} examples")
    for name, examples in others.items():
        typer.echo(f"{name}: {len(examples)} examples")
    content = as_bytes(train(ours, others))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    typer.echo(f"{out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    typer.run(main)
