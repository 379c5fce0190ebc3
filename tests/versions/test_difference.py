"""A diff lists every change by table and column, says what became of keys, and holds the version to it."""

from pathlib import Path

import polars as pl
import pytest

from clippings.run.tables import read_tables
from clippings.versions.changelog import entry, listing
from clippings.versions.difference import difference
from clippings.versions.version import admits, needed, step

Tables = dict[str, pl.DataFrame]


@pytest.fixture(scope="module")
def old(root: Path) -> Tables:
    return read_tables(root / "dataset/published/sample")


def test_nothing_changed(old: Tables) -> None:
    differences = difference(old, old)
    assert not any(differences)
    assert needed(differences) == "none"
    assert list(listing(differences)) == []


def test_a_changed_value_is_listed_with_before_and_after(old: Tables) -> None:
    events = old["events"].with_columns(label=pl.lit("other"))
    differences = difference(old, {**old, "events": events})
    [changed] = [d for d in differences if d]
    assert changed.table == "events"
    assert len(changed.changed) == len(events)
    assert {c.column for c in changed.changed} == {"label"}
    first = changed.changed[0]
    assert first.before == old["events"].filter(pl.col("event_id") == first.row)["label"].item()
    assert first.after == "other"
    assert needed(differences) == "patch"


def test_a_null_that_became_a_value_is_a_change(old: Tables) -> None:
    events = old["events"].with_columns(location=pl.col("location").fill_null("somewhere"))
    changed = [c for d in difference(old, {**old, "events": events}) for c in d.changed]
    assert len(changed) == old["events"]["location"].null_count() > 0


def test_rows_added_and_removed_need_a_minor_version(old: Tables) -> None:
    fewer = {**old, "entities": old["entities"].tail(-1)}
    [removed] = [d for d in difference(old, fewer) if d]
    assert removed.removed == (old["entities"]["entity_id"][0],)
    assert needed([removed]) == "minor"
    [added] = [d for d in difference(fewer, old) if d]
    assert added.added == removed.removed


def test_a_column_of_another_type_needs_a_major_version(old: Tables) -> None:
    events = old["events"].with_columns(pl.col("quad").cast(pl.Int64))
    differences = difference(old, {**old, "events": events})
    assert next(d for d in differences if d).columns == {"quad": "Int32 became Int64"}
    assert needed(differences) == "major"


def test_a_key_that_is_gone_says_what_it_became(old: Tables) -> None:
    was = old["events"]["event_id"][0]
    rename = pl.when(pl.col("event_id") == was).then(pl.lit("AGREE:another")).otherwise(pl.col("event_id"))
    new = {**old, **{t: old[t].with_columns(event_id=rename) for t in ("events", "event_mentions")}}
    differences = difference(old, new)
    events = next(d for d in differences if d.table == "events")
    assert events.became == {was: "AGREE:another"}
    assert f"`{was}` became `AGREE:another`" in entry(differences, "0.2.0", "2026-01-01")


@pytest.mark.parametrize(
    ("old_version", "new_version", "wanted", "admitted"),
    [
        ((0, 1, 0), (0, 1, 1), "patch", True),
        ((0, 1, 0), (0, 1, 1), "minor", False),
        ((0, 1, 0), (0, 2, 0), "minor", True),
        ((0, 1, 0), (0, 2, 0), "major", False),
        ((0, 1, 0), (1, 0, 0), "major", True),
        ((0, 1, 0), (0, 1, 0), "none", True),
        ((0, 1, 0), (0, 1, 0), "patch", False),
        ((0, 2, 0), (0, 1, 9), "patch", False),
        (None, (0, 1, 0), "patch", False),
    ],
)
def test_the_step_of_the_version_must_admit_the_change(
    old_version: tuple[int, int, int] | None, new_version: tuple[int, int, int], wanted: str, admitted: bool
) -> None:
    assert admits(step(old_version, new_version), wanted) is admitted
