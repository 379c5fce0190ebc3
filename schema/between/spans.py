"""Every span is where its value stands: keys say their spans, lengths agree, parts lie in their wholes, blocks tile."""

from collections.abc import Iterator
from hashlib import sha256

import polars as pl

from schema.between.references import Tables, row_of_block
from schema.violation import Violation, broken


def spans(tables: Tables) -> Iterator[Violation]:
    """Spans against keys, values, sentences and blocks. Needs no page text; uses it where it is there."""
    yield from keys(tables)
    yield from lengths(tables)
    yield from inside_sentences(tables)
    yield from tiling(tables["blocks"])
    yield from inside_blocks(tables)
    yield from hashes(tables)
    yield from order(tables["sentences"])


def _span_text(start: str, end: str) -> pl.Expr:
    return pl.concat_str([pl.col(start).cast(pl.String), pl.lit("-"), pl.col(end).cast(pl.String)])


def keys(tables: Tables) -> Iterator[Violation]:
    expected = {
        ("articles", "article_id"): pl.concat_str(
            [pl.col("dump_sha256").str.head(12), pl.lit("-"), pl.col("story").cast(pl.String)]
        ),
        ("sentences", "sentence_id"): pl.concat_str(
            [pl.col("article_id"), pl.lit(":"), _span_text("dump_start", "dump_end")]
        ),
        ("entity_mentions", "mention_id"): pl.concat_str(
            [
                pl.col("article_id"),
                pl.lit(":"),
                _span_text("dump_start", "dump_end"),
                pl.lit(":"),
                pl.col("type"),
            ]
        ),
        ("event_mentions", "event_mention_id"): pl.concat_str(
            [
                pl.col("article_id"),
                pl.lit(":"),
                _span_text("trigger_start", "trigger_end"),
                pl.lit(":"),
                pl.col("type"),
            ]
        ),
    }
    for (table, key), made in expected.items():
        rule = "the key does not say what the columns it is made from say"
        yield from broken(tables[table], table, key, key, pl.col(key) != made, rule)


def lengths(tables: Tables) -> Iterator[Violation]:
    pairs = [
        ("articles", "article_id", "title", "title_start", "title_end"),
        ("articles", "article_id", "dateline", "dateline_start", "dateline_end"),
        ("sentences", "sentence_id", "text", "dump_start", "dump_end"),
        ("entity_mentions", "mention_id", "text", "dump_start", "dump_end"),
        ("event_mentions", "event_mention_id", "trigger", "trigger_start", "trigger_end"),
    ]
    for table, key, value, start, end in pairs:
        length = pl.col(end) - pl.col(start)
        rule = f"its span {start}..{end} is not as long as the value"
        differs = pl.col(value).str.len_chars().cast(pl.Int32) != length
        yield from broken(tables[table], table, key, value, differs, rule)
        yield from broken(tables[table], table, key, end, length <= 0, f"not after {start}")
        half = pl.col(start).is_null() != pl.col(end).is_null()
        yield from broken(tables[table], table, key, end, half, f"{start} and {end} are null together or not at all")
    dated = tables["event_mentions"].with_columns(_length("date_span").alias("span_length"))
    differs = pl.col("date_text").str.len_chars().cast(pl.Int32) != pl.col("span_length")
    rule = "date_span is not as long as date_text"
    yield from broken(dated, "event_mentions", "event_mention_id", "date_span", differs, rule)


def _length(span: str) -> pl.Expr:
    parts = pl.col(span).str.split("-").list
    first, last = (parts.get(i, null_on_oob=True).cast(pl.Int32, strict=False) for i in (0, 1))
    return last - first


