"""Floors: how well the coder does on annotated articles that its detector has not seen must not fall."""

from pathlib import Path

from clippings.events.code import judged_by
from clippings.events.training.detection import read_examples
from clippings.events.training.detection_fit import fit
from clippings.measure.coding import score_coding
from clippings.measure.precision import Reading, as_read
from clippings.measure.training import read_training
from clippings.registry.load import load_registry

# Our articles name the other side that an act implies; whom nothing in the text says is left out all the same.
TYPE, TRIPLE, ACTORS, RECIPIENTS = 0.63, 0.37, 0.82, 0.68


def test_coding_of_our_articles_does_not_fall(root: Path) -> None:
    registry = load_registry(root / "dataset" / "registry")
    seen, unseen = (_articles(root, first) for first in (0, 1))
    coding = score_coding(unseen, registry, judged_by(fit(list(read_examples(seen, registry)))))
    assert coding.type_f1 >= TYPE
    assert coding.triple_f1 >= TRIPLE
    assert coding.actors_right / coding.found >= ACTORS
    assert coding.recipients_right / coding.found >= RECIPIENTS


def _articles(root: Path, first: int) -> list[Reading]:
    paths = sorted((root / "dataset" / "training").glob("*.txt"))[first::3]
    return [as_read(article) for path in paths for article in read_training(path)]
