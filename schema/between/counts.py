"""Every count equals what it counts."""

from collections.abc import Callable, Collection, Iterator

import polars as pl

from schema.between.references import Tables
from schema.tables import TABLES
from schema.violation import Violation, broken

# Whose count, by which key, of what: the rows of a table, of a choice of them, or what they hold.
_COUNTED: tuple[tuple[str, str, str, str, Callable[[pl.DataFrame], pl.DataFrame], pl.Expr], ...] = (
    ("sources", "source_id", "n_articles", "articles", lambda rows: rows, pl.len()),
    ("articles", "article_id", "n_sentences", "sentences", lambda rows: rows, pl.len()),
    ("articles", "article_id", "n_words", "sentences", lambda rows: _body(rows), pl.col("n_words").sum()),
    ("entities", "entity_id", "n_mentions", "entity_mentions", lambda rows: rows, pl.len()),
    ("entities", "entity_id", "n_articles", "entity_mentions", lambda rows: rows, pl.col("article_id").n_unique()),
    ("events", "event_id", "n_mentions", "event_mentions", lambda rows: rows, pl.len()),
    ("events", "event_id", "n_articles", "event_mentions", lambda rows: rows, pl.col("article_id").n_unique()),
    ("events", "event_id", "n_denying", "event_mentions", lambda rows: _denied(rows), pl.col("article_id").n_unique()),
)


def counts(tables: Tables, of: Collection[str] = tuple(TABLES)) -> Iterator[Violation]:
    """Counts of articles, sentences, words, mentions, outlets and denials in the tables named by `of`."""
    for table, key, column, counted, chosen, count in _COUNTED:
        if table in of:
            number = chosen(tables[counted]).group_by(pl.col(key).alias("key")).agg(counted=count)
            joined = tables[table].join(number, left_on=key, right_on="key", how="left")
            off = pl.col(column) != pl.col("counted").fill_null(0)
            yield from broken(joined, table, key, column, off, "does not equal what it counts")
    if "events" in of:
        yield from reports(tables)


def reports(tables: Tables) -> Iterator[Violation]:
    articles = tables["articles"].select("article_id", "source_id", "published_on")
    told = tables["event_mentions"].join(articles, on="article_id", how="left")
    outlet = pl.col("source_id").filter(pl.col("source_id") != "unknown")
    first = pl.col("published_on").min()
    known = told.group_by("event_id").agg(
        sources=outlet.n_unique(),
        first=first,
        by=pl.col("source_id")
        .filter((pl.col("source_id") != "unknown") & (pl.col("published_on") == first))
        .unique()
        .sort(),
    )
    joined = tables["events"].join(known, on="event_id", how="left")
    off = pl.col("n_sources").fill_null(0) != pl.col("sources")
    yield from broken(joined, "events", "event_id", "n_sources", off, "does not equal the known outlets that report it")
    off = pl.col("first_reported_on").ne_missing(pl.col("first"))
    yield from broken(joined, "events", "event_id", "first_reported_on", off, "not the earliest date of its articles")
    off = pl.col("first_reported_by") != pl.col("by").fill_null([])
    yield from broken(
        joined, "events", "event_id", "first_reported_by", off, "not the known outlets of that day, sorted"
    )


def _body(sentences: pl.DataFrame) -> pl.DataFrame:
    return sentences.filter(pl.col("role").is_in(["body", "subheading"]))


def _denied(mentions: pl.DataFrame) -> pl.DataFrame:
    return mentions.filter(pl.col("polarity") == "-")
