"""What the packaged typer is trained on, and how much each corpus counts."""

from collections.abc import Mapping
from pathlib import Path

from clippings.entities.training import corpora
from clippings.entities.training.examples import Example, read_examples
from clippings.entities.training.fit import fit
from clippings.entities.training.marked import Corpus
from clippings.entities.training.re3d import re3d
from clippings.entities.typer import Typer
from clippings.registry.load import Registry

# Our own articles follow the guide and count in full; the others are marked by other rules.
SHARES = {"own": 1.0, "wikigold": 0.5, "crossner": 0.5, "uner-ewt": 0.5, "re3d": 0.5}

Examples = Mapping[str, list[Example]]


def open_corpora(folder: Path) -> dict[str, Corpus]:
    """The corpora that others published, train and development parts only."""
    return {
        "wikigold": corpora.wikigold(folder / "wikigold"),
        "crossner": corpora.crossner(folder / "crossner", "train"),
        "uner-ewt": corpora.uner(folder / "uner" / "en_ewt-ud-dev.iob2"),
        "re3d": re3d(folder / "re3d"),
    }


def examples_of(found: Mapping[str, Corpus], registry: Registry) -> dict[str, list[Example]]:
    return {name: list(read_examples(corpus, registry)) for name, corpus in found.items()}


def train(own: Examples, others: Examples) -> Typer:
    """The typer of our articles, by file, and of other corpora, by name."""
    examples = [(example, SHARES["own"]) for file in sorted(own) for example in own[file]]
    examples += [(example, SHARES[name]) for name in sorted(others) for example in others[name]]
    return fit([example for example, _ in examples], [share for _, share in examples])
