"""A model that somebody names finds the names; the registry keeps the last word on what it knows."""

from pathlib import Path

import pytest
import spacy
from articles import as_sentences

from clippings.entities.choose import detector_version, proposers_of
from clippings.entities.detect import find_mentions
from clippings.errors import InputError
from clippings.registry.load import Registry

PATTERNS = [
    {"label": "PERSON", "pattern": "Baker Quilla Ombasi"},
    {"label": "ORG", "pattern": "the velvet kettle"},
    {"label": "ORG", "pattern": "Norway"},
    {"label": "CARDINAL", "pattern": "three"},
]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with a model that knows a few invented names."""
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns(PATTERNS)
    folder = tmp_path_factory.mktemp("models") / "kettle"
    pipeline.to_disk(folder)
    return str(folder)


def found(model: str, registry: Registry, *texts: str) -> list[tuple[str, str]]:
    mentions = find_mentions(as_sentences(*texts), registry, proposers=proposers_of(model))
    return [(mention.text, mention.type) for mention in mentions]


def test_names_are_the_model_s_cut_as_the_guide_has_them(model: str, registry: Registry) -> None:
    text = "Baker Quilla Ombasi's three spoons went to the velvet kettle."
    assert found(model, registry, text) == [("Quilla Ombasi", "PERSON"), ("velvet kettle", "ORG")]


def test_the_registry_overrules_the_model_where_it_is_certain(model: str, registry: Registry) -> None:
    assert found(model, registry, "Ferries left Norway.") == [("Norway", "GPE")]


def test_another_model_is_another_version(model: str, tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "other")
    versions = {detector_version(None), detector_version(model), detector_version(str(tmp_path / "other"))}
    assert len(versions) == 3


def test_what_is_not_installed_is_said_in_one_line() -> None:
    with pytest.raises(InputError) as refusal:
        detector_version("en_no_such_model")
    assert "en_no_such_model" in str(refusal.value)
    assert "install" in str(refusal.value) and "\n" not in str(refusal.value)
