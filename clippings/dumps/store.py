"""Dumps and quarantine as Arrow tables, for the stages that hand them on."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from clippings.dumps.dump import Dump, Given, Mark, Quarantined

if TYPE_CHECKING:
    import pyarrow as pa

DUMP_COLUMNS = ("name", "sha256", "text", "format", "encoding")
GIVEN_COLUMNS = ("url", "title", "published_on", "source")


def dumps_to_arrow(dumps: Iterable[Dump]) -> "pa.Table":
    """One row a dump, sorted by name: the dump's columns, `clean`, `marks`, and what was given with it."""
    import pyarrow as pa

    rows = sorted(dumps, key=lambda dump: dump.name)
    columns = {name: pa.array([getattr(row, name) for row in rows], pa.large_string()) for name in DUMP_COLUMNS}
    columns["clean"] = pa.array([row.clean for row in rows], pa.bool_())
    marked = pa.list_(pa.struct([("start", pa.int64()), ("end", pa.int64()), ("label", pa.string())]))
    columns["marks"] = pa.array([[mark._asdict() for mark in row.marks] for row in rows], marked)
    for name in GIVEN_COLUMNS:
        columns[name] = pa.array([getattr(row.given, name) for row in rows], pa.large_string())
    return pa.table(columns)


def dumps_from_arrow(table: "pa.Table") -> Iterator[Dump]:
    """The dumps of a table that `dumps_to_arrow` made, in its order. Raises KeyError for a missing column."""
    for batch in table.select([*DUMP_COLUMNS, "clean", "marks", *GIVEN_COLUMNS]).to_batches(max_chunksize=256):
        for row in batch.to_pylist():
            given = Given(**{name: row[name] for name in GIVEN_COLUMNS})
            marks = tuple(Mark(**mark) for mark in row["marks"])
            yield Dump(**{name: row[name] for name in DUMP_COLUMNS}, given=given, clean=row["clean"], marks=marks)


def quarantine_to_arrow(quarantined: Iterable[Quarantined]) -> "pa.Table":
    """One row for each piece of input that could not be read, sorted by name and reason."""
    import pyarrow as pa

    rows = sorted(quarantined, key=lambda row: (row.name, row.reason, row.n_bytes))
    return pa.table(
        {
            "name": pa.array([row.name for row in rows], pa.string()),
            "reason": pa.array([row.reason for row in rows], pa.string()),
            "n_bytes": pa.array([row.n_bytes for row in rows], pa.int64()),
        }
    )


def quarantine_from_arrow(table: "pa.Table") -> Iterator[Quarantined]:
    """What `quarantine_to_arrow` was given, in the table's order."""
    for row in table.to_pylist():
        yield Quarantined(row["name"], row["reason"], row["n_bytes"])
