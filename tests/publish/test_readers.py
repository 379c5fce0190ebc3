"""The published Parquet opens in what people use, without any of our code, and says the same everywhere."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from schema.tables import TABLES, polars_schema


def test_polars_reads_the_types_of_the_contract(published: Path) -> None:
    for table in TABLES:
        assert pl.read_parquet(published / f"{table}.parquet").schema == polars_schema(table)


def test_duckdb_asks_across_tables(published: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is a development dependency")
    question = f"""
        select events.label, event_mentions.modality, articles.published_on
        from '{published}/event_mentions.parquet' as event_mentions
        join '{published}/events.parquet' as events using (event_id)
        join '{published}/articles.parquet' as articles using (article_id)
        where 'Lenn' in event_mentions.recipients order by modality
    """
    assert duckdb.sql(question).fetchall() == [
        ("COERCE: Ardmere", "denied", date(2024, 3, 5)),
        ("AID: Ardmere", "planned", date(2024, 3, 4)),
    ]


def test_pandas_reads_every_table(published: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is a development dependency")
    for table in TABLES:
        rows = pandas.read_parquet(published / f"{table}.parquet")
        assert list(rows.columns) == list(polars_schema(table))
    events = pandas.read_parquet(published / "events.parquet")
    assert events["n_mentions"].sum() == 5 and list(events["actors"].iloc[0]) == ["Ardmere"]
