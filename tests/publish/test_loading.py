"""`load_dataset` reads the published folder: offline, streaming and not, and never stale rows."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from bay_pages import GAZETTE, PAGES, Page
from tables_fixture import write_tables

from clippings.publish.about import About
from clippings.publish.publish import publish
from clippings.run.tables import read_tables
from schema.features import features
from schema.tables import TABLES, arrow_schema

# The loader looks for its cache's place when it is imported, so it is asked in a process of its own.
ASK = """
import json, sys
from datasets import load_dataset
answers = []
for folder, table, streaming in json.load(sys.stdin):
    rows = load_dataset(folder, table, split="train", streaming=streaming)
    answers.append({"features": rows.features._to_yaml_list(), "rows": [dict(row) for row in rows]})
json.dump(answers, sys.stdout, default=str)
"""
RELEASES: dict[str, tuple[Page, ...]] = {
    "first": PAGES,
    "with one page less": (GAZETTE,),
    "with the page of another day": (replace(GAZETTE, published_on=date(2024, 3, 9)),),
}


def ask(questions: list[tuple[str, str | None, bool]], cache: Path) -> list[dict[str, Any]]:
    """What the loader has for each folder, table and mode, asked one after the other with one cache."""
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**os.environ, "HF_HOME": str(cache), "HF_HUB_OFFLINE": "1"},
        input=json.dumps(questions),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


@pytest.fixture(scope="module")
def loaded(published: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str | None, bool], dict[str, Any]]:
    """Every table, and the default, loaded whole and streaming."""
    places = [(table, streaming) for table in (*TABLES, None) for streaming in (False, True)]
    answers = ask([(str(published), *place) for place in places], tmp_path_factory.mktemp("cache"))
    return dict(zip(places, answers, strict=True))


@pytest.mark.parametrize("streaming", [False, True])
@pytest.mark.parametrize("table", TABLES)
def test_a_table_loads_with_its_rows_and_the_features_the_contract_promises(
    loaded: dict[tuple[str | None, bool], dict[str, Any]], published: Path, table: str, streaming: bool
) -> None:
    answer = loaded[table, streaming]
    assert answer["features"] == features(table)
    assert answer["rows"] == json.loads(json.dumps(read_tables(published)[table].to_dicts(), default=str))


def test_the_default_is_events(loaded: dict[tuple[str | None, bool], dict[str, Any]]) -> None:
    assert [field["name"] for field in loaded[None, False]["features"]] == arrow_schema("events").names


def test_a_changed_release_in_a_folder_of_the_same_name_is_never_served_stale(about: About, tmp_path: Path) -> None:
    for release, pages in RELEASES.items():
        tables = write_tables(tmp_path / release / "tables", pages)
        publish(tables, tmp_path / release / about.name, about, None)
    answers = ask([(str(tmp_path / release / about.name), "articles", False) for release in RELEASES], tmp_path / "hf")
    days = [sorted(row["published_on"] for row in answer["rows"]) for answer in answers]
    assert days == [["2024-03-04", "2024-03-05"], ["2024-03-04"], ["2024-03-09"]]
