"""Every reference names a row that exists, and references agree with each other."""

from collections.abc import Collection, Iterator

import polars as pl

from schema.tables import KEYS, TABLES, model
from schema.violation import Violation, broken

Tables = dict[str, pl.DataFrame]


def references(tables: Tables, of: Collection[str] = tuple(TABLES)) -> Iterator[Violation]:
    """Foreign keys, list elements included; and rows whose parents belong to another article or type."""
    yield from foreign_keys(tables, of)
    yield from closed_lists(tables, of)
    if "articles" in of:
        yield from same_article(tables)
        yield from originals(tables["articles"])


def foreign_keys(tables: Tables, of: Collection[str]) -> Iterator[Violation]:
    for table in filter(of.__contains__, TABLES):
        key = KEYS[table][-1]
        for name, column in model(table).columns.items():
            target = (column.metadata or {}).get("refers_to")
            if not target or target.partition(".")[0] == table:
                continue
            parent, parent_key = target.split(".")
            rows = tables[table].select(pl.col(key).cast(pl.String).alias("key"), pl.col(name).alias(name))
            if isinstance(rows.schema[name], pl.List):
                rows = rows.explode(name)
            orphan = pl.col(name).is_not_null() & ~pl.col(name).is_in(tables[parent][parent_key].implode())
            yield from broken(rows, table, "key", name, orphan, f"no such row in {target}")


def originals(articles: pl.DataFrame) -> Iterator[Violation]:
    """What an article repeats exists, is not itself, and repeats nothing."""
    chained = articles.select("article_id", pl.col("duplicate_of").alias("chained"), there=pl.lit(True))
    joined = articles.join(chained, left_on="duplicate_of", right_on="article_id", how="left")
    orphan = pl.col("duplicate_of").is_not_null() & pl.col("there").is_null()
    yield from broken(joined, "articles", "article_id", "duplicate_of", orphan, "no such row in articles.article_id")
    chain = (pl.col("duplicate_of") == pl.col("article_id")) | pl.col("chained").is_not_null()
    rule = "names itself or an article that is itself a duplicate"
    yield from broken(joined, "articles", "article_id", "duplicate_of", chain, rule)


def closed_lists(tables: Tables, of: Collection[str]) -> Iterator[Violation]:
    from schema.vocabulary import VOCABULARIES

    for table in filter(of.__contains__, TABLES):
        for name, column in model(table).columns.items():
            vocabulary = (column.metadata or {}).get("vocabulary")
            if vocabulary and isinstance(column.dtype.type, pl.List):
                rows = tables[table].select(pl.col(KEYS[table][-1]), pl.col(name)).explode(name)
                outside = pl.col(name).is_not_null() & ~pl.col(name).is_in(list(VOCABULARIES[vocabulary]))
                yield from broken(rows, table, KEYS[table][-1], name, outside, f"not in the vocabulary {vocabulary}")
    if "events" not in of:
        return
    allowed = list(model("event_mentions").columns)
    rows = tables["events"].select("event_id", "conflicts").explode("conflicts")
    outside = pl.col("conflicts").is_not_null() & ~pl.col("conflicts").is_in(allowed)
    yield from broken(rows, "events", "event_id", "conflicts", outside, "not a column of event_mentions")


def same_article(tables: Tables) -> Iterator[Violation]:
    sentences = tables["sentences"].select("sentence_id", pl.col("article_id").alias("sentence_article"))
    for table, key in (("entity_mentions", "mention_id"), ("event_mentions", "event_mention_id")):
        joined = tables[table].join(sentences, on="sentence_id", how="left")
        other = pl.col("article_id") != pl.col("sentence_article")
        yield from broken(joined, table, key, "sentence_id", other, "the sentence belongs to another article")
    events = tables["events"].select("event_id", pl.col("type").alias("event_type"))
    joined = tables["event_mentions"].join(events, on="event_id", how="left")
    other = pl.col("type") != pl.col("event_type")
    yield from broken(joined, "event_mentions", "event_mention_id", "type", other, "its event has another type")
    hashes = tables["articles"].select("article_id", pl.col("dump_sha256").alias("article_sha256"))
    joined = tables["blocks"].with_columns(row=row_of_block()).join(hashes, on="article_id", how="left")
    other = pl.col("dump_sha256") != pl.col("article_sha256")
    yield from broken(joined, "blocks", "row", "article_id", other, "the article belongs to another dump")


def row_of_block() -> pl.Expr:
    """How a row of `blocks` is named in a message: dump and start."""
    return pl.concat_str([pl.col("dump"), pl.col("dump_start").cast(pl.String)], separator=":")
