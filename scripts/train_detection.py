"""Train the detector of events on our own annotated articles and on the newswire we marked, and write its weights.

The weights depend on the numeric library of the machine in their last digits, so the packaged file is the one that
counts.
"""

from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.events.judging.detector import detector_bytes
from clippings.events.training.detection import read_examples
from clippings.events.training.detection_fit import fit
from clippings.measure.newswire import read_newswire, wire_sentences
from clippings.measure.precision import as_read
from clippings.measure.training import read_training
from clippings.registry.load import load_registry

# Articles that tell acts as background, as analysis does and newswire seldom: they count for two beside it.
TWICE = ("background-acts", "background-heavy", "foreign-policy-analysis")
WEIGHTS = Path(__file__).parents[1] / "clippings" / "events" / "judging" / "detection_weights.npz"


def main(
    corpora: Annotated[Path, typer.Argument(help="Folder whose `gmb` has the newswire of our marks.")],
    training: Annotated[Path, typer.Option(help="Folder of our articles and marks.")] = paths.DATASET / "training",
    registry: Annotated[Path, typer.Option()] = paths.REGISTRY,
    out: Annotated[Path, typer.Option()] = WEIGHTS,
) -> None:
    """Train, write the weights, print the number of examples and the digest that `detector.py` checks."""
    facts, sentences = load_registry(registry), wire_sentences(corpora / "gmb")
    ours = {path.stem: [as_read(article) for article in read_training(path)] for path in sorted(training.glob("*.txt"))}
    articles = [article for name in ours for article in ours[name]]
    articles += [article for name in TWICE for article in ours[name]]
    for path in sorted((training / "newswire").glob("*.marks")):
        articles += read_newswire(path, sentences, facts)
    examples = list(read_examples(articles, facts))
    content = detector_bytes(fit(examples))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    typer.echo(f"{len(examples)} examples")
    typer.echo(f"{out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    typer.run(main)
