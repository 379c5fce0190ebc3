"""Example values for the data dictionary, from the published tables."""

from typing import Any

import polars as pl

from clippings.publish.markdown import inert

_LONGEST = 60


def examples(tables: dict[str, pl.DataFrame]) -> dict[str, dict[str, str]]:
    """One value a column, inert in Markdown: the first row's that has one. Columns without any value are left out."""
    return {
        table: {name: _shown(found[0]) for name in rows.columns if (found := _filled(rows[name])).len()}
        for table, rows in tables.items()
    }


def _filled(values: pl.Series) -> pl.Series:
    values = values.drop_nulls()
    return values.filter(values.list.drop_nulls().list.len() > 0) if values.dtype == pl.List else values


def _shown(value: Any) -> str:
    text = ", ".join("null" if v is None else str(v) for v in value) if isinstance(value, pl.Series) else str(value)
    if isinstance(value, float):
        text = f"{value:.4g}"
    return inert(text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…")
