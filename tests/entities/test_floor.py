"""Names are found at least as well as they were, on our own articles and on a public development part."""

import shutil
from dataclasses import replace
from pathlib import Path

from clippings.entities.detect import PROPOSERS
from clippings.entities.training.corpora import crossner, own
from clippings.entities.training.resolution import resolved
from clippings.entities.training.score import score
from clippings.measure.training import read_training
from clippings.registry.load import Registry


def test_our_articles(registry: Registry, root: Path, tmp_path: Path) -> None:
    shutil.copy(root / "dataset" / "training" / "plain-wire.txt", tmp_path)
    found = score(own(tmp_path)["plain-wire"], registry, PROPOSERS)
    assert found.span > 0.97
    assert found.typed > 0.96
    articles = read_training(tmp_path / "plain-wire.txt")
    assert resolved(list(articles), registry, PROPOSERS).country > 0.93


def test_crossner_politics(registry: Registry, shared: Path) -> None:
    corpus = crossner(shared / "benchmarks" / "corpora" / "crossner", "dev", ("politics",))
    found = score(replace(corpus, documents=corpus.documents[::3]), registry, PROPOSERS)
    assert found.span > 0.85
    assert found.typed > 0.79
