"""entities: one row is one real-world thing."""

from typing import Annotated

import pandera.polars as pa
import polars as pl

from schema.field import ISO_COUNTRY, column


class Entities(pa.DataFrameModel):
    """One person, body, place or named thing, over all articles."""

    entity_id: str = column("Key: type and name, e.g. `GPE:turkiye`.", unique=True, str_matches=r"^[A-Z]+:\S+$")
    name: str = column("Canonical English name.")
    type: str = column("What sort of thing it is.", vocabulary="entity_type")
    country: str = column("Country it is or belongs to.", source=ISO_COUNTRY, nullable=True, str_matches=r"^[A-Z]{3}$")
    sector: str = column("Role in public life.", vocabulary="sector", nullable=True)
    wikidata_id: str = column(
        "Its Wikidata item, where verified.", source="Wikidata", nullable=True, str_matches=r"^Q[1-9]\d*$"
    )
    aliases: Annotated[pl.List, pl.String()] = column("Other names it goes by in these articles, sorted.")
    n_mentions: pl.Int32 = column("Rows of `entity_mentions` of it.", unit="mentions", ge=0)
    n_articles: pl.Int32 = column("Articles that mention it.", unit="articles", ge=0)
    resolved_by: str = column("How its mentions were brought together.", vocabulary="resolved_by")

    class Config:
        strict = True
