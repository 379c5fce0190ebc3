"""sources: one row is one outlet."""

import pandera.polars as pa
import polars as pl

from schema.field import ISO_COUNTRY, column


class Sources(pa.DataFrameModel):
    """One outlet. A page whose outlet cannot be told belongs to the row `unknown`."""

    source_id: str = column(
        "Key: the registry's short name of the outlet; the name or host that came with the pages of one not listed "
        "there; or `unknown`.",
        unique=True,
    )
    name: str = column("The outlet's name as it writes it in English.")
    kind: str = column("What sort of outlet it is.", vocabulary="source_kind")
    country: str = column("Country of its newsroom.", source=ISO_COUNTRY, nullable=True, str_matches=r"^[A-Z]{3}$")
    language: str = column("Language it publishes in.", source="ISO 639-1", nullable=True, str_matches=r"^[a-z]{2,3}$")
    homepage: str = column("Address of its front page.", nullable=True)
    wikidata_id: str = column(
        "Its Wikidata item, where verified.", source="Wikidata", nullable=True, str_matches=r"^Q[1-9]\d*$"
    )
    owner: str = column("Who owns it, where the registry's evidence says.", nullable=True)
    recognised_by: str = column("The surest way any of its pages was recognised.", vocabulary="recognised_by")
    rights: str = column("Whether its text may be published.", vocabulary="rights")
    rights_statement: str = column("The licence, or a pointer to what the outlet says of its rights.", nullable=True)
    n_articles: pl.Int32 = column("Articles of it in this dataset.", unit="articles", ge=0)

    class Config:
        strict = True
