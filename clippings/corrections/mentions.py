"""A corrected report: what follows in its row from what a person set; and the row as a report again."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from clippings.corrections.held import ROLES, Held, Row
from clippings.events.report import Party, Report, Span, When, Where
from clippings.registry.spots import Spot, Spots
from schema.codebook import EVENT_TYPES
from schema.keys import span as span_text

_UNLISTED = {"FAC": "point", "LOC": "region"}


def corrected_mention(row: Row, sets: Mapping[str, Any], held: Held) -> Row:
    """The row with the values set, and the columns that go with them unless they are set too.

    A party or place that is named takes entity, country and span from the entity of that name; a day takes
    precision and basis; a type another than the machine's loses a mode it does not have.
    """
    fresh = dict(row)
    for role in ROLES:
        if f"{role}s" in sets:
            fresh |= _parties(row, role, sets[f"{role}s"], held)
    if "date_start" in sets:
        fresh |= _date(sets["date_start"], sets.get("date_end", sets["date_start"]))
    elif "date_end" in sets:
        fresh |= _date(row["date_start"], sets["date_end"])
    if "location" in sets:
        fresh |= _place(row, sets["location"], held)
    if "modality" in sets:
        fresh["modality_span"] = None
    if "speaker" in sets:
        fresh |= _speaker(row, sets["speaker"], held)
    fresh |= sets
    if fresh["mode"] not in EVENT_TYPES[fresh["type"]].modes and "mode" not in sets:
        fresh["mode"] = None
    return fresh


def renamed(row: Row, before: Row, after: Row) -> Row:
    """The row after an entity's name, country or sector is corrected, where the row had the entity's."""
    fresh = dict(row)
    for role in ROLES:
        for place, entity in enumerate(row[f"{role}_entity_ids"]):
            if entity != before["entity_id"]:
                continue
            for column, own in ((f"{role}s", "name"), (f"{role}_countries", "country"), (f"{role}_sectors", "sector")):
                default = "UNK" if own == "sector" else None
                if fresh[column][place] == (before[own] or default):
                    values = list(fresh[column])
                    values[place] = after[own] or default
                    fresh[column] = values
    if row["speaker_entity_id"] == before["entity_id"]:
        for column, own in (("speaker", "name"), ("speaker_country", "country"), ("speaker_sector", "sector")):
            if fresh[column] == before[own]:
                fresh[column] = after[own]
    if row["location"] == before["name"] and row["location_country"] == before["country"]:
        fresh |= {"location": after["name"], "location_country": after["country"]}
    return fresh


def faults(row: Row) -> list[tuple[str, str]]:
    """Columns of a corrected row that do not agree with each other, and why."""
    found = []
    if row["mode"] is not None and row["mode"] not in EVENT_TYPES[row["type"]].modes:
        found.append(("mode", f"{row['mode']!r} is no mode of {row['type']}"))
    for role in ROLES:
        for column in (f"{role}_spans", f"{role}_entity_ids", f"{role}_countries", f"{role}_sectors"):
            if len(row[column]) != len(row[f"{role}s"]):
                found.append((column, f"not as many elements as {role}s"))
        if None in row[f"{role}s"]:
            found.append((f"{role}s", "a party must have a name"))
    dated = (row["date_start"] is not None, row["date_end"] is not None)
    if dated[0] != dated[1] or (all(dated) and row["date_end"] < row["date_start"]):
        found.append(("date_end", "no end of date_start"))
    for column in ("date_precision", "date_basis"):
        if (row[column] == "none") == dated[0]:
            found.append((column, "none exactly where there is no date"))
    return found


def report_of(row: Row, where: Where) -> Report:
    """The report that `clippings.events.rows.mention_row` makes this row of, at the place given."""
    return Report(
        article_id=row["article_id"],
        sentence_id=row["sentence_id"],
        type=row["type"],
        mode=row["mode"],
        context=row["context"],
        trigger=row["trigger"],
        trigger_span=(row["trigger_start"], row["trigger_end"]),
        quote_span=(row["quote_start"], row["quote_end"]),
        actors=_party_rows(row, "actor"),
        recipients=_party_rows(row, "recipient"),
        when=When(
            text=row["date_text"],
            span=_span(row["date_span"]),
            start=row["date_start"],
            end=row["date_end"],
            precision=row["date_precision"],
            basis=row["date_basis"],
        ),
        where=where,
        modality=row["modality"],
        modality_span=_span(row["modality_span"]),
        attribution=row["attribution"],
        speaker=row["speaker"],
        speaker_span=_span(row["speaker_span"]),
        speech=row["speech"],
        teller=_teller(row),
        confidence=row["confidence"],
        rule=row["rule"],
    )


def where_of(row: Row, event: Row | None, kinds: Mapping[str, str], spots: Spots) -> Where:
    """The place of a row, whose coordinates only its event's row and the registry (`spots`) know.

    `kinds` gives types of entities by name, for places that the registry does not list.
    """
    name, country = row["location"], row["location_country"]
    if name is None:
        return Where(span=_span(row["location_span"]), country=country)
    if event is not None and (event["location"], event["location_country"]) == (name, country):
        spot = Spot(event["location_precision"], event["lat"], event["lon"])
    else:
        spot = spots.get((name, country), Spot(_UNLISTED.get(kinds.get(name, ""), "city")))
    span = _span(row["location_span"])
    return Where(name, span, country, spot.lat, spot.lon, spot.precision, row["location_basis"])


def _span(text: str | None) -> Span | None:
    if text is None:
        return None
    start, end = text.split("-")
    return int(start), int(end)


def _party_rows(row: Row, role: str) -> tuple[Party, ...]:
    columns = [row[f"{role}{end}"] for end in ("s", "_spans", "_entity_ids", "_countries", "_sectors")]
    return tuple(
        Party(name, _span(span), entity, country, sector)
        for name, span, entity, country, sector in zip(*columns, strict=True)
    )


def _parties(row: Row, role: str, names: list[str | None], held: Held) -> Row:
    here = {party.name: party for party in _party_rows(row, role)}
    parties = [here.get(name or "") or _named(name or "", row["sentence_id"], held) for name in names]
    return {
        f"{role}_spans": [None if party.span is None else span_text(*party.span) for party in parties],
        f"{role}_entity_ids": [party.entity_id for party in parties],
        f"{role}_countries": [party.country for party in parties],
        f"{role}_sectors": [party.sector for party in parties],
    }


def _speaker(row: Row, name: str | None, held: Held) -> Row:
    party = _named(name, row["sentence_id"], held) if name else Party("")
    return {
        "speaker_span": span_text(*party.span) if party.span else None,
        "speaker_entity_id": party.entity_id,
        "speaker_country": party.country,
        "speaker_sector": party.sector if party.entity_id else None,
    }


def _teller(row: Row) -> Party | None:
    known = [row[f"speaker_{what}"] for what in ("entity_id", "country", "sector")]
    return Party(row["speaker"], _span(row["speaker_span"]), *known) if any(known) else None


def _named(name: str, sentence: str, held: Held) -> Party:
    """The one entity of a name, that of the sentence before others, with where the sentence names it."""
    known = [row for row in held["entities"].values() if row["name"] == name]
    told = sorted(
        (row["dump_start"], row["dump_end"], row["entity_id"])
        for row in held["entity_mentions"].values()
        if row["sentence_id"] == sentence and any(row["entity_id"] == entity["entity_id"] for entity in known)
    )
    if told:
        known = [entity for entity in known if entity["entity_id"] == told[0][2]]
    if len(known) != 1:
        return Party(name, sector="UNK")
    entity = known[0]
    span = told[0][:2] if told else None
    return Party(name, span, entity["entity_id"], entity["country"], entity["sector"] or "UNK")


def _date(start: date | None, end: date | None) -> Row:
    if start is None:
        return {"date_start": None, "date_end": None, "date_precision": "none", "date_basis": "none"}
    precision = "day" if start == end else "range"
    return {"date_end": end, "date_precision": precision, "date_basis": "stated"}


def _place(row: Row, name: str | None, held: Held) -> Row:
    if name is None:
        return {"location_span": None, "location_country": None, "location_basis": "none"}
    party = _named(name, row["sentence_id"], held)
    return {
        "location_span": None if party.span is None else span_text(*party.span),
        "location_country": party.country,
        "location_basis": "stated",
    }
