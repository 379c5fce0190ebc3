from collections.abc import Callable
from pathlib import Path

import pytest
from articles import as_sentences

from clippings.entities.detect import find_mentions
from clippings.entities.mention import Mention
from clippings.registry.load import Registry, load_registry


@pytest.fixture(scope="session")
def registry() -> Registry:
    return load_registry(Path(__file__).parents[2] / "dataset" / "registry")


@pytest.fixture
def find(registry: Registry) -> Callable[..., tuple[Mention, ...]]:
    """Mentions of an article given as its sentences."""
    return lambda *texts: find_mentions(as_sentences(*texts), registry)
