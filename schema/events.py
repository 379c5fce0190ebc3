"""events: one row is one real-world event."""

from typing import Annotated

import pandera.polars as pa
import polars as pl

from schema.field import ISO_COUNTRY, PLOVER, column


class Events(pa.DataFrameModel):
    """One real-world event, whatever the number of reports of it."""

    event_id: str = column(
        "Key: type, parties and date, and a hash of a mention where that does not tell equals apart.",
        unique=True,
        str_matches=r"^[A-Z]+:\S+$",
    )
    type: str = column("What was done.", source=PLOVER, vocabulary="event_type")
    mode: str = column("How it was done.", source=PLOVER, vocabulary="mode", nullable=True)
    quad: pl.Int32 = column(
        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
        source=PLOVER,
        unit="class",
        isin=[1, 2, 3, 4],
    )
    intensity: pl.Float32 = column(
        "Score of type and mode from -10 (conflict) to 10 (cooperation).",
        source=PLOVER,
        unit="PLOVER score",
        ge=-10,
        le=10,
    )
    actors: Annotated[pl.List, pl.String()] = column(
        "Who did it, as canonical names, sorted; of a country one, unless most reports name several.", source=PLOVER
    )
    recipients: Annotated[pl.List, pl.String()] = column(
        "To whom it was done, named as `actors` are; empty for mutual acts.", source=PLOVER
    )
    actor_countries: Annotated[pl.List, pl.String()] = column("Countries of the actors, sorted.", source=ISO_COUNTRY)
    recipient_countries: Annotated[pl.List, pl.String()] = column(
        "Countries of the recipients, sorted.", source=ISO_COUNTRY
    )
    date_start: pl.Date = column("First day it happened, or may have.", nullable=True)
    date_end: pl.Date = column("Last day it happened, or may have.", nullable=True)
    date_precision: str = column("How exact the date is.", vocabulary="date_precision")
    date_basis: str = column("Where the date comes from.", vocabulary="date_basis")
    location: str = column("Where it happened, as a canonical name.", nullable=True)
    location_country: str = column(
        "Country it happened in.", source=ISO_COUNTRY, nullable=True, str_matches=r"^[A-Z]{3}$"
    )
    lat: pl.Float32 = column(
        "Latitude of the place; never a country's centre.",
        source="WGS 84, GeoNames",
        unit="degrees",
        nullable=True,
        ge=-90,
        le=90,
    )
    lon: pl.Float32 = column(
        "Longitude of the place; never a country's centre.",
        source="WGS 84, GeoNames",
        unit="degrees",
        nullable=True,
        ge=-180,
        le=180,
    )
    location_precision: str = column("How exact the place is.", vocabulary="location_precision")
    n_mentions: pl.Int32 = column("Rows of `event_mentions` of it.", unit="mentions", ge=1)
    n_articles: pl.Int32 = column("Articles that report it.", unit="articles", ge=1)
    n_sources: pl.Int32 = column(
        "Known outlets that report it; null where none of its articles' outlets is known.",
        unit="outlets",
        nullable=True,
        ge=1,
    )
    n_denying: pl.Int32 = column("Articles in which it is denied.", unit="articles", ge=0)
    first_reported_on: pl.Date = column("Earliest known publication date of its reports.", nullable=True)
    first_reported_by: Annotated[pl.List, pl.String()] = column(
        "Known outlets that reported it on that day, sorted.", refers_to="sources.source_id"
    )
    conflicts: Annotated[pl.List, pl.String()] = column(
        "Columns of `event_mentions` on which its reports disagree, sorted; a month and a day of it agree."
    )
    label: str = column("The event in one line of codes and names, made from the columns.")

    class Config:
        strict = True
