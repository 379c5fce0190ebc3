"""Which columns a person may set, and why not the others."""

from schema.described import columns

_PARTIES = ("entity_ids", "countries", "sectors")
SETTABLE: dict[str, frozenset[str]] = {
    "sources": frozenset({"name", "kind", "country", "language", "homepage", "wikidata_id", "owner"}),
    "articles": frozenset(
        {"title", "bylines", "published_on", "published_at", "published_precision", "published_basis"}
        | {"published_evidence", "language", "duplicate_of"}
    ),
    "sentences": frozenset({"is_quote", "speaker"}),
    "entities": frozenset({"name", "country", "sector", "wikidata_id"}),
    "entity_mentions": frozenset({"entity_id", "stands_for"}),
    "event_mentions": frozenset(
        {"event_id", "type", "mode", "context", "actors", "recipients", "date_start", "date_end", "date_precision"}
        | {f"{role}_{what}" for role in ("actor", "recipient") for what in _PARTIES}
        | {"date_basis", "location", "location_country", "modality", "attribution", "speaker", "speech"}
        | {"speaker_entity_id", "speaker_country", "speaker_sector"}
    ),
}
DROPPABLE = frozenset({"events", "event_mentions", "entity_mentions"})
_WHY = {
    "events": "events are made from their reports: set the column on rows of event_mentions, or merge, split or drop",
    "blocks": "what a line of a page is cannot be set by hand",
}
_COLUMN_WHY = {
    ("event_mentions", "polarity"): "it follows the modality: set modality",
    ("articles", "source_id"): "outlets are recognised by the registry: add a signature to its sources.csv",
    ("sources", "rights"): "rights decide what is published and stand in the registry's sources.csv",
    ("sources", "rights_statement"): "rights decide what is published and stand in the registry's sources.csv",
    ("entities", "aliases"): "it lists the names in entity_mentions",
}


def why_not(table: str, column: str) -> str | None:
    """Why a column may not be set, in words; None where it may."""
    if column in SETTABLE.get(table, ()):
        return None
    if table in _WHY:
        return _WHY[table]
    described = next((one for one in columns(table) if one.name == column), None)
    if described is None:
        return f"{table} has no such column"
    if described.key or described.refers_to:
        return _COLUMN_WHY.get((table, column), "keys say what a row is: drop the row instead")
    if column.startswith("n_"):
        return "counts follow from the rows they count"
    if column.endswith(("_sha256", "_start", "_end", "_span", "_spans")):
        return "spans and hashes say what stands on the page"
    return _COLUMN_WHY.get((table, column), "it follows from the page or from other columns")
