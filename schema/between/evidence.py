"""Every value that was read from a page says where: evidence is well formed, long enough, and lies where it must."""

from collections.abc import Iterator

import polars as pl

from schema.between.references import Tables
from schema.keys import SPAN
from schema.violation import Violation, broken

EVENT = ("event_mentions", "event_mention_id")
ARTICLE = ("articles", "article_id")


def evidence(tables: Tables) -> Iterator[Violation]:
    """Spans in text columns, and which values come with which evidence."""
    reports = _with_reach(tables)
    for column in ("date_span", "modality_span"):
        yield from _within(reports, *EVENT, column, "sentence_start", "sentence_end", "its sentence")
    for column in ("location_span", "speaker_span"):
        yield from _within(reports, *EVENT, column, "article_start", "article_end", "its article")
    for column in ("actor_spans", "recipient_spans"):
        parts = reports.explode(column)
        yield from _within(parts, *EVENT, column, "article_start", "article_end", "its article")
    yield from _quotes(reports)
    yield from _pairs(tables["event_mentions"])
    yield from _heads(tables)
    yield from _titles(tables)


def first(column: str) -> pl.Expr:
    """Where a span begins; null where it is no span."""
    return pl.col(column).str.extract(r"^(\d+)-\d+$").cast(pl.Int64, strict=False)


def last(column: str) -> pl.Expr:
    """Where a span ends; null where it is no span."""
    return pl.col(column).str.extract(r"^\d+-(\d+)$").cast(pl.Int64, strict=False)


def _with_reach(tables: Tables) -> pl.DataFrame:
    sentences = tables["sentences"]
    own = sentences.select(
        "sentence_id", pl.col("dump_start").alias("sentence_start"), pl.col("dump_end").alias("sentence_end")
    )
    whole = sentences.group_by("article_id").agg(
        pl.col("dump_start").min().alias("article_start"), pl.col("dump_end").max().alias("article_end")
    )
    return tables["event_mentions"].join(own, on="sentence_id", how="left").join(whole, on="article_id", how="left")


def _formed(rows: pl.DataFrame, table: str, key: str, column: str) -> Iterator[Violation]:
    bad = pl.col(column).is_not_null() & (~pl.col(column).str.contains(SPAN) | (last(column) <= first(column)))
    yield from broken(rows, table, key, column, bad, "not a span start-end with an end after its start")


def _within(
    rows: pl.DataFrame, table: str, key: str, column: str, start: str, end: str, whole: str
) -> Iterator[Violation]:
    yield from _formed(rows, table, key, column)
    outside = (first(column) < pl.col(start)) | (last(column) > pl.col(end))
    yield from broken(rows, table, key, column, outside, f"the span is not inside {whole}")


def _quotes(reports: pl.DataFrame) -> Iterator[Violation]:
    for column, edge in (("quote_start", "sentence_start"), ("quote_end", "sentence_end")):
        off = pl.col(column) != pl.col(edge)
        yield from broken(reports, *EVENT, column, off, "the evidence is not the sentence the row names")


def _pairs(reports: pl.DataFrame) -> Iterator[Violation]:
    for value, span in (("date_text", "date_span"),):
        half = pl.col(value).is_null() != pl.col(span).is_null()
        yield from broken(reports, *EVENT, span, half, f"{value} and {span} are null together or not at all")
    for value, span in (("location", "location_span"), ("speaker", "speaker_span")):
        bare = pl.col(value).is_null() & pl.col(span).is_not_null()
        yield from broken(reports, *EVENT, span, bare, f"a span without a {value}")
    worded = pl.col("date_basis").is_in(["stated", "relative"]) & pl.col("date_text").is_null()
    machine = pl.col("coder") == "machine"
    yield from broken(reports, *EVENT, "date_basis", worded & machine, "no words date it, so it is not read from words")
    placed = (pl.col("location_basis") == "none") != pl.col("location").is_null()
    yield from broken(reports, *EVENT, "location_basis", placed, "none exactly where there is no place")
    unnamed = (pl.col("attribution") == "named_speaker") & pl.col("speaker").is_null()
    yield from broken(reports, *EVENT, "speaker", unnamed & machine, "null although a named speaker says so")
    told = (pl.col("attribution") == "narrator") != pl.col("speech").is_null()
    yield from broken(reports, *EVENT, "speech", told & machine, "null exactly where the narrator says so")
    for column in ("speaker_entity_id", "speaker_country", "speaker_sector"):
        nobody = pl.col("speaker").is_null() & pl.col(column).is_not_null()
        yield from broken(reports, *EVENT, column, nobody, "of a speaker, and none is named")


def _heads(tables: Tables) -> Iterator[Violation]:
    """Bylines and credits are as long as their spans; all of a head's spans lie inside the dump."""
    reach = tables["blocks"].group_by("dump").agg(pl.col("dump_end").max().alias("dump_length"))
    articles = tables["articles"].join(reach, on="dump", how="left").with_columns(zero=pl.lit(0))
    lost = pl.col("dump_length").is_null()
    yield from broken(articles, *ARTICLE, "dump", lost, "no such dump in blocks")
    yield from _within(articles, *ARTICLE, "source_evidence", "zero", "dump_length", "its dump")
    for values, spans in (("bylines", "byline_spans"), ("credits", "credit_spans")):
        same = articles.filter(pl.col(values).list.len() == pl.col(spans).list.len()).explode(values, spans)
        yield from _within(same, *ARTICLE, spans, "zero", "dump_length", "its dump")
        longer = (last(spans) - first(spans)) != pl.col(values).str.len_chars()
        yield from broken(same, *ARTICLE, spans, longer, f"not as long as its element of {values}")
        yield from broken(same, *ARTICLE, values, pl.col(values).str.len_chars() == 0, "an empty name")


def _titles(tables: Tables) -> Iterator[Violation]:
    """A headline that stands on the page lies in sentences of its article, and begins and ends with them.

    Where the text is there, a headline corrected by hand may be a part of its sentence: its length is held elsewhere.
    """
    edges = tables["sentences"].group_by("article_id").agg("dump_start", "dump_end")
    joined = tables["articles"].join(edges, on="article_id", how="inner")
    withheld = pl.col("title").is_null()
    for column, edge in (("title_start", "dump_start"), ("title_end", "dump_end")):
        off = withheld & pl.col(column).is_not_null() & ~pl.col(edge).list.contains(pl.col(column))
        yield from broken(joined, *ARTICLE, column, off, "not an edge of a sentence of the article")
    outside = (pl.col("title_start") < pl.col("dump_start").list.min()) | (
        pl.col("title_end") > pl.col("dump_end").list.max()
    )
    yield from broken(joined, *ARTICLE, "title_start", outside, "the title is not inside its article")
