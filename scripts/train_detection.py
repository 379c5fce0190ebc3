"""Train the detector of events on our own annotated articles, and write its weights.

The weights depend on the numeric library of the machine in their last digits, so the packaged file is the one that
counts.
"""

from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.events.detector import detector_bytes
from clippings.events.training.detection import read_examples
from clippings.events.training.detection_fit import fit
from clippings.measure.precision import as_read
from clippings.measure.training import read_training
from clippings.registry.load import load_registry

WEIGHTS = Path(__file__).parents[1] / "clippings" / "events" / "detection_weights.npz"


def main(
    training: Annotated[Path, typer.Option(help="Folder of our articles.")] = paths.DATASET / "training",
    registry: Annotated[Path, typer.Option()] = paths.REGISTRY,
    out: Annotated[Path, typer.Option()] = WEIGHTS,
) -> None:
    """Train, write the weights, print the number of examples and the digest that `detector.py` checks."""
    articles = [as_read(article) for path in sorted(training.glob("*.txt")) for article in read_training(path)]
    examples = list(read_examples(articles, load_registry(registry)))
    content = detector_bytes(fit(examples))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    typer.echo(f"{len(examples)} examples")
    typer.echo(f"{out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    typer.run(main)
