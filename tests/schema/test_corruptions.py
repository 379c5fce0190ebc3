"""Corrupt one value in any way the contract forbids, and the check names the table and the column."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from clippings.run.tables import read_tables
from schema.check import check

Tables = dict[str, pl.DataFrame]


@pytest.fixture(scope="module")
def tables(root: Path) -> Tables:
    return read_tables(root / "dataset" / "published" / "sample")


def first(rows: pl.DataFrame, condition: pl.Expr | None = None) -> int:
    """Number of the first row that meets the condition."""
    found = rows.with_row_index("n").filter(pl.lit(True) if condition is None else condition)
    assert len(found), "the sample has no row to corrupt: add a page that has one"
    return int(found["n"][0])


def put(rows: pl.DataFrame, column: str, value: Any, at: int | None = None) -> pl.DataFrame:
    """The rows with one value replaced; a callable makes it from the old one."""
    at = first(rows) if at is None else at
    values = rows[column].to_list()
    values[at] = value(values[at]) if callable(value) else value
    return rows.with_columns(pl.Series(column, values, dtype=rows.schema[column]))


def one(column: str, value: Any, condition: pl.Expr | None = None) -> Callable[[pl.DataFrame], pl.DataFrame]:
    return lambda rows: put(rows, column, value, first(rows, condition))


def plus(n: int) -> Callable[[int], int]:
    return lambda value: value + n


def shifted(spans: list[str]) -> list[str]:
    """The first span's end moved by one character."""
    start, end = map(int, spans[0].split("-"))
    return [f"{start}-{end + 1}", *spans[1:]]


def cast(column: str, dtype: Any) -> Callable[[pl.DataFrame], pl.DataFrame]:
    return lambda rows: rows.with_columns(pl.col(column).cast(dtype))


def twice(rows: pl.DataFrame) -> pl.DataFrame:
    return pl.concat([rows, rows.head(1)])


dated = pl.col("date_start").is_not_null()
bylined = pl.col("bylines").list.len() > 0
credited = pl.col("credits").list.len() > 0
received = pl.col("recipients").list.len() > 0
acted = pl.col("actors").list.len() > 0

