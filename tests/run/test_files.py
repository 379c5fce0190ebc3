"""A file appears whole or not at all, and the same rows give the same bytes."""

from pathlib import Path

import pytest

from clippings.run.files import replacing
from clippings.run.tables import read_table, to_arrow, write_table


def source(source_id: str) -> dict[str, object]:
    return {
        "source_id": source_id,
        "name": source_id.title(),
        "kind": "website",
        "country": None,
        "language": None,
        "homepage": None,
        "wikidata_id": None,
        "owner": None,
        "recognised_by": "signature",
        "rights": "open",
        "rights_statement": None,
        "n_articles": 0,
    }


def test_a_failed_write_leaves_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "table"
    path.write_text("good")
    with pytest.raises(RuntimeError), replacing(path) as fresh:
        fresh.write_text("half")
        raise RuntimeError
    assert path.read_text() == "good"
    assert list(tmp_path.iterdir()) == [path]


def test_row_order_does_not_change_the_bytes(tmp_path: Path) -> None:
    rows = [source(name) for name in ("b", "a", "c")]
    write_table(to_arrow(rows, "sources"), "sources", tmp_path / "one" / "sources.parquet")
    write_table(to_arrow(rows[::-1], "sources"), "sources", tmp_path / "two" / "sources.parquet")
    one, two = ((tmp_path / n / "sources.parquet").read_bytes() for n in ("one", "two"))
    assert one == two


def test_a_table_may_be_a_folder_of_files(tmp_path: Path) -> None:
    for number, name in enumerate(("a", "b")):
        write_table(to_arrow([source(name)], "sources"), "sources", tmp_path / "sources" / f"part-{number}.parquet")
    assert read_table(tmp_path, "sources")["source_id"].to_list() == ["a", "b"]


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="events"):
        read_table(tmp_path, "events")
