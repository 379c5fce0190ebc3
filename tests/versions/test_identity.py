"""An id that was given up names the same thing when it comes back, or is refused."""

import polars as pl
import pytest
from tables_fixture import write_tables

from clippings.run.tables import read_tables
from clippings.versions.identity import reused

Tables = dict[str, pl.DataFrame]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    return read_tables(write_tables(tmp_path_factory.mktemp("tables")))


def without(tables: Tables, table: str) -> Tables:
    return {**tables, table: tables[table].clear()}


def test_what_comes_back_unchanged_is_welcome(full: Tables) -> None:
    assert reused([full, without(full, "events")], full) == ()


def test_what_never_left_may_be_put_better(full: Tables) -> None:
    renamed = full["entities"].with_columns(name=pl.lit("Another"))
    assert reused([full, full], {**full, "entities": renamed}) == ()


@pytest.mark.parametrize(
    ("table", "value"),
    [
        ("events", pl.lit("FIGHT").alias("type")),
        ("events", pl.lit(["RUS"]).alias("actor_countries")),
        ("entities", pl.lit("ORG").alias("type")),
        ("entities", pl.lit("Another").alias("name")),
        ("articles", pl.lit("0" * 64).alias("dump_sha256")),
        ("event_mentions", (pl.col("trigger_end") + 1).alias("trigger_end")),
    ],
    ids=str,
)
def test_what_comes_back_as_another_thing_is_found(full: Tables, table: str, value: pl.Expr) -> None:
    found = reused([full, without(full, table)], {**full, table: full[table].with_columns(value)})
    assert found and {reuse.table for reuse in found} == {table}
    assert found[0].key in str(found[0])


def test_a_party_may_be_named_better_where_its_country_is_known(full: Tables) -> None:
    events = full["events"].filter(pl.col("actor_countries").list.len() > 0)
    assert len(events)
    better = events.with_columns(actors=pl.lit(["a better name"]))
    before = {**full, "events": events}
    assert reused([before, without(full, "events")], {**full, "events": better}) == ()


def test_the_meaning_of_long_ago_still_counts(full: Tables) -> None:
    gone = without(full, "entities")
    other = {**full, "entities": full["entities"].with_columns(name=pl.lit("Another"))}
    assert reused([full, gone, gone], other)
