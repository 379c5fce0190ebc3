"""The eight tables: their models, keys and Arrow schemas. Nothing else defines a column."""

from functools import cache

import pandera.polars as pa
import polars as pl
import pyarrow as arrow

from schema.articles import Articles
from schema.blocks import Blocks
from schema.entities import Entities
from schema.entity_mentions import EntityMentions
from schema.event_mentions import EventMentions
from schema.events import Events
from schema.sentences import Sentences
from schema.sources import Sources

TABLES: dict[str, type[pa.DataFrameModel]] = {
    "sources": Sources,
    "articles": Articles,
    "sentences": Sentences,
    "entities": Entities,
    "entity_mentions": EntityMentions,
    "events": Events,
    "event_mentions": EventMentions,
    "blocks": Blocks,
}

KEYS: dict[str, tuple[str, ...]] = {
    "sources": ("source_id",),
    "articles": ("article_id",),
    "sentences": ("sentence_id",),
    "entities": ("entity_id",),
    "entity_mentions": ("mention_id",),
    "events": ("event_id",),
    "event_mentions": ("event_mention_id",),
    "blocks": ("dump", "dump_start"),
}

_ARROW: dict[str, arrow.DataType] = {
    "String": arrow.string(),
    "Boolean": arrow.bool_(),
    "Int32": arrow.int32(),
    "Float32": arrow.float32(),
    "Date": arrow.date32(),
    "List(String)": arrow.list_(arrow.string()),
}


@cache
def model(table: str) -> pa.DataFrameSchema:
    """The pandera schema of a table. Raises KeyError for a name that is none of the eight."""
    return TABLES[table].to_schema()


@cache
def arrow_schema(table: str) -> arrow.Schema:
    """Column names, types and nullability of a table, in the contract's order, without metadata."""
    return arrow.schema(
        [
            arrow.field(name, _ARROW[str(column.dtype)], nullable=column.nullable)
            for name, column in model(table).columns.items()
        ]
    )


@cache
def polars_schema(table: str) -> pl.Schema:
    """The same as polars has it."""
    return pl.Schema({name: column.dtype.type for name, column in model(table).columns.items()})
