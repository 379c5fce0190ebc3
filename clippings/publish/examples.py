"""Example values for the data dictionary, from the published tables."""

from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa

from clippings.publish.markdown import inert
from clippings.run.tables import pieces
from schema.tables import TABLES, arrow_schema

_LONGEST = 60


def examples(folder: Path) -> dict[str, dict[str, str]]:
    """One value a column, inert in Markdown: the first row's that has one. Columns without any value are left out."""
    return {table: _of_table(folder, table) for table in TABLES}


def _of_table(folder: Path, table: str) -> dict[str, str]:
    names = arrow_schema(table).names
    found: dict[str, str] = {}
    for piece in islice(pieces(folder, table), 1):
        found = _firsts(piece)
    missing = [name for name in names if name not in found]
    for piece in pieces(folder, table, missing) if missing else ():
        found = _firsts(piece) | found
    return {name: found[name] for name in names if name in found}


def _firsts(piece: pa.Table) -> dict[str, str]:
    rows = pl.DataFrame(piece)
    return {name: _shown(values[0]) for name in rows.columns if (values := _filled(rows[name])).len()}


def _filled(values: pl.Series) -> pl.Series:
    values = values.drop_nulls()
    return values.filter(values.list.drop_nulls().list.len() > 0) if values.dtype == pl.List else values


def _shown(value: Any) -> str:
    text = ", ".join("null" if v is None else str(v) for v in value) if isinstance(value, pl.Series) else str(value)
    if isinstance(value, float):
        text = f"{value:.4g}"
    return inert(text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…")
