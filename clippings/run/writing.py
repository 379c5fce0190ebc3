"""Tables written from the pages of a store, those of one dump after those of another."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from clippings.registry.sources import Source
from clippings.run.article import Thing
from clippings.run.files import parquet_writer
from clippings.run.ranges import bounds_of, by_range
from clippings.run.records import from_records
from clippings.run.rows import entity_rows, source_rows
from clippings.run.shard import parts
from clippings.run.store import Store
from clippings.run.tables import in_order, to_arrow
from schema.tables import arrow_schema

# Things brought together and blocks sorted at a time: some MB.
THINGS_AT_ONCE = 5_000
BLOCKS_AT_ONCE = 20_000

Rows = dict[str, int]


def write(pieces: Iterable[pa.Table], table: str, out: Path) -> Rows:
    """Write pieces that follow each other by key as one file of the folder; how many rows they were."""
    n_rows = 0
    with parquet_writer(arrow_schema(table), out / f"{table}.parquet") as written:
        for piece in pieces:
            n_rows += piece.num_rows
            written(in_order(piece.select(arrow_schema(table).names), table))
    return {table: n_rows}


def records(store: Store, part: str, kind: type[Any]) -> Iterator[Any]:
    """The notes of a kind, in the order of article ids."""
    for table in store.tables(part):
        yield from from_records(table.sort_by("article_id"), kind)


def write_sources(ways: Mapping[tuple[str, str], int], sources: Iterable[Source], out: Path) -> Rows:
    """The outlets of the articles; `ways` counts articles by outlet and how it was recognised."""
    return write([to_arrow(source_rows(ways, sources), "sources")], "sources", out)


def write_sentences(store: Store, out: Path) -> Rows:
    return write(store.tables("sentences"), "sentences", out)


def write_entity_mentions(store: Store, out: Path) -> Rows:
    return write(store.tables("entity_mentions"), "entity_mentions", out)


def write_entities(store: Store, out: Path, scratch: Path) -> Rows:
    """All things named, what articles say of each brought together."""

    def key(things: pa.Table) -> Any:
        return pc.struct_field(things["entity"], "entity_id")

    bounds = bounds_of((key(table) for table in store.tables("things", ("entity",))), THINGS_AT_ONCE)
    in_turn = (table.sort_by("article_id") for table in store.tables("things"))
    ranges = by_range(in_turn, key, bounds, parts()["things"], scratch / "things")
    rows = (to_arrow(entity_rows(from_records(things, Thing)), "entities") for things in ranges)
    return write(rows, "entities", out)


def write_blocks(store: Store, out: Path, scratch: Path) -> Rows:
    """All lines in the order of their dumps' names, which is not the order of the dumps' hashes."""

    def key(blocks: pa.Table) -> Any:
        return blocks["dump"]

    bounds = bounds_of((key(table) for table in store.tables("blocks", ("dump",))), BLOCKS_AT_ONCE)
    ranges = by_range(store.tables("blocks"), key, bounds, arrow_schema("blocks"), scratch / "blocks")
    return write(ranges, "blocks", out)
