"""Floors: how well the coder does on our own annotated articles must not fall."""

from pathlib import Path

from clippings.measure.coding import score_coding
from clippings.measure.training import read_training
from clippings.registry.load import load_registry

TYPE, TRIPLE, ACTORS, RECIPIENTS = 0.63, 0.265, 0.76, 0.55


def test_coding_of_our_articles_does_not_fall(root: Path) -> None:
    paths = sorted((root / "dataset" / "training").glob("*.txt"))[1::3]
    articles = [article for path in paths for article in read_training(path)]
    coding = score_coding(articles, load_registry(root / "dataset" / "registry"))
    assert coding.type_f1 >= TYPE
    assert coding.triple_f1 >= TRIPLE
    assert coding.actors_right / coding.found >= ACTORS
    assert coding.recipients_right / coding.found >= RECIPIENTS
