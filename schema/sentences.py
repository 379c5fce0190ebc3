"""sentences: one row is one sentence of an article."""

import pandera.polars as pa
import polars as pl

from schema.field import column
from schema.keys import SENTENCE_ID, SHA256


class Sentences(pa.DataFrameModel):
    """One sentence of an article: headline, standfirst and captions included, each by its role."""

    sentence_id: str = column("Key: `article_id`, a colon, the span.", unique=True, str_matches=SENTENCE_ID)
    article_id: str = column("The article.", refers_to="articles.article_id")
    position: pl.Int32 = column("Place in the article, from 0 in page order.", unit="index", ge=0)
    paragraph: pl.Int32 = column("Paragraph it stands in, from 0 in page order.", unit="index", ge=0)
    role: str = column("What the sentence is part of.", vocabulary="role")
    text: str = column("The sentence.", nullable=True, withheld=True)
    text_sha256: str = column("Hash of the sentence in UTF-8.", source="FIPS 180-4", str_matches=SHA256)
    dump_start: pl.Int32 = column("Start in the dump.", unit="code points", ge=0)
    dump_end: pl.Int32 = column("End in the dump.", unit="code points", ge=0)
    is_quote: bool = column("Whether the sentence begins inside quotation marks or is mostly quoted words.")
    speaker: str = column("Who is quoted, as named in the article.", nullable=True)
    n_words: pl.Int32 = column("Words.", unit="words", ge=0)

    class Config:
        strict = True
