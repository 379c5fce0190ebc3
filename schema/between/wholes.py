"""An event is what its reports make it: parties, countries, mode, dates and disagreements are theirs."""

from collections.abc import Collection, Iterator
from datetime import date

import polars as pl

from schema.between.references import Tables
from schema.tables import TABLES
from schema.violation import Violation, broken

EVENT = ("events", "event_id")
VALUES = ("mode", "modality", "polarity", "location", "location_country")
DAYS = ("date_start", "date_end")
COMPARED = (*VALUES, *DAYS, "location_basis")


def wholes(tables: Tables, of: Collection[str] = tuple(TABLES)) -> Iterator[Violation]:
    """Keys of `events` and `entities` against their types; columns of `events` against those of `event_mentions`."""
    for table, key in (EVENT, ("entities", "entity_id")):
        if table in of:
            other = pl.col(key).str.split(":").list.first() != pl.col("type")
            yield from broken(tables[table], table, key, key, other, "the key names another type")
    if "events" in of:
        yield from _told(tables["events"], tables["event_mentions"])


def _told(events: pl.DataFrame, reports: pl.DataFrame) -> Iterator[Violation]:
    for side in ("actors", "recipients"):
        yield from _parties(events, reports, side)
        yield from _countries(events, reports, f"{side[:-1]}_countries")
    for column in ("mode", "location", "location_country"):
        told = reports.group_by("event_id").agg(pl.col(column).drop_nulls().unique().alias("told"))
        joined = events.join(told, on="event_id", how="left")
        untold = pl.col(column).is_not_null() & ~pl.col("told").list.contains(pl.col(column))
        yield from broken(joined, *EVENT, column, untold, "no report of it says so")
    yield from _conflicts(events, reports)


def _parties(events: pl.DataFrame, reports: pl.DataFrame, side: str) -> Iterator[Violation]:
    told = reports.explode(side).group_by("event_id").agg(pl.col(side).drop_nulls().unique().alias("told"))
    joined = events.join(told, on="event_id", how="left")
    untold = joined.select("event_id", "told", side).explode(side)
    strange = pl.col(side).is_not_null() & ~pl.col("told").list.contains(pl.col(side)).fill_null(False)
    yield from broken(untold, *EVENT, side, strange, "no report of it has this party")
    unsorted = pl.col(side) != pl.col(side).list.unique().list.sort()
    yield from broken(events, *EVENT, side, unsorted, "not sorted, or one name twice")
    yield from broken(events, *EVENT, side, pl.col(side).list.contains(None), "an element is null")


def _countries(events: pl.DataFrame, reports: pl.DataFrame, column: str) -> Iterator[Violation]:
    told = reports.explode(column).group_by("event_id").agg(pl.col(column).drop_nulls().unique().sort().alias("told"))
    joined = events.join(told, on="event_id", how="left")
    off = pl.col(column) != pl.col("told").fill_null([])
    yield from broken(joined, *EVENT, column, off, "not the countries its reports have, sorted")


def _of_words(column: str) -> pl.Expr:
    """A column of reports, of places those alone that words say: what is inferred disagrees with nobody."""
    return pl.col(column).filter(pl.col("location_basis") != "parties") if "location" in column else pl.col(column)


def _conflicts(events: pl.DataFrame, reports: pl.DataFrame) -> Iterator[Violation]:
    differ = {column: _of_words(column).drop_nulls().n_unique() > 1 for column in VALUES}
    # A month and a day of it agree: no two spans of days are apart where all begin before the first of them ends.
    begin, end = map(pl.col, DAYS)
    ends = end.filter(begin.is_not_null())
    apart = begin.max() > ends.fill_null(date.max).min()
    values = reports.group_by("event_id").agg(
        expression.fill_null(False).alias(f"{column} differs")
        for column, expression in (*differ.items(), ("date_start", apart))
    )
    joined = events.join(values, on="event_id", how="left")
    for column in (*VALUES, "date_start"):
        said = pl.col("conflicts").list.contains(column)
        rule = f"says otherwise than its reports whether they disagree on {column}"
        differs = pl.col(f"{column} differs")
        # A country and a town of it agree, and which names are of countries no table says.
        off = said & ~differs if column == "location" else said != differs
        yield from broken(joined, *EVENT, "conflicts", off, rule)
