"""entity_mentions: one row is one naming of an entity."""

import pandera.polars as pa
import polars as pl

from schema.field import column
from schema.keys import MENTION_ID


class EntityMentions(pa.DataFrameModel):
    """One naming of an entity in a sentence."""

    mention_id: str = column("Key: article, span and type.", unique=True, str_matches=MENTION_ID)
    entity_id: str = column("The thing named.", refers_to="entities.entity_id")
    article_id: str = column("The article.", refers_to="articles.article_id")
    sentence_id: str = column("The sentence.", refers_to="sentences.sentence_id")
    text: str = column("The name as it stands; null where eight words or more may not be published.", nullable=True)
    type: str = column("What sort of thing the words name here.", vocabulary="entity_type")
    dump_start: pl.Int32 = column("Start in the dump.", unit="code points", ge=0)
    dump_end: pl.Int32 = column("End in the dump.", unit="code points", ge=0)
    stands_for: str = column(
        "What the name stands for here: the country whose government its capital's name means.",
        refers_to="entities.entity_id",
        nullable=True,
    )
    score: pl.Float32 = column("Certainty of span and type.", unit="probability", ge=0, le=1)

    class Config:
        strict = True
