"""Entities whose mentions or names were corrected: their counts and other names anew."""

from collections.abc import Iterable, Mapping

from clippings.corrections.held import Held, Row


def recounted(entity: Row, mentions: Iterable[Row]) -> Row:
    """The entity's row with the counts and other names that its mentions give."""
    of_it = [row for row in mentions if row["entity_id"] == entity["entity_id"]]
    names = {row["text"] for row in of_it if row["text"] is not None}
    return entity | {
        "n_mentions": len(of_it),
        "n_articles": len({row["article_id"] for row in of_it}),
        "aliases": sorted(names - {entity["name"]}),
    }


def is_needed(entity: Row, mentions: Mapping[str, Row], reports: Iterable[Row]) -> bool:
    """Whether anything names the entity still: a mention, what a mention stands for, a party or teller of a report."""
    key = entity["entity_id"]
    return (
        entity["n_mentions"] > 0
        or any(row["stands_for"] == key for row in mentions.values())
        or any(
            key in (*row["actor_entity_ids"], *row["recipient_entity_ids"], row["speaker_entity_id"]) for row in reports
        )
    )


def touched_entities(before: Held, mentions: Mapping[str, Row], named: Iterable[str]) -> set[str]:
    """Keys of the entities that lost or gained mentions, and of those `named`."""
    found = set(named)
    for key, row in before["entity_mentions"].items():
        now = mentions.get(key)
        if now != row:
            found.update({row["entity_id"], row["stands_for"], *([] if now is None else [now["entity_id"]])} - {None})
    return found
