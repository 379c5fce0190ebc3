"""Values agree with each other: modes with types, dates with precision, coordinates with places, text with rights."""

from collections.abc import Collection, Iterator

import polars as pl

from schema.between.references import Tables
from schema.codebook import EVENT_TYPES, intensity
from schema.tables import TABLES
from schema.violation import Violation, broken


def meanings(tables: Tables, of: Collection[str] = tuple(TABLES)) -> Iterator[Violation]:
    """Rules of the codebook and of the contract that join columns of one row, and page text with its rights."""
    for table, key in (("events", "event_id"), ("event_mentions", "event_mention_id")):
        if table in of:
            yield from codes(tables[table], table, key)
            yield from dates(tables[table], table, key)
    if "events" in of:
        yield from scores(tables["events"])
        yield from places(tables["events"])
    if "event_mentions" in of:
        yield from denials(tables["event_mentions"])
        yield from parties(tables["event_mentions"])
    if "articles" in of:
        yield from publication(tables["articles"])
        yield from rights(tables)


def codes(rows: pl.DataFrame, table: str, key: str) -> Iterator[Violation]:
    allowed = [f"{name} {mode}" for name, row in EVENT_TYPES.items() for mode in row.modes]
    foreign = ~pl.concat_str([pl.col("type"), pl.col("mode")], separator=" ").is_in(allowed)
    rule = "not a mode of its type"
    yield from broken(rows, table, key, "mode", pl.col("mode").is_not_null() & foreign, rule)


def scores(events: pl.DataFrame) -> Iterator[Violation]:
    quads = {name: row.quad for name, row in EVENT_TYPES.items()}
    off = pl.col("quad") != pl.col("type").replace_strict(quads, default=None, return_dtype=pl.Int32)
    yield from broken(events, "events", "event_id", "quad", off, "not the quad class of its type")
    table = [(name, mode, intensity(name, mode)) for name, row in EVENT_TYPES.items() for mode in (None, *row.modes)]
    scored = pl.DataFrame(table, schema={"type": pl.String, "mode": pl.String, "scored": pl.Float32}, orient="row")
    joined = events.join(scored, on=["type", "mode"], how="left", nulls_equal=True)
    off = pl.col("intensity") != pl.col("scored")
    yield from broken(joined, "events", "event_id", "intensity", off, "not the score of its type and mode")


def dates(rows: pl.DataFrame, table: str, key: str) -> Iterator[Violation]:
    yield from broken(rows, table, key, "date_end", pl.col("date_end") < pl.col("date_start"), "before date_start")
    half = pl.col("date_start").is_null() != pl.col("date_end").is_null()
    yield from broken(rows, table, key, "date_end", half, "date_start and date_end are null together or not at all")
    for column in ("date_precision", "date_basis"):
        off = (pl.col(column) == "none") != pl.col("date_start").is_null()
        yield from broken(rows, table, key, column, off, "none exactly where there is no date")


def places(events: pl.DataFrame) -> Iterator[Violation]:
    coarse = pl.col("location_precision").is_in(["country", "none"])
    for column in ("lat", "lon"):
        rule = "coordinates on a country or on no place"
        yield from broken(events, "events", "event_id", column, coarse & pl.col(column).is_not_null(), rule)
    half = pl.col("lat").is_null() != pl.col("lon").is_null()
    yield from broken(events, "events", "event_id", "lon", half, "lat and lon are null together or not at all")
    off = (pl.col("location_precision") == "none") != pl.col("location").is_null()
    yield from broken(events, "events", "event_id", "location_precision", off, "none exactly where there is no place")


def denials(mentions: pl.DataFrame) -> Iterator[Violation]:
    off = (pl.col("modality") == "denied") != (pl.col("polarity") == "-")
    rule = "polarity is - exactly where the modality is denied"
    yield from broken(mentions, "event_mentions", "event_mention_id", "polarity", off, rule)


def parties(mentions: pl.DataFrame) -> Iterator[Violation]:
    for role, plural in (("actor", "actors"), ("recipient", "recipients")):
        for column in (f"{role}_spans", f"{role}_entity_ids", f"{role}_countries", f"{role}_sectors"):
            off = pl.col(column).list.len() != pl.col(plural).list.len()
            rule = f"not as many elements as {plural}"
            yield from broken(mentions, "event_mentions", "event_mention_id", column, off, rule)


def publication(articles: pl.DataFrame) -> Iterator[Violation]:
    for column in ("published_precision", "published_basis"):
        off = (pl.col(column) == "none") != pl.col("published_on").is_null()
        yield from broken(articles, "articles", "article_id", column, off, "none exactly where there is no date")
    off = pl.col("published_at").str.head(10) != pl.col("published_on").dt.to_string("%Y-%m-%d")
    yield from broken(articles, "articles", "article_id", "published_at", off, "another day than published_on")
    unproved = (pl.col("published_basis") == "inferred") & pl.col("published_evidence").is_null()
    rule = "null although the date was inferred"
    yield from broken(articles, "articles", "article_id", "published_evidence", unproved, rule)
    for column in ("byline", "credit"):
        off = pl.col(f"{column}_spans").list.len() != pl.col(f"{column}s").list.len()
        yield from broken(
            articles, "articles", "article_id", f"{column}_spans", off, f"not as many elements as {column}s"
        )


def rights(tables: Tables) -> Iterator[Violation]:
    source_rights = tables["sources"].select("source_id", "rights")
    articles = tables["articles"].join(source_rights, on="source_id", how="left")
    rule = "text is missing although its source's rights are open"
    lacking = pl.col("body").is_null() & (pl.col("rights") == "open")
    yield from broken(articles, "articles", "article_id", "body", lacking, rule)
    of_article = articles.select("article_id", "rights")
    for table, key in (("sentences", "sentence_id"), ("entity_mentions", "mention_id")):
        joined = tables[table].join(of_article, on="article_id", how="left")
        lacking = pl.col("text").is_null() & (pl.col("rights") == "open")
        yield from broken(joined, table, key, "text", lacking, rule)