CORRUPTIONS: list[tuple[str, str, Callable[[pl.DataFrame], pl.DataFrame]]] = [
    # wrong types, missing and unknown columns
    ("events", "quad", cast("quad", pl.Int64)),
    ("articles", "published_on", cast("published_on", pl.String)),
    ("blocks", "label", cast("label", pl.Categorical)),
    ("sentences", "is_quote", cast("is_quote", pl.Int32)),
    ("events", "label", lambda rows: rows.drop("label")),
    ("entities", "surprise", lambda rows: rows.with_columns(surprise=pl.lit(1))),
    # keys
    ("sources", "source_id", twice),
    ("articles", "article_id", twice),
    ("sentences", "sentence_id", twice),
    ("entities", "entity_id", twice),
    ("entity_mentions", "mention_id", twice),
    ("events", "event_id", twice),
    ("event_mentions", "event_mention_id", twice),
    ("blocks", "dump_start", twice),
    ("articles", "article_id", one("article_id", "not-a-key")),
    ("articles", "article_id", one("story", plus(1))),
    # nulls where a value is required
    ("articles", "source_id", one("source_id", None)),
    ("entity_mentions", "entity_id", one("entity_id", None)),
    ("event_mentions", "modality", one("modality", None)),
    # orphans
    ("articles", "source_id", one("source_id", "nobody")),
    ("articles", "duplicate_of", one("duplicate_of", "ffffffffffff-0")),
    ("sentences", "article_id", one("article_id", "ffffffffffff-0")),
    ("entity_mentions", "entity_id", one("entity_id", "GPE:nowhere")),
    ("entity_mentions", "sentence_id", one("sentence_id", "ffffffffffff-0:0-1")),
    ("entity_mentions", "stands_for", one("stands_for", "GPE:nowhere")),
    ("event_mentions", "event_id", one("event_id", "AGREE:nothing")),
    (
        "event_mentions",
        "actor_entity_ids",
        one("actor_entity_ids", lambda ids: ["GPE:nowhere", *ids[1:]], acted),
    ),
    ("blocks", "article_id", one("article_id", "ffffffffffff-0", pl.col("article_id").is_not_null())),
    # spans off by one
    ("sentences", "sentence_id", one("dump_start", plus(1))),
    ("sentences", "text", one("dump_end", plus(1))),
    ("entity_mentions", "mention_id", one("dump_start", plus(1))),
    ("entity_mentions", "text", one("dump_end", plus(1))),
    ("event_mentions", "trigger", one("trigger_end", plus(1))),
    ("event_mentions", "event_mention_id", one("trigger_start", plus(1))),
    ("event_mentions", "quote_start", one("quote_start", lambda start: start + 10_000)),
    ("articles", "title", one("title_end", plus(1), pl.col("title").is_not_null())),
    ("blocks", "dump_start", one("dump_end", plus(1))),
    ("blocks", "dump_start", one("dump_start", plus(1))),
    ("blocks", "line", one("line", plus(10_000))),
    ("event_mentions", "date_span", one("date_span", "0-1", pl.col("date_text").is_not_null())),
    ("articles", "byline_spans", one("byline_spans", shifted, bylined)),
    ("articles", "byline_spans", one("byline_spans", lambda spans: ["x", *spans[1:]], bylined)),
    ("articles", "credit_spans", one("credit_spans", shifted, credited)),
    ("articles", "source_evidence", one("source_evidence", "9-3", pl.col("source_evidence").is_not_null())),
    ("articles", "source_evidence", one("source_evidence", "0-9999999", pl.col("source_evidence").is_not_null())),
    ("articles", "dump", one("dump", "elsewhere.txt")),
    ("event_mentions", "actor_spans", one("actor_spans", lambda spans: ["9-3"] * len(spans), acted)),
    ("event_mentions", "actor_spans", one("actor_spans", lambda spans: ["somewhere"] * len(spans), acted)),
    ("event_mentions", "recipient_spans", one("recipient_spans", lambda spans: ["0-9999999"] * len(spans), received)),
    ("event_mentions", "date_span", one("date_span", "x", pl.col("date_text").is_not_null())),
    ("event_mentions", "date_span", one("date_span", None, pl.col("date_text").is_not_null())),
    ("event_mentions", "location_span", one("location_span", "0-9999999", pl.col("location_span").is_not_null())),
    ("event_mentions", "modality_span", one("modality_span", "9-3", pl.col("modality_span").is_not_null())),
    ("event_mentions", "speaker_span", one("speaker_span", "9-3", pl.col("speaker_span").is_not_null())),
    ("event_mentions", "speaker_entity_id", one("speaker_entity_id", "GPE:nowhere")),
    ("event_mentions", "speaker_country", one("speaker_country", "NOR", pl.col("speaker").is_null())),
    ("event_mentions", "speech", one("speech", "direct", pl.col("attribution") == "narrator")),
    ("event_mentions", "quote_start", one("quote_start", plus(-1))),
    ("event_mentions", "quote_end", one("quote_end", plus(1))),
    ("articles", "title_start", one("title_start", plus(-1), pl.col("title").is_not_null())),
    ("blocks", "dump_sha256", one("dump_sha256", "0" * 64)),
    # counts off by one
    ("sources", "n_articles", one("n_articles", plus(1))),
    ("articles", "n_sentences", one("n_sentences", plus(1))),
    ("articles", "n_words", one("n_words", plus(1))),
    ("entities", "n_mentions", one("n_mentions", plus(1))),
    ("entities", "n_articles", one("n_articles", plus(1))),
    ("events", "n_mentions", one("n_mentions", plus(1))),
    ("events", "n_articles", one("n_articles", plus(1))),
    ("events", "n_sources", one("n_sources", 99)),
    ("events", "n_denying", one("n_denying", plus(1))),
    ("sentences", "position", one("position", plus(1))),
    # codes
    ("events", "type", one("type", "FIGHT")),
    ("events", "mode", one("mode", "aerial", pl.col("type") != "ASSAULT")),
    ("event_mentions", "mode", one("mode", "convict", pl.col("type") != "SANCTION")),
    ("event_mentions", "type", one("type", lambda kind: "AGREE" if kind != "AGREE" else "AID")),
    ("events", "quad", one("quad", lambda quad: quad % 4 + 1)),
    ("events", "intensity", one("intensity", plus(1))),
    ("blocks", "label", one("label", "advert")),
    ("sentences", "role", one("role", "caption", pl.col("role") == "body")),
    ("event_mentions", "polarity", one("polarity", lambda sign: "+" if sign == "-" else "-")),
    ("event_mentions", "actor_sectors", one("actor_sectors", lambda codes: ["KING"] * len(codes), acted)),
    ("event_mentions", "actor_countries", one("actor_countries", lambda codes: [*codes, "TUR"])),
    ("events", "conflicts", one("conflicts", lambda names: [*names, "weather"])),
    ("events", "mode", one("mode", "visit", pl.col("type").eq("CONSULT") & pl.col("mode").is_null())),
    ("events", "actors", one("actors", lambda names: sorted([*names, "Nobody"]))),
    ("events", "recipients", one("recipients", lambda names: [*names, None])),
    ("events", "actor_countries", one("actor_countries", lambda codes: sorted({*codes, "NOR"}))),
    ("events", "conflicts", one("conflicts", lambda names: sorted({*names, "mode"} - ({"mode"} & {*names})))),
    ("events", "conflicts", one("conflicts", lambda names: sorted({*names} ^ {"date_start"}))),
    ("event_mentions", "recipient_countries", one("recipient_countries", lambda codes: ["ZZZ"] * len(codes), received)),
    ("entities", "country", one("country", "ZZZ", pl.col("country").is_not_null())),
    ("sources", "country", one("country", "XXX")),
    ("entities", "entity_id", one("type", lambda kind: "LOC" if kind != "LOC" else "FAC")),
    # dates and places
    ("events", "date_end", one("date_end", date(2100, 1, 1), pl.col("date_precision") == "day")),
    ("event_mentions", "date_end", one("date_end", date(2100, 1, 1), pl.col("date_precision") == "month")),
    ("articles", "published_precision", one("published_precision", "minute", pl.col("published_precision") == "day")),
    ("events", "date_end", one("date_end", date(1900, 1, 1), dated)),
    ("events", "date_precision", one("date_precision", "none", dated)),
    ("event_mentions", "date_basis", one("date_basis", "none", dated)),
    ("articles", "published_basis", one("published_basis", "none", pl.col("published_on").is_not_null())),
    ("events", "first_reported_on", one("first_reported_on", date(1900, 1, 1))),
    ("events", "first_reported_by", one("first_reported_by", [])),
    ("events", "lat", one("lat", 39.0, pl.col("location_precision").is_in(["country", "none"]))),
    ("events", "lat", one("lat", 91.0)),
    # text, hashes and rights
    ("sentences", "text_sha256", one("text_sha256", "0" * 64)),
    ("articles", "body_sha256", one("body_sha256", "0" * 64)),
    ("articles", "body", one("body", None)),
    ("sentences", "text", one("text", None)),
    ("entity_mentions", "text", one("text", lambda text: text[::-1] + "x"[: len(text) - len(text[::-1])])),
]


@pytest.mark.parametrize(
    ("table", "column", "corrupt"), CORRUPTIONS, ids=[f"{n}-{t}-{c}" for n, (t, c, _) in enumerate(CORRUPTIONS)]
)
def test_a_corrupted_value_is_named(
    tables: Tables, table: str, column: str, corrupt: Callable[[pl.DataFrame], pl.DataFrame]
) -> None:
    violations = check({**tables, table: corrupt(tables[table])})
    assert any(v.table == table and column in v.column for v in violations), [str(v) for v in violations[:5]]


@pytest.mark.parametrize("corpus", ["sample", "turkiye-syria"])
def test_what_is_published_keeps_the_contract(root: Path, corpus: str) -> None:
    assert check(read_tables(root / "dataset" / "published" / corpus)) == []


def test_a_violation_says_table_row_column_value_and_rule(tables: Tables) -> None:
    broken = put(tables["events"], "n_mentions", plus(1))
    [violation] = check({**tables, "events": broken})
    key = broken["event_id"][0]
    value = broken["n_mentions"][0]
    assert str(violation) == (f"events: row {key}: column n_mentions = '{value}': does not equal what it counts")
