"""The event codebook: 16 types, their modes and scores, contexts and actor sectors, as `plover.csv` lists them.

The codes and scores are adapted from PLOVER (Open Event Data Alliance, CC BY-SA 4.0) and stay under that licence;
the definitions are in our own words, and `note` says what was decided where the manual contradicts itself or leaves
a choice.
"""

import csv
from importlib.resources import files
from typing import NamedTuple


class EventType(NamedTuple):
    """One of the 16 types: its meaning, quad class, score from -10 to 10, and its modes with their scores."""

    definition: str
    quad: int
    intensity: float
    modes: dict[str, float | None]
    note: str


QUADS = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}


def _codes(name: str) -> dict[str, str]:
    text = files("schema").joinpath(name).read_text(encoding="utf-8")
    return {row["code"]: row["name"] for row in csv.DictReader(text.splitlines())}


def _rows(kind: str) -> list[dict[str, str]]:
    text = files("schema").joinpath("plover.csv").read_text(encoding="utf-8")
    return [row for row in csv.DictReader(text.splitlines()) if row["list"] == kind]


EVENT_TYPES: dict[str, EventType] = {
    row["code"]: EventType(
        definition=row["definition"],
        quad=int(row["quad"]),
        intensity=float(row["score"]),
        modes={m["code"]: float(m["score"]) if m["score"] else None for m in _rows("mode") if m["type"] == row["code"]},
        note=row["note"],
    )
    for row in _rows("type")
}
CONTEXTS: dict[str, str] = {row["code"]: row["definition"] for row in _rows("context")}
# ISO 3166-1 alpha-3, and XKX for Kosovo, as GeoNames has it.
COUNTRIES: dict[str, str] = _codes("countries.csv")
SECTORS: dict[str, str] = {row["code"]: row["definition"] for row in _rows("sector")}


def intensity(event_type: str, mode: str | None) -> float:
    """The PLOVER score of a type and mode: the mode's where the manual gives one, else the type's."""
    row = EVENT_TYPES[event_type]
    score = row.modes[mode] if mode is not None else None
    return row.intensity if score is None else score
