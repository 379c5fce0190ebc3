"""Values agree with each other: modes with types, dates with precision, coordinates with places, text with rights."""

from collections.abc import Collection, Iterator

import polars as pl

from schema.between.references import Tables
from schema.codebook import COUNTRIES, EVENT_TYPES, intensity
from schema.tables import KEYS, TABLES
from schema.violation import Violation, broken


def meanings(tables: Tables, of: Collection[str] = tuple(TABLES)) -> Iterator[Violation]:
    """Rules of the codebook and of the contract that join columns of one row, and page text with its rights."""
    for table, key in (("events", "event_id"), ("event_mentions", "event_mention_id")):
        if table in of:
            yield from codes(tables[table], table, key)
            yield from dates(tables[table], table, key)
    for table in of:
        yield from countries(tables[table], table, KEYS[table][-1])
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
    start, end = pl.col("date_start"), pl.col("date_end")
    lengths = {
        "day": end == start,
        "month": (start == start.dt.month_start()) & (end == start.dt.month_end()),
        "year": (start.dt.ordinal_day() == 1) & (end == start.dt.offset_by("1y").dt.offset_by("-1d")),
    }
    for precision, whole in lengths.items():
        off = (pl.col("date_precision") == precision) & ~whole
        yield from broken(rows, table, key, "date_end", off, f"date_start to date_end is not one {precision}")


def countries(rows: pl.DataFrame, table: str, key: str) -> Iterator[Violation]:
    """Codes of countries, in lists too, are those of `countries.csv`."""
    for column in rows.columns:
        if column.endswith("country") or column.endswith("countries"):
            codes_of = rows.select(pl.col(key).cast(pl.String), column)
            codes_of = codes_of.explode(column) if column.endswith("countries") else codes_of
            strange = pl.col(column).is_not_null() & ~pl.col(column).is_in(list(COUNTRIES))
            yield from broken(codes_of, table, key, column, strange, "no code of a country")


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
    precision = pl.col("published_precision")
    untimed = (precision == "minute") != pl.col("published_at").str.contains("T").fill_null(False)
    yield from broken(articles, "articles", "article_id", "published_precision", untimed, "minute exactly with a time")
    inside = (precision == "month") & (pl.col("published_on").dt.day() != 1)
    yield from broken(articles, "articles", "article_id", "published_on", inside, "not the first of its month")
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
    kept = pl.col("body").is_null() & pl.col("title").is_not_null() & (pl.col("rights") == "reserved")
    yield from broken(articles, "articles", "article_id", "title", kept, "there although the body is withheld")
    bare = articles.filter(pl.col("body").is_null() & (pl.col("rights") == "reserved")).select("article_id")
    told = tables["sentences"].join(bare, on="article_id", how="semi")
    rule = "there although the article's body is withheld"
    yield from broken(told, "sentences", "sentence_id", "text", pl.col("text").is_not_null(), rule)
    of_article = articles.select("article_id", "rights")
    for table, key in (("sentences", "sentence_id"), ("entity_mentions", "mention_id")):
        joined = tables[table].join(of_article, on="article_id", how="left")
        lacking = pl.col("text").is_null() & (pl.col("rights") == "open")
        yield from broken(joined, table, key, "text", lacking, rule)
