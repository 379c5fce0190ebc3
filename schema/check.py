"""Hold tables against the contract: each table's model first, then what holds between tables."""

from collections.abc import Iterator

import pandera.polars as pa
import polars as pl

from schema.between.counts import counts
from schema.between.meanings import meanings
from schema.between.references import references
from schema.between.spans import spans
from schema.tables import KEYS, TABLES, model, polars_schema
from schema.violation import Violation


def check(tables: dict[str, pl.DataFrame]) -> list[Violation]:
    """All violations, in the order of the tables. Empty where the tables keep the contract.

    What holds between tables is checked only once every column has its type, as its rules are written in types.
    """
    shape = [violation for table in TABLES for violation in _shape(tables[table], table)]
    if shape:
        return shape
    found = [violation for table in TABLES for violation in _values(tables[table], table)]
    for rules in (references, spans, counts, meanings):
        found.extend(rules(tables))
    return found


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
