"""Hold tables against the contract: each table's model first, then what holds between tables."""

from collections.abc import Iterator, Mapping

import pandera.polars as pa
import polars as pl

from schema.between.counts import counts
from schema.between.evidence import evidence
from schema.between.meanings import meanings
from schema.between.references import originals, references
from schema.between.spans import one_dump_a_name, spans
from schema.between.wholes import COMPARED, wholes
from schema.tables import KEYS, TABLES, model, polars_schema
from schema.violation import Violation

# Tables whose rows belong to one article or page, and can be checked with those of its neighbours alone.
OF_PAGES = ("articles", "sentences", "entity_mentions", "event_mentions", "blocks")
OF_ALL = ("sources", "entities", "events")


def check(tables: dict[str, pl.DataFrame]) -> list[Violation]:
    """All violations, in the order of the tables. Empty where the tables keep the contract.

    What holds between tables is checked only once every column has its type, as its rules are written in types.
    """
    shape = check_shape(tables)
    if shape:
        return shape
    found = [violation for table in TABLES for violation in _values(tables[table], table)]
    for rules in (references, spans, evidence, counts, meanings, wholes):
        found.extend(rules(tables))
    found.extend(one_dump_a_name(tables["blocks"].select("dump", "dump_sha256")))
    return found


def check_shape(tables: Mapping[str, pl.DataFrame]) -> list[Violation]:
    """Columns that are missing, too many or of another type; the tables may be without rows."""
    return [violation for table in TABLES for violation in _shape(tables[table], table)]


def check_pages(tables: dict[str, pl.DataFrame]) -> list[Violation]:
    """Violations in the tables `OF_PAGES` when they hold all rows of some dumps.

    Of the other tables, the columns that `REFERRED` names of the rows they refer to. What an article repeats may be
    outside: `check_across` looks after that.
    """
    tables = tables | {"articles": tables["articles"].with_columns(duplicate_of=pl.lit(None, pl.String))}
    found = [violation for table in OF_PAGES for violation in _values(tables[table], table)]
    for rules in (references, counts, meanings):
        found.extend(rules(tables, OF_PAGES))
    found.extend(spans(tables))
    found.extend(evidence(tables))
    return found


def check_all(tables: dict[str, pl.DataFrame], table: str) -> list[Violation]:
    """Violations in some rows of a table of `OF_ALL`; `COUNTED` names the columns needed of what refers to them."""
    found = list(_values(tables[table], table))
    for rules in (references, counts, meanings, wholes):
        found.extend(rules(tables, (table,)))
    return found


def check_across(articles: pl.DataFrame, dumps: pl.DataFrame) -> list[Violation]:
    """Violations of what holds over all articles (id and `duplicate_of`) and dumps (name and hash)."""
    return [*originals(articles), *one_dump_a_name(dumps)]


# Columns of the tables `OF_ALL` that rows of the tables `OF_PAGES` are held against.
REFERRED: dict[str, tuple[str, ...]] = {
    "sources": ("source_id", "rights"),
    "entities": ("entity_id",),
    "events": ("event_id", "type"),
}

# By table of `OF_ALL`, the columns by which others refer to its rows, and what of them its rows are held against.
COUNTED: dict[str, dict[str, tuple[str, ...]]] = {
    "sources": {"articles": ("source_id",)},
    "entities": {"entity_mentions": ("entity_id", "article_id")},
    "events": {
        "event_mentions": (
            "event_id",
            "article_id",
            "actors",
            "recipients",
            "actor_countries",
            "recipient_countries",
            *COMPARED,
        )
    },
}


def _shape(rows: pl.DataFrame, table: str) -> Iterator[Violation]:
    wanted = polars_schema(table)
    for name in wanted:
        if name not in rows.schema:
            yield Violation(table, "-", name, "absent", "the column is missing")
        elif rows.schema[name] != wanted[name]:
            yield Violation(table, "-", name, str(rows.schema[name]), f"the column must be {wanted[name]}")
    for name in rows.schema:
        if name not in wanted:
            yield Violation(table, "-", name, str(rows.schema[name]), "the contract has no such column")


def _values(rows: pl.DataFrame, table: str) -> Iterator[Violation]:
    try:
        model(table).validate(rows, lazy=True)
    except pa.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        keys = rows.select(pl.concat_str([pl.col(k).cast(pl.String) for k in KEYS[table]], separator=":")).to_series()
        for case in cases.iter_rows(named=True):
            index = case["index"]
            row = "-" if index is None else (keys[index] or f"number {index}")
            column = case["column"] or ",".join(KEYS[table])
            yield Violation(table, row, column, str(case["failure_case"]), str(case["check"]))
