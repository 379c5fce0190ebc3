"""An export of a database becomes tables that hold against it, and whoever holds it gets the text back."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from exports import FORMATS, lexis
from typer.testing import CliRunner

from clippings.cli import app
from clippings.publish.about import About, Author
from clippings.publish.hydrate import hydrate
from clippings.publish.publish import publish
from clippings.publish.traced import traced
from clippings.run import stages
from clippings.run.tables import read_tables

ABOUT = About(
    name="exports",
    title="Exports",
    version="0.1.0",
    description="Documents of our own.",
    purpose="To test.",
    collection="Written for the tests.",
    authors=(Author("The Clippings authors", group=True),),
    released_on=date(2024, 4, 1),
    keywords=("ferries",),
)


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exports") / "raw"
    folder.mkdir()
    for number, (name, text) in enumerate(FORMATS.items()):
        line_end = "\r\n" if number % 2 else "\n"
        (folder / f"{name.replace(', ', '-')}.txt").write_text(text(), encoding="utf-8", newline=line_end)
    return folder


@pytest.fixture(scope="module")
def tables(root: Path, raw: Path) -> Path:
    out = raw.parent / "tables"
    assert stages.build(raw, out, root / "dataset/registry") == []
    return out


def test_a_document_is_an_article_that_holds_against_the_export(raw: Path, tables: Path) -> None:
    articles = read_tables(tables)["articles"]
    assert len(articles) == 2 * len(FORMATS)
    assert set(articles["dump"].str.replace("#.*", "")) == {file.name for file in raw.iterdir()}
    assert set(articles["published_basis"]) == {"stated"}
    assert traced(tables, raw) == []


def test_the_same_story_in_many_exports_is_one_told_again(tables: Path) -> None:
    assert read_tables(tables)["articles"]["duplicate_of"].null_count() == 2


def test_no_index_term_is_text(tables: Path) -> None:
    read = read_tables(tables)
    told = read["sentences"].filter(pl.col("text").str.contains("PIERS|KESTREL BAY|gcat|LOAD-DATE|Load-Date|Database"))
    assert told.is_empty()
    beside = read["blocks"].filter(pl.col("label") == "metadata")
    assert beside.height and beside["article_id"].null_count() == beside.height


def test_the_text_comes_back_from_the_export(raw: Path, tables: Path, tmp_path: Path) -> None:
    publish(tables, tmp_path / "published", ABOUT, None)
    hydrate(tmp_path / "published", raw, tmp_path / "back")
    told = read_tables(tmp_path / "back")["sentences"]
    assert told["text"].null_count() == 0
    assert sorted(told["text"]) == sorted(read_tables(tables)["sentences"]["text"])


def test_explain_shows_one_document_or_all(tmp_path: Path) -> None:
    (tmp_path / "export.txt").write_text(lexis(), encoding="utf-8")
    one = CliRunner().invoke(app, ["explain", str(tmp_path / "export.txt#2")])
    assert one.exit_code == 0
    assert "Fish market reopens" in one.stdout and "Pilots" not in one.stdout
    every = CliRunner().invoke(app, ["explain", str(tmp_path / "export.txt")])
    assert "export.txt#1\n" in every.stdout and "export.txt#2\n" in every.stdout
    assert CliRunner().invoke(app, ["explain", str(tmp_path / "export.txt#3")]).exit_code != 0
