"""What the page holds of the tables: the counts of its overview, and the rows that its other views show."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import Any

import polars as pl

from clippings.run.tables import pieces, scan
from clippings.run.validation import count_rows
from schema.codebook import EVENT_TYPES
from schema.vocabulary import VOCABULARIES

Tables = dict[str, pl.DataFrame]

# What no view shows is left out, so that a larger corpus fits.
_SHOWN = {
    "sources": ["source_id", "name", "kind", "country", "rights", "rights_statement", "n_articles"],
    "articles": [
        *["article_id", "dump", "dump_sha256", "url", "story", "source_id", "title", "bylines", "credits"],
        *["published_on", "published_at", "published_basis", "published_evidence", "published_precision"],
        *["language", "n_words", "n_sentences", "duplicate_of"],
    ],
    "sentences": ["sentence_id", "article_id", "text", "dump_start", "dump_end", "speaker"],
    "entity_mentions": ["article_id", "text", "type", "dump_start", "dump_end"],
    "blocks": ["dump", "line", "dump_start", "dump_end", "label", "score", "reason", "article_id"],
}
_HIDDEN = {
    "event_mentions": ["actor_entity_ids", "recipient_entity_ids", "speaker_entity_id", "speaker_sector"],
    "events": ["lat", "lon", "intensity"],
}
_COUNTED = ["type", "quad", "date_start", "date_precision", "actor_countries", "recipient_countries"]
# Characters of a date to its year and to its month.
_YEAR, _MONTH = 4, 7
# More months than this are drawn as years.
_MONTHS = 24
# Pairs of countries can be as many as the square of the countries; the busiest are held.
_PAIRS = 500
_WORDS = (
    "event_type",
    "modality",
    "attribution",
    "speech",
    "date_basis",
    "location_basis",
    "block_label",
    "published_basis",
    "sector",
)


def summary(folder: Path) -> dict[str, Any]:
    """The counts that the overview draws; small whatever the size of the tables."""
    months: Counter[tuple[str | None, int]] = Counter()
    types: dict[str, Counter[str]] = {}
    between = 0
    for event in (event for piece in pieces(folder, "events", _COUNTED) for event in piece.to_pylist()):
        months[month(event), event["quad"]] += 1
        found = list(pairs(event))
        between += bool(found)
        for pair in found:
            types.setdefault(pair, Counter())[event["type"]] += 1
    length = _YEAR if len({name for name, _ in months}) > _MONTHS else _MONTH
    busiest = sorted(types, key=lambda pair: (-types[pair].total(), pair))
    return {
        "rows": count_rows(folder),
        "unknown": scan(folder, "sources").filter(pl.col("source_id") == "unknown").collect().height,
        "words": {name: VOCABULARIES[name] for name in _WORDS},
        "quads": {name: row.quad for name, row in EVENT_TYPES.items()},
        "countries": _country_names(folder),
        "month_length": length,
        "months": _months(months, length),
        "between": between,
        "n_pairs": len(busiest),
        "pairs": [[pair, sorted(types[pair].items(), key=_largest)] for pair in busiest[:_PAIRS]],
    }


def rows_shown(tables: Tables) -> dict[str, Any]:
    """The rows of the tables, as far as the page shows them."""
    return {table: _rows(table, rows) for table, rows in sorted(tables.items())}


def _rows(table: str, rows: pl.DataFrame) -> dict[str, Any]:
    shown = rows.select(_SHOWN[table]) if table in _SHOWN else rows.drop(_HIDDEN.get(table, []))
    if table == "entities":
        shown = shown.select("name", "country", "n_mentions")
    return {"columns": shown.columns, "rows": [[_plain(value) for value in row] for row in shown.iter_rows()]}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return round(value, 3) if isinstance(value, float) else value


def month(event: dict[str, Any]) -> str | None:
    """The month an event began in, or its year where no more is known; None where it has no date."""
    if event["date_start"] is None:
        return None
    return str(event["date_start"])[: _YEAR if event["date_precision"] == "year" else _MONTH]


def pairs(event: dict[str, Any]) -> Iterator[str]:
    """`SYR>TUR` where one country acts on another or on its own, `SYR+TUR` where they act together."""
    actors, recipients = sorted(set(event["actor_countries"])), sorted(set(event["recipient_countries"]))
    if recipients:
        yield from (f"{actor}>{recipient}" for actor, recipient in product(actors, recipients))
    else:
        yield from (f"{one}+{other}" for one, other in combinations(actors, 2))


def _largest(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _months(counted: Counter[tuple[str | None, int]], length: int) -> list[list[Any]]:
    """Each month, or year, with its number of events by quad class, in order; the undated last, as null."""
    found: dict[str | None, list[int]] = {}
    for (name, quad), n in counted.items():
        found.setdefault(name and name[:length], [0, 0, 0, 0])[quad - 1] += n
    return [[name, found[name]] for name in sorted(found, key=lambda name: (name is None, name or ""))]


def _country_names(folder: Path) -> dict[str, str]:
    """English names of the country codes that occur; a code that ISO 3166 does not list stays as it is."""
    import pycountry
    from babel import Locale

    territories = Locale("en").territories
    held = [scan(folder, table).select(code="country") for table in ("sources", "entities")]
    events = scan(folder, "events")
    held.append(events.select(code="location_country"))
    held += [events.select(code=pl.col(side).explode()) for side in ("actor_countries", "recipient_countries")]
    codes = {code for rows in held for code in rows.unique().collect(engine="streaming")["code"]}
    found = {"XKX": territories["XK"]}
    for code in codes - {None, "XKX"}:
        country = pycountry.countries.get(alpha_3=code)
        found[code] = territories[country.alpha_2] if country else code
    return {code: found[code] for code in sorted(codes - {None})}
