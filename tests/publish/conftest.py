"""A corpus of two pages, published once for all tests that only look at it."""

from datetime import date
from pathlib import Path

import pytest
from tables_fixture import write_tables

from clippings.publish.about import About, Author
from clippings.publish.publish import publish


@pytest.fixture(scope="session")
def about() -> About:
    """What the corpus says of itself."""
    return About(
        name="bay-towns",
        title="Ferries of the bay",
        version="0.1.0",
        description="Two pages about invented towns.",
        purpose="To test publishing.",
        collection="Written for the tests.",
        authors=(Author("The Clippings authors", group=True), Author("A. Skipper")),
        released_on=date(2024, 4, 1),
        keywords=("ferries",),
    )


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The private tables, with text."""
    return write_tables(tmp_path_factory.mktemp("private") / "tables")


@pytest.fixture(scope="session")
def published(tables: Path, about: About, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published folder. Nobody writes to it."""
    out = tmp_path_factory.mktemp("published") / about.name
    publish(tables, out, about, {"events": {"type": {"f1": 0.5, "precision": 0.4, "recall": 0.625, "n": 8}}})
    return out
