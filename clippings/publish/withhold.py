"""The tables as they may be published: page text only where its source's rights are open.

The rule: what is published for a source whose rights are not open holds no run of eight or more consecutive words
of its text. Headline, body and sentences are withheld whole; any other value that holds such a run is dropped
where the contract allows null, and else cut to seven words of it. Nor may a column give a run back when it is read
downwards, as the names do that an article lists one after the other: there, too, a value is dropped.

Rows pass through as many at a time as a row group has.
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa

from clippings.publish.rights import Rights, RightsError
from clippings.publish.runs import (
    RUN,
    Hashes,
    cut,
    eight_word_runs,
    interrupted,
    run_hashes,
    runs_among,
    runs_found,
    words_of,
    words_together,
)
from clippings.run.files import ROW_GROUP, parquet_writer
from clippings.run.ranges import bounds_of, by_range
from clippings.run.tables import in_order, pieces
from schema.described import Described, columns
from schema.tables import KEYS, TABLES, arrow_schema

# Eight words of a letter each, with seven separators.
_SHORTEST = 2 * RUN - 1

Groups = Iterator[pl.DataFrame]


def withhold(rights: Rights, out: Path, scratch: Path) -> None:
    """Write the eight tables to `out` as they may be published; the tables given must have their text.

    `scratch` is a folder for passing files. Raises RightsError where eight words of a reserved text stand in a key,
    or in a value that must be as long as its span.
    """
    candidates = np.empty(0, np.uint64)
    for table in TABLES:
        found: list[Hashes] = []
        bare = (_without_text(table, rows, rights) for rows in _in_order(rights.folder, table, scratch / table))
        _write(_noted(bare, table, rights, found), table, out)
        candidates = np.unique(np.concatenate([candidates, *found]))
    forbidden = runs_among(rights.reserved_texts(), candidates)
    forbidden -= runs_found(rights.open_texts(), forbidden)
    for table in TABLES if forbidden else ():
        groups = (pl.DataFrame(piece) for piece in pieces(out, table))
        _write(_shortened(groups, table, rights, forbidden), table, out)


def _in_order(folder: Path, table: str, scratch: Path) -> Groups:
    """The rows of a table by key, whatever the order of its files."""
    schema, first = arrow_schema(table), KEYS[table][0]

    def key(rows: pa.Table) -> Any:
        return rows[first]

    bounds = bounds_of((key(piece) for piece in pieces(folder, table, [first])), ROW_GROUP)
    rows = (piece.select(schema.names).cast(schema) for piece in pieces(folder, table))
    held = schema.empty_table()
    for some in by_range(rows, key, bounds, schema, scratch):
        held = pa.concat_tables([held, in_order(some, table)])
        while held.num_rows > ROW_GROUP:
            yield pl.DataFrame(held.slice(0, ROW_GROUP))
            held = held.slice(ROW_GROUP)
    yield pl.DataFrame(held)


def _write(groups: Groups, table: str, out: Path) -> None:
    with parquet_writer(arrow_schema(table), out / f"{table}.parquet", "none") as write:
        for rows in groups:
            write(rows.to_arrow())


def _without_text(table: str, rows: pl.DataFrame, rights: Rights) -> pl.DataFrame:
    hidden = [column.name for column in columns(table) if column.withheld]
    is_open = rights.is_open(rows)
    return rows.with_columns(pl.when(is_open).then(pl.col(name)).otherwise(None).alias(name) for name in hidden)


def _noted(groups: Groups, table: str, rights: Rights, found: list[Hashes]) -> Groups:
    """The same rows; the numbers of all runs that may be read in them go to `found`."""
    down = {column.name: _Down(column) for column in _strings(table)}
    for rows in groups:
        reserved = rows.filter(~rights.is_open(rows))
        for column in _strings(table):
            runs = map(run_hashes, chain(words_together(_long(reserved, column)), down[column.name].read(rows)))
            found.append(np.unique(np.concatenate([*runs])))
        yield rows


class _Down:
    """A column of names and words, read downwards group after group, and in each group with each value once."""

    def __init__(self, column: Described) -> None:
        coded = column.vocabulary is not None or column.refers_to is not None
        self._column = column.name
        self._is_read = column.nullable and not (coded or column.is_list or column.withheld)
        self.above: list[str] = []

    def read(self, rows: pl.DataFrame) -> list[list[str]]:
        """The words of the rows after those above, and of their different values; no words of other columns."""
        if not self._is_read:
            return []
        values = rows[self._column].drop_nulls()
        through = [*self.above, *words_of(" ".join(values))]
        self.above = through[1 - RUN :]
        return [through, words_of(" ".join(values.unique(maintain_order=True)))]


def _strings(table: str) -> list[Described]:
    return [column for column in columns(table) if "string" in column.type]


def _long(rows: pl.DataFrame, column: Described) -> pl.Series:
    """Different values of a column, or elements of its lists, that are long enough to hold a run."""
    values = rows[column.name].explode() if column.is_list else rows[column.name]
    return values.filter(values.str.len_chars() >= _SHORTEST).unique(maintain_order=True)


def _shortened(groups: Groups, table: str, rights: Rights, forbidden: set[str]) -> Groups:
    down = {column.name: _Down(column) for column in _strings(table)}
    for rows in groups:
        reserved = ~rights.is_open(rows)
        for column in _strings(table):
            rows = _interrupt(rows, column, reserved, forbidden, down[column.name])
            rows = _cut(table, rows, column, reserved, forbidden)
        yield rows


def _interrupt(
    rows: pl.DataFrame, column: Described, reserved: pl.Series, forbidden: set[str], down: _Down
) -> pl.DataFrame:
    above = down.above
    if not any(eight_word_runs(" ".join(read)) & forbidden for read in down.read(rows)):
        return rows
    kept = interrupted(rows[column.name].to_list(), reserved.to_list(), forbidden, above)
    rows = rows.with_columns(pl.Series(column.name, kept, pl.String))
    down.above = above
    down.read(rows)
    return rows


def _cut(table: str, rows: pl.DataFrame, column: Described, reserved: pl.Series, forbidden: set[str]) -> pl.DataFrame:
    cuts = {value: cut(value, forbidden) for value in _long(rows.filter(reserved), column)}
    changed = {value: shorter for value, shorter in cuts.items() if shorter != value}
    if not changed:
        return rows
    spanned = f"{column.name}_start" in rows.columns and not column.nullable
    if column.key or column.refers_to is not None or spanned:
        raise RightsError(
            f"{table}.{column.name} {next(iter(changed))!r}: {RUN} or more consecutive words of a text whose "
            "rights are not open, in a value that can be neither dropped nor cut"
        )
    value = pl.col(column.name)
    if column.is_list:
        shorter = value.list.eval(pl.element().replace(changed))
    elif column.nullable:
        shorter = pl.when(value.is_in(list(changed))).then(None).otherwise(value)
    else:
        shorter = value.replace(changed)
    return rows.with_columns(pl.when(reserved).then(shorter).otherwise(value).alias(column.name))
