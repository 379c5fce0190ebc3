"""Whom a surname means that two persons of an article share."""

from datetime import date
from pathlib import Path

from clippings.measure.precision import as_found
from clippings.measure.training import TrainingArticle, TrainingSentence
from clippings.registry.load import load_registry

FACTS = load_registry(Path(__file__).parents[2] / "dataset" / "registry")


def named(*texts: str) -> list[str]:
    """Whom the names of the last sentence mean."""
    sentences = tuple(TrainingSentence(n, n + 1, text, (), ()) for n, text in enumerate(texts))
    found = as_found(TrainingArticle("a-0", date(2026, 3, 5), sentences), FACTS)
    return [m.entity.name for m in found.mentions if m.sentence_id == found.sentences[-1].sentence_id]


def test_it_means_the_one_named_first() -> None:
    texts = ("Martin Thornbury spoke in Oslo.", "Helen Thornbury is his wife.", "Farmers urged Thornbury to resign.")
    assert named(*texts) == ["Martin Thornbury"]


def test_beside_another_full_name_it_means_him() -> None:
    text = "Helen Thornbury came, and the mayor of Oslo thanked Thornbury on Monday."
    assert named("Martin Thornbury spoke in Oslo.", text) == ["Helen Thornbury", "Oslo", "Helen Thornbury"]
