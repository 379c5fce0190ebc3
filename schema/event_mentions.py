"""event_mentions: one row is one report of an event in one sentence."""

from typing import Annotated

import pandera.polars as pa
import polars as pl

from schema.field import ISO_COUNTRY, PLOVER, column
from schema.keys import MENTION_ID, SPAN


class EventMentions(pa.DataFrameModel):
    """One report of an event in one sentence, with who says so and the characters each value came from.

    `actors`, `actor_spans`, `actor_entity_ids`, `actor_countries` and `actor_sectors` run parallel: the n-th of each
    is the n-th party's. So do the recipients'. An element is null where that party has no such value.
    """

    event_mention_id: str = column("Key: article, span of the trigger, type.", unique=True, str_matches=MENTION_ID)
    event_id: str = column("The event reported.", refers_to="events.event_id")
    article_id: str = column("The article.", refers_to="articles.article_id")
    sentence_id: str = column("The sentence.", refers_to="sentences.sentence_id")
    type: str = column("What is reported done.", source=PLOVER, vocabulary="event_type")
    mode: str = column("How it is reported done.", source=PLOVER, vocabulary="mode", nullable=True)
    context: str = column("What it is about.", source=PLOVER, vocabulary="context", nullable=True)
    trigger: str = column("The words that report the act.")
    trigger_start: pl.Int32 = column("Start of the trigger in the dump.", unit="code points", ge=0)
    trigger_end: pl.Int32 = column("End of the trigger in the dump.", unit="code points", ge=0)
    quote_start: pl.Int32 = column("Start of the passage that bears the row out.", unit="code points", ge=0)
    quote_end: pl.Int32 = column("End of the passage that bears the row out.", unit="code points", ge=0)
    actors: Annotated[pl.List, pl.String()] = column("Who did it, as canonical names.", source=PLOVER)
    actor_spans: Annotated[pl.List, pl.String()] = column("Where each actor is named; null where implied.")
    actor_entity_ids: Annotated[pl.List, pl.String()] = column(
        "Each actor as an entity.", refers_to="entities.entity_id"
    )
    actor_countries: Annotated[pl.List, pl.String()] = column("Country of each actor.", source=ISO_COUNTRY)
    actor_sectors: Annotated[pl.List, pl.String()] = column(
        "Role of each actor.", source=PLOVER, vocabulary="sector", listed=True
    )
    recipients: Annotated[pl.List, pl.String()] = column("To whom it was done, as canonical names.", source=PLOVER)
    recipient_spans: Annotated[pl.List, pl.String()] = column("Where each recipient is named; null where implied.")
    recipient_entity_ids: Annotated[pl.List, pl.String()] = column(
        "Each recipient as an entity.", refers_to="entities.entity_id"
    )
    recipient_countries: Annotated[pl.List, pl.String()] = column("Country of each recipient.", source=ISO_COUNTRY)
    recipient_sectors: Annotated[pl.List, pl.String()] = column(
        "Role of each recipient.", source=PLOVER, vocabulary="sector", listed=True
    )
    date_text: str = column("The words that date it.", nullable=True)
    date_span: str = column("Span of `date_text`.", nullable=True, str_matches=SPAN)
    date_start: pl.Date = column("First day of what the words say.", nullable=True)
    date_end: pl.Date = column("Last day of what the words say.", nullable=True)
    date_precision: str = column("How exact the date is.", vocabulary="date_precision")
    date_basis: str = column("Where the date comes from.", vocabulary="date_basis")
    location: str = column("Where it happened, as a canonical name.", nullable=True)
    location_span: str = column(
        "Where the place is named, or the party whose country it is.", nullable=True, str_matches=SPAN
    )
    location_country: str = column(
        "Country it happened in.", source=ISO_COUNTRY, nullable=True, str_matches=r"^[A-Z]{3}$"
    )
    location_basis: str = column("Where the place comes from.", vocabulary="location_basis")
    modality: str = column("Whether it is reported as fact, plan, claim, denial or possibility.", vocabulary="modality")
    modality_span: str = column("Span of the words that show the modality.", nullable=True, str_matches=SPAN)
    polarity: str = column("Whether the act is affirmed or denied.", vocabulary="polarity")
    attribution: str = column("Who says so.", vocabulary="attribution")
    speaker: str = column("The one who says so, as named in the article.", nullable=True)
    speaker_span: str = column("Where the speaker is named.", nullable=True, str_matches=SPAN)
    speaker_entity_id: str = column("The speaker as an entity.", nullable=True, refers_to="entities.entity_id")
    speaker_country: str = column(
        "Country of the speaker.", source=ISO_COUNTRY, nullable=True, str_matches=r"^[A-Z]{3}$"
    )
    speaker_sector: str = column("Role of the speaker.", source=PLOVER, vocabulary="sector", nullable=True)
    speech: str = column("Whether the act is told in the speaker's own words.", vocabulary="speech", nullable=True)
    confidence: pl.Float32 = column("Certainty that the row is right in type.", unit="probability", ge=0, le=1)
    rule: str = column("The rule or feature that coded it.")
    coder: str = column("Who coded it.", vocabulary="coder")

    class Config:
        strict = True
