"""Events of a page source as rows of stand-off gold."""

import re
from datetime import date

from clippings.gold.source import Page, Row, Sentence
from schema.codebook import EVENT_TYPES, SECTORS
from schema.vocabulary import MODALITY

PARTY = re.compile(r"(~?)(.+?)=([A-Z]{3}|-):([A-Z]{3})(?:=(.+))?")
PRECISION = {4: "year", 7: "month", 10: "day"}


def party_entity(text: str, sentence: Sentence, page: Page) -> str | None:
    """The entity a party's words name: the one marked inside them, else what they were marked as before."""
    at = sentence.text.find(text)
    span = sentence.start + at, sentence.start + at + len(text)
    inside = [n for n in sentence.names if at >= 0 and span[0] <= n["start"] and n["end"] <= span[1]]
    if not inside:
        inside = [n for s in page.sentences() for n in s.names if n["text"] == text][:1]
    if len({n["stands_for"] or n["entity"] for n in inside}) > 1:
        raise ValueError(f"{page.path}: which entity is {text!r}?")
    return (inside[0]["stands_for"] or inside[0]["entity"]) if inside else None


def parties(value: str, sentence: Sentence, page: Page) -> list[Row]:
    rows = []
    for item in [] if value == "-" else value.split(";"):
        match = PARTY.fullmatch(item.strip())
        if match is None or match[4] not in SECTORS:
            raise ValueError(f"{page.path}: no such party: {item}")
        earlier, text, country, sector, entity = match.groups()
        if not earlier and text != "?" and text not in sentence.text:
            raise ValueError(f"{page.path}: party {text!r} is not in: {sentence.text[:70]}")
        rows.append(
            {
                "text": text,
                "entity": entity or party_entity(text, sentence, page),
                "country": None if country == "-" else country,
                "sector": sector,
            }
        )
    return rows


def event_row(line: str, sentence: Sentence, page: Page) -> Row:
    """One gold event from its line. Raises ValueError where it breaks the codebook or the sentence."""
    cells = [cell.strip() for cell in line.split(" | ")]
    if len(cells) != 10:
        raise ValueError(f"{page.path}: {len(cells)} fields: {line}")
    trigger, kind, mode, actors, recipients, when, modality, attribution, event, place = cells
    trigger, _, nth = trigger.partition("#")
    at = -1
    for _ in range(int(nth or 1)):
        at = sentence.text.find(trigger, at + 1)
    if at < 0 or kind not in EVENT_TYPES or modality not in MODALITY:
        raise ValueError(f"{page.path}: trigger, type or modality: {line}")
    if mode != "-" and mode not in EVENT_TYPES[kind].modes:
        raise ValueError(f"{page.path}: mode {mode} is not of {kind}")
    location, _, location_country = place.partition("=")
    if when != "-":
        date.fromisoformat((when + "-01-01")[:10])
    return {
        "dump": page.dump,
        "sentence_start": sentence.start,
        "sentence_end": sentence.start + len(sentence.text),
        "trigger_start": sentence.start + at,
        "trigger_end": sentence.start + at + len(trigger),
        "trigger": trigger,
        "type": kind,
        "mode": None if mode == "-" else mode,
        "mode_agreed": True,
        "actors": parties(actors, sentence, page),
        "recipients": parties(recipients, sentence, page),
        "parties_agreed": True,
        "date": None if when == "-" else when,
        "date_precision": "none" if when == "-" else PRECISION[len(when)],
        "date_agreed": True,
        "location": None if location == "-" else location,
        "location_country": location_country if location_country not in ("", "-") else None,
        "modality": modality,
        "modality_agreed": True,
        "attribution": attribution.partition("=")[2] or None,
        "event": event,
        "status": "required",
    }
