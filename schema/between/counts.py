"""Every count equals what it counts."""

from collections.abc import Iterator

import polars as pl

from schema.between.references import Tables
from schema.violation import Violation, broken


def counts(tables: Tables) -> Iterator[Violation]:
    """Counts of articles, sentences, words, mentions, outlets and denials."""
    for table, key, column, counted in (
        ("sources", "source_id", "n_articles", _per(tables["articles"], "source_id", pl.len())),
        ("articles", "article_id", "n_sentences", _per(tables["sentences"], "article_id", pl.len())),
        (
            "articles",
            "article_id",
            "n_words",
            _per(_body(tables["sentences"]), "article_id", pl.col("n_words").sum()),
        ),
        ("entities", "entity_id", "n_mentions", _per(tables["entity_mentions"], "entity_id", pl.len())),
        (
            "entities",
            "entity_id",
            "n_articles",
            _per(tables["entity_mentions"], "entity_id", _distinct("article_id")),
        ),
        ("events", "event_id", "n_mentions", _per(tables["event_mentions"], "event_id", pl.len())),
        (
            "events",
            "event_id",
            "n_articles",
            _per(tables["event_mentions"], "event_id", _distinct("article_id")),
        ),
        (
            "events",
            "event_id",
            "n_denying",
            _per(_denied(tables["event_mentions"]), "event_id", _distinct("article_id")),
        ),
    ):
        joined = tables[table].join(counted, left_on=key, right_on="key", how="left")
        off = pl.col(column) != pl.col("counted").fill_null(0)
        yield from broken(joined, table, key, column, off, "does not equal what it counts")
    yield from reports(tables)


def reports(tables: Tables) -> Iterator[Violation]:
    articles = tables["articles"].select("article_id", "source_id", "published_on")
    known = (
        tables["event_mentions"]
        .join(articles, on="article_id", how="left")
        .group_by("event_id")
        .agg(
            sources=pl.col("source_id").filter(pl.col("source_id") != "unknown").n_unique(),
            first=pl.col("published_on").min(),
        )
    )
    joined = tables["events"].join(known, on="event_id", how="left")
    off = pl.col("n_sources").fill_null(0) != pl.col("sources")
    yield from broken(joined, "events", "event_id", "n_sources", off, "does not equal the known outlets that report it")
    off = pl.col("first_reported_on").ne_missing(pl.col("first"))
    yield from broken(joined, "events", "event_id", "first_reported_on", off, "not the earliest date of its articles")


def _per(rows: pl.DataFrame, key: str, count: pl.Expr) -> pl.DataFrame:
    return rows.group_by(pl.col(key).alias("key")).agg(counted=count)


def _distinct(column: str) -> pl.Expr:
    return pl.col(column).n_unique()


def _body(sentences: pl.DataFrame) -> pl.DataFrame:
    return sentences.filter(pl.col("role").is_in(["body", "subheading"]))


def _denied(mentions: pl.DataFrame) -> pl.DataFrame:
    return mentions.filter(pl.col("polarity") == "-")
