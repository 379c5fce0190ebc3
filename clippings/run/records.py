"""Frozen dataclasses as Arrow rows and back, so that a stage can hand its results to the next through a file."""

import types
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import pyarrow as pa
import pyarrow.parquet as pq

from clippings.run.files import parquet_writer

T = TypeVar("T")

# Items turned into rows at a time; a row may be a page.
BATCH = 256

_SCALARS: dict[Any, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    date: pa.date32(),
}


@cache
def schema_of(kind: type) -> pa.Schema:
    """The Arrow schema of a dataclass of scalars, tuples and dataclasses. Raises TypeError for any other field."""
    hints = get_type_hints(kind)
    return pa.schema([pa.field(f.name, _arrow(hints[f.name])) for f in fields(kind)])


def to_records(items: Iterable[Any], kind: type) -> pa.Table:
    """One row an item, in the order given."""
    return pa.Table.from_pylist([_plain(item) for item in items], schema=schema_of(kind))


def write_records(items: Iterable[Any], kind: type, path: Path) -> None:
    """A Parquet file of one row an item, written in batches; whole or not at all."""
    iterator = iter(items)
    with parquet_writer(schema_of(kind), path, row_group=4 * BATCH) as write:
        while batch := list(islice(iterator, BATCH)):
            write(to_records(batch, kind))


def read_records(path: Path, kind: type[T]) -> Iterator[T]:
    """The items of a file that `write_records` wrote, batch by batch."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(BATCH):
            yield from from_records(pa.Table.from_batches([batch]), kind)


def from_records(table: pa.Table, kind: type[T]) -> Iterator[T]:
    """The items back, equal to those written. Reads batch by batch."""
    for batch in table.to_batches():
        for row in batch.to_pylist():
            yield _restore(row, kind)


def _bare(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(a for a in get_args(hint) if a is not type(None))
    return hint


def _arrow(hint: Any) -> pa.DataType:
    hint = _bare(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return pa.struct([pa.field(f.name, _arrow(hints[f.name])) for f in fields(hint)])
    if get_origin(hint) is tuple:
        return pa.list_(_arrow(get_args(hint)[0]))
    raise TypeError(f"no Arrow type for {hint!r}")


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return {name: _bare(hint) for name, hint in get_type_hints(kind).items()}


def _restore(value: Any, hint: Any) -> Any:
    if value is None:
        return None
    if is_dataclass(hint):
        return hint(**{name: _restore(value[name], inner) for name, inner in _hints(hint).items()})  # type: ignore[operator, arg-type]
    if get_origin(hint) is tuple:
        inner = _bare(get_args(hint)[0])
        return tuple(_restore(v, inner) for v in value)
    return value
