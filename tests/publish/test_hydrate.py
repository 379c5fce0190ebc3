"""Whoever holds the dumps gets the text back, and nobody gets another text."""

import shutil
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from bay_pages import GAZETTE, WIRE
from tables_fixture import write_raw, write_tables

from clippings.publish.about import About
from clippings.publish.hydrate import HydrateError, hydrate
from clippings.publish.publish import publish
from clippings.run.tables import read_tables, write_table
from schema.check import check
from schema.tables import TABLES

SHORT = (GAZETTE, replace(WIRE, lines=WIRE.lines[:2], acts=WIRE.acts[:1]))


def test_where_only_text_was_withheld_the_private_tables_come_back_byte_for_byte(about: About, tmp_path: Path) -> None:
    tables = write_tables(tmp_path / "tables", SHORT)
    publish(tables, tmp_path / "published", about, None)
    hydrate(tmp_path / "published", write_raw(tmp_path / "raw", SHORT), tmp_path / "back")
    for table in TABLES:
        name = f"{table}.parquet"
        assert (tmp_path / "back" / name).read_bytes() == (tables / name).read_bytes(), table


def test_what_was_dropped_comes_back_from_its_span(published: Path, tmp_path: Path) -> None:
    hydrate(published, write_raw(tmp_path / "raw"), tmp_path / "back")
    back = read_tables(tmp_path / "back")
    assert back["entity_mentions"]["text"].null_count() == 0
    assert back["sentences"]["text"].null_count() == 0
    assert check(back) == []


def test_an_altered_dump_is_named_and_refused(published: Path, tmp_path: Path) -> None:
    raw = write_raw(tmp_path / "raw")
    (raw / WIRE.dump).write_text(WIRE.text.replace("eleven", "twelve"), encoding="utf-8")
    with pytest.raises(HydrateError, match=rf"^{WIRE.dump}: not the dump"):
        hydrate(published, raw, tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_another_dump_under_the_right_name_is_refused(published: Path, tmp_path: Path) -> None:
    raw = write_raw(tmp_path / "raw")
    shutil.copyfile(raw / GAZETTE.dump, raw / WIRE.dump)
    with pytest.raises(HydrateError, match=WIRE.dump):
        hydrate(published, raw, tmp_path / "back")


def test_a_missing_dump_is_named(published: Path, tmp_path: Path) -> None:
    raw = write_raw(tmp_path / "raw", (GAZETTE,))
    with pytest.raises(HydrateError, match=rf"^{WIRE.dump}: missing"):
        hydrate(published, raw, tmp_path / "back")


def test_a_dump_whose_text_was_published_may_be_missing(published: Path, tmp_path: Path) -> None:
    hydrate(published, write_raw(tmp_path / "raw", (WIRE,)), tmp_path / "back")
    assert read_tables(tmp_path / "back")["articles"]["body"].null_count() == 0


def test_a_published_text_that_was_tampered_with_is_refused(published: Path, tmp_path: Path) -> None:
    shutil.copytree(published, tmp_path / "published")
    path = tmp_path / "published" / "sentences.parquet"
    text = pl.col("text").str.replace("ferry", "fairy")
    write_table(pl.read_parquet(path).with_columns(text).to_arrow(), "sentences", path)
    with pytest.raises(HydrateError, match="not the text"):
        hydrate(tmp_path / "published", write_raw(tmp_path / "raw"), tmp_path / "back")


def test_dumps_of_other_pages_are_no_hindrance(published: Path, tmp_path: Path) -> None:
    raw = write_raw(tmp_path / "raw")
    (raw / "other.txt").write_text("Another page altogether.\n", encoding="utf-8")
    hydrate(published, raw, tmp_path / "back")
    assert sorted(path.stem for path in (tmp_path / "back").iterdir()) == sorted(TABLES)
