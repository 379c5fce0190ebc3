"""blocks: every line of every dump and what became of it."""

from typing import ClassVar

import pandera.polars as pa
import polars as pl

from schema.field import column
from schema.keys import SHA256


class Blocks(pa.DataFrameModel):
    """One line of a dump, or one part of a line that holds two things.

    A block runs from its first visible character to the next block's, so the blocks of a dump cover it without gap
    or overlap; the first begins at 0 and the last ends with the dump.
    """

    dump: str = column("The page dump.")
    dump_sha256: str = column("Hash of the dump's bytes.", source="FIPS 180-4", str_matches=SHA256)
    line: pl.Int32 = column("Line of the dump as it was read, from 1.", unit="line", ge=1)
    dump_start: pl.Int32 = column("Start in the dump.", unit="code points", ge=0)
    dump_end: pl.Int32 = column("End in the dump, the white space after the line included.", unit="code points", ge=0)
    label: str = column("What the line is.", vocabulary="block_label")
    score: pl.Float32 = column("Certainty of the label.", unit="probability", ge=0, le=1)
    reason: str = column("The features that decided the label, in words.")
    article_id: str = column(
        "The article the line belongs to; null where it was dropped.",
        refers_to="articles.article_id",
        nullable=True,
    )

    class Config:
        strict = True
        unique: ClassVar[list[str]] = ["dump", "dump_start"]