def inside_sentences(tables: Tables) -> Iterator[Violation]:
    sentences = tables["sentences"].select(
        "sentence_id",
        pl.col("dump_start").alias("sentence_start"),
        pl.col("dump_end").alias("sentence_end"),
        pl.col("text").alias("sentence_text"),
    )
    cases = [
        ("entity_mentions", "mention_id", "dump_start", "dump_end", "text"),
        ("event_mentions", "event_mention_id", "trigger_start", "trigger_end", "trigger"),
    ]
    for table, key, start, end, value in cases:
        joined = tables[table].join(sentences, on="sentence_id", how="left")
        outside = (pl.col(start) < pl.col("sentence_start")) | (pl.col(end) > pl.col("sentence_end"))
        yield from broken(joined, table, key, start, outside, "the span is not inside its sentence")
        stands = pl.col("sentence_text").str.slice(
            pl.col(start) - pl.col("sentence_start"), pl.col(end) - pl.col(start)
        )
        rule = "the sentence has other characters there"
        yield from broken(joined, table, key, value, stands != pl.col(value), rule)
    quotes = tables["event_mentions"]
    outside = (pl.col("quote_start") > pl.col("trigger_start")) | (pl.col("quote_end") < pl.col("trigger_end"))
    rule = "the evidence does not hold the trigger"
    yield from broken(quotes, "event_mentions", "event_mention_id", "quote_start", outside, rule)


def tiling(blocks: pl.DataFrame) -> Iterator[Violation]:
    ordered = blocks.sort("dump", "dump_start").with_columns(
        row=row_of_block(),
        before=pl.col("dump_end").shift().over("dump"),
        line_before=pl.col("line").shift().over("dump"),
    )
    gap = pl.col("dump_start") != pl.col("before").fill_null(0)
    rule = "blocks leave a gap or overlap: it must be the end of the block before (0 for the first)"
    yield from broken(ordered, "blocks", "row", "dump_start", gap, rule)
    yield from broken(
        ordered,
        "blocks",
        "row",
        "dump_end",
        pl.col("dump_end") <= pl.col("dump_start"),
        "not after dump_start",
    )
    backwards = pl.col("line") < pl.col("line_before")
    yield from broken(ordered, "blocks", "row", "line", backwards, "lines run backwards")


def one_dump_a_name(blocks: pl.DataFrame) -> Iterator[Violation]:
    """No two dumps share a name."""
    dumps = blocks.unique().with_columns(number=pl.len().over("dump")).sort("dump", "dump_sha256")
    rule = "two dumps of one name"
    yield from broken(dumps, "blocks", "dump", "dump_sha256", pl.col("number") > 1, rule)


def inside_blocks(tables: Tables) -> Iterator[Violation]:
    blocks = (
        tables["blocks"]
        .filter(pl.col("article_id").is_not_null())
        .select(
            "article_id",
            "label",
            pl.col("dump_start").alias("block_start"),
            pl.col("dump_end").alias("block_end"),
        )
        .sort("block_start")
    )
    joined = (
        tables["sentences"]
        .sort("dump_start")
        .join_asof(blocks, left_on="dump_start", right_on="block_start", by="article_id", check_sortedness=False)
    )
    outside = pl.col("block_end").is_null() | (pl.col("dump_end") > pl.col("block_end"))
    yield from broken(joined, "sentences", "sentence_id", "dump_end", outside, "not inside one block of its article")
    other = pl.col("role") != pl.col("label")
    yield from broken(joined, "sentences", "sentence_id", "role", other, "its block has another label")


def hashes(tables: Tables) -> Iterator[Violation]:
    def digest(text: str) -> str:
        return sha256(text.encode()).hexdigest()

    for table, key, text, stated in (
        ("sentences", "sentence_id", "text", "text_sha256"),
        ("articles", "article_id", "body", "body_sha256"),
    ):
        rows = tables[table].with_columns(made=pl.col(text).map_elements(digest, return_dtype=pl.String))
        rule = f"not the hash of {text}"
        yield from broken(rows, table, key, stated, pl.col("made") != pl.col(stated), rule)


def order(sentences: pl.DataFrame) -> Iterator[Violation]:
    ordered = sentences.sort("article_id", "dump_start").with_columns(
        place=pl.int_range(pl.len(), dtype=pl.Int32).over("article_id"),
        before=pl.col("dump_end").shift().over("article_id"),
        paragraph_before=pl.col("paragraph").shift().over("article_id"),
    )
    rule = "positions count the sentences of an article from 0 in page order"
    yield from broken(ordered, "sentences", "sentence_id", "position", pl.col("position") != pl.col("place"), rule)
    overlap = pl.col("dump_start") < pl.col("before")
    yield from broken(ordered, "sentences", "sentence_id", "dump_start", overlap, "overlaps the sentence before")
    backwards = pl.col("paragraph") < pl.col("paragraph_before")
    yield from broken(ordered, "sentences", "sentence_id", "paragraph", backwards, "paragraphs run backwards")
