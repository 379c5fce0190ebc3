"""Frozen dataclasses and named tuples as Arrow rows and back, so that a stage hands its results on through a file."""

import types
from collections.abc import Callable, Iterable, Iterator
from dataclasses import is_dataclass
from datetime import date
from functools import cache
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

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
    """The Arrow schema of a record of scalars, tuples and records. Raises TypeError for any other field."""
    return pa.schema([pa.field(name, _arrow(hint)) for name, hint in get_type_hints(kind).items()])


def to_records(items: Iterable[Any], kind: type) -> pa.Table:
    """One row an item, in the order given."""
    schema = schema_of(kind)
    rows = pa.array(list(map(_plainer(kind), items)), type=pa.struct(list(schema)))
    return pa.Table.from_arrays(rows.flatten(), schema=schema)


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
    restore = _restorer(cast(Any, kind))
    for batch in table.to_batches(max_chunksize=BATCH):
        for row in batch.to_pylist():
            yield restore(row)


def _is_record(hint: Any) -> bool:
    return is_dataclass(hint) or hasattr(hint, "_fields")


def _bare(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(a for a in get_args(hint) if a is not type(None))
    return hint


def _arrow(hint: Any) -> pa.DataType:
    hint = _bare(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if _is_record(hint):
        return pa.struct([pa.field(name, _arrow(inner)) for name, inner in get_type_hints(hint).items()])
    if get_origin(hint) is tuple:
        return pa.list_(_arrow(get_args(hint)[0]))
    raise TypeError(f"no Arrow type for {hint!r}")


@cache
def _plainer(hint: Any) -> Callable[[Any], Any]:
    """What makes the row of a value of a type; found once a type, as it is called once a value."""
    hint = _bare(hint)
    if hint in _SCALARS:
        return lambda value: value
    if _is_record(hint):
        hints = get_type_hints(hint)
        names = tuple(hints)
        others = tuple((name, _plainer(hints[name])) for name in names if not _is_plain(hints[name]))
        values_of = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)

        def whole(value: Any) -> Any:
            if value is None:
                return None
            row = dict(zip(names, values_of(value), strict=True))
            for name, plain in others:
                row[name] = plain(row[name])
            return row

        return whole
    if _is_plain(hint):
        return lambda value: value
    each = _plainer(get_args(hint)[0])
    return lambda value: None if value is None else [each(one) for one in value]


def _is_plain(hint: Any) -> bool:
    """Whether Arrow takes a value of a type as it is: a scalar, or a tuple of scalars."""
    hint = _bare(hint)
    return hint in _SCALARS or (get_origin(hint) is tuple and _bare(get_args(hint)[0]) in _SCALARS)


@cache
def _restorer(hint: Any) -> Callable[[Any], Any]:
    """What makes a value of a type from its row; found once a type, as it is called once a value."""
    hint = _bare(hint)
    if _is_record(hint):
        inner = {name: (_bare(inner) in _SCALARS, _restorer(inner)) for name, inner in get_type_hints(hint).items()}
        scalars = tuple(name for name, (is_scalar, _) in inner.items() if is_scalar)
        others = tuple((name, restore) for name, (is_scalar, restore) in inner.items() if not is_scalar)

        def whole(row: Any) -> Any:
            if row is None:
                return None
            values = {name: row[name] for name in scalars}
            for name, restore in others:
                values[name] = restore(row[name])
            return hint(**values)

        return whole
    if get_origin(hint) is tuple:
        element = _bare(get_args(hint)[0])
        if element in _SCALARS:
            return lambda row: None if row is None else tuple(row)
        each = _restorer(get_args(hint)[0])
        return lambda row: None if row is None else tuple([each(value) for value in row])
    return lambda value: value
