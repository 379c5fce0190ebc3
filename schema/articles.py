"""articles: one row is one story found on a page."""

from typing import Annotated

import pandera.polars as pa
import polars as pl

from schema.field import ISO_DATE, column
from schema.keys import ARTICLE_ID, SHA256, SPAN


class Articles(pa.DataFrameModel):
    """One story found on a page, with where on the page each of its values stands."""

    article_id: str = column(
        "Key: first 12 hex digits of `dump_sha256`, a hyphen, `story`.", unique=True, str_matches=ARTICLE_ID
    )
    dump: str = column("The page dump: path below the raw folder; `<file>#<id>` for a record of a file of many.")
    dump_sha256: str = column(
        "Hash of the dump's bytes (of the record's text or HTML in UTF-8 for a record).",
        source="FIPS 180-4",
        str_matches=SHA256,
    )
    dump_encoding: str = column("Character encoding the dump was decoded with.", source="IANA character sets")
    url: str = column("Address of the page, where it came with the record.", nullable=True)
    story: pl.Int32 = column("Which story of the page, from 0 in page order.", unit="index", ge=0)
    source_id: str = column("The outlet.", refers_to="sources.source_id")
    source_evidence: str = column("Span of the words the outlet was recognised by.", nullable=True, str_matches=SPAN)
    title: str = column("Headline.", nullable=True, withheld=True)
    title_start: pl.Int32 = column("Start of the headline in the dump.", unit="code points", nullable=True, ge=0)
    title_end: pl.Int32 = column("End of the headline in the dump.", unit="code points", nullable=True, ge=0)
    bylines: Annotated[pl.List, pl.String()] = column("Who wrote it, as printed, without 'By'.")
    byline_spans: Annotated[pl.List, pl.String()] = column(
        "Spans of `bylines`, one each; null where given, not printed."
    )
    credits: Annotated[pl.List, pl.String()] = column("Agencies and other sources the page credits for the story.")
    credit_spans: Annotated[pl.List, pl.String()] = column("Spans of `credits`, one each.")
    dateline: str = column("Place line before the first sentence.", nullable=True)
    dateline_start: pl.Int32 = column("Start of the place line in the dump.", unit="code points", nullable=True, ge=0)
    dateline_end: pl.Int32 = column("End of the place line in the dump.", unit="code points", nullable=True, ge=0)
    published_on: pl.Date = column("Day of publication; the first of the month at month precision.", nullable=True)
    published_at: str = column(
        "Date and time as printed; an offset only where the page gives one.",
        source=ISO_DATE,
        nullable=True,
        str_matches=r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$",
    )
    published_precision: str = column("How exact `published_on` is.", vocabulary="published_precision")
    published_basis: str = column("Where `published_on` comes from.", vocabulary="published_basis")
    published_evidence: str = column(
        "The spans the date was read from, and in codes how it was inferred.", nullable=True
    )
    language: str = column(
        "Language of the story.", source="ISO 639-1; und where undetermined", str_matches=r"^[a-z]{2,3}$"
    )
    body: str = column("Paragraphs and subheadings in page order, joined by line feeds.", nullable=True, withheld=True)
    body_sha256: str = column("Hash of `body` in UTF-8.", source="FIPS 180-4", str_matches=SHA256)
    n_words: pl.Int32 = column("Words of `body`.", unit="words", ge=0)
    n_sentences: pl.Int32 = column("Rows of `sentences` of this article.", unit="sentences", ge=0)
    duplicate_of: str = column(
        "The article this one repeats, where most of its text stands there too.",
        refers_to="articles.article_id",
        nullable=True,
    )
    clean_confidence: pl.Float32 = column("Mean certainty of the labels of its lines.", unit="probability", ge=0, le=1)

    class Config:
        strict = True
