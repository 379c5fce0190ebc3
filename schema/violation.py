"""A violation: which table, row, column and value break which rule."""

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule at one value; `row` is the row's key, or the place where a key itself is wrong."""

    table: str
    row: str
    column: str
    value: str
    rule: str

    def __str__(self) -> str:
        value = self.value if len(self.value) <= 80 else self.value[:77] + "..."
        return f"{self.table}: row {self.row}: column {self.column} = {value!r}: {self.rule}"


def broken(rows: pl.DataFrame, table: str, key: str, column: str, is_broken: pl.Expr, rule: str) -> Iterator[Violation]:
    """A violation for each row on which `is_broken` is true; a null condition is not a violation."""
    bad = rows.filter(is_broken.fill_null(False)).select(
        pl.col(key).cast(pl.String).fill_null("null").alias("row"), pl.col(column).alias("value")
    )
    for row, value in bad.iter_rows():
        yield Violation(table, row, column, "null" if value is None else str(value), rule)
