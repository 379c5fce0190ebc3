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


def test_a_title_means_whom_it_is_known_to_be_of() -> None:
    texts = "Michelle Obama spoke in Oslo.", "Farmers urged President Obama to come."
    assert named(*texts) == ["Barack Obama"]


def test_whoever_is_first_called_by_his_title_is_meant_later() -> None:
    texts = "Farmers urged President Obama to come.", "Michelle Obama spoke.", "Critics blamed Obama."
    assert named(*texts) == ["Barack Obama"]


def test_without_a_title_it_is_who_is_named_in_full() -> None:
    assert named("First lady Michelle Obama spoke.", "Critics blamed Obama.") == ["Michelle Obama"]


def test_a_title_that_the_other_has_too_tells_nobody_apart() -> None:
    assert named("President George H.W. Bush spoke.", "Critics blamed President Bush.") == ["George H. W. Bush"]
