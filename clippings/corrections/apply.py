"""Apply corrections to rows: pure, all or none, with everything that follows from them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from clippings.corrections.articles import corrected_article
from clippings.corrections.correction import Correction
from clippings.corrections.entities import is_needed, recounted, touched_entities
from clippings.corrections.events import own_event_id, remade
from clippings.corrections.fit import misfits
from clippings.corrections.held import Changes, Held, Row, dropped, merged, sets_of
from clippings.corrections.mentions import corrected_mention, faults, renamed, report_of, where_of
from clippings.errors import InvalidError
from clippings.events.dates.published import redate
from clippings.events.linking.identity import own_id
from clippings.events.report import Report
from clippings.events.rows import event_row, mention_row
from clippings.registry.spots import Spots


def apply(corrections: Sequence[Correction], held: Held, spots: Spots) -> Changes:
    """What becomes of the rows held: by table and key the row as it is now, None where it is gone.

    `held` has the rows that the corrections name and all that follow from them (see `gather`), or whole tables;
    both give the same. The order of the corrections does not matter. Raises InvalidError with a line for each
    correction that does not fit the rows: then none is applied.
    """
    if lines := list(misfits(corrections, held)):
        raise InvalidError("\n".join(lines))
    changes: Changes = {
        table: {key: held[table][key] | sets for key, sets in sets_of(corrections, table).items()}
        for table in ("sources", "sentences")
    }
    articles = _articles(corrections, held)
    entities = _set(held["entities"], sets_of(corrections, "entities"))
    mentions = _entity_mentions(corrections, held)
    reports = _reports(corrections, held, articles, entities)
    changes |= _events(corrections, held, reports, articles, spots)
    changes["articles"] = _differences(held["articles"], articles)
    changes["entity_mentions"] = _differences(held["entity_mentions"], mentions)
    changes["entities"] = _entities(corrections, held, entities, mentions, reports.values())
    return {table: rows for table, rows in changes.items() if rows}


def _set(rows: Mapping[str, Row], sets: Mapping[str, Row]) -> dict[str, Row]:
    return {key: row | sets.get(key, {}) for key, row in rows.items()}


def _differences(before: Mapping[str, Row], after: Mapping[str, Row]) -> dict[str, Row | None]:
    fresh: dict[str, Row | None] = {key: row for key, row in after.items() if before.get(key) != row}
    return fresh | {key: None for key in before if key not in after}


def _articles(corrections: Sequence[Correction], held: Held) -> dict[str, Row]:
    sets = sets_of(corrections, "articles")
    return {
        key: corrected_article(row, sets[key], held) if key in sets else row for key, row in held["articles"].items()
    }


def _entity_mentions(corrections: Sequence[Correction], held: Held) -> dict[str, Row]:
    gone = dropped(corrections, held)["entity_mentions"]
    rows = _set(held["entity_mentions"], sets_of(corrections, "entity_mentions"))
    return {key: row for key, row in rows.items() if key not in gone}


def _entities(
    corrections: Sequence[Correction],
    held: Held,
    entities: Mapping[str, Row],
    mentions: Mapping[str, Row],
    reports: Iterable[Row],
) -> dict[str, Row | None]:
    touched = touched_entities(held, mentions, sets_of(corrections, "entities"))
    rows, found = list(reports), {}
    for key in sorted(touched):
        entity = recounted(entities[key], mentions.values())
        found[key] = entity if is_needed(entity, mentions, rows) else None
    return {key: row for key, row in found.items() if row != held["entities"][key]}


def _reports(
    corrections: Sequence[Correction], held: Held, articles: Mapping[str, Row], entities: Mapping[str, Row]
) -> dict[str, Row]:
    """The rows of reports by the key they had, with what was set; which event each is of is not yet settled."""
    gone, sets = dropped(corrections, held)["event_mentions"], sets_of(corrections, "event_mentions")
    fresh_entities = [key for key in sets_of(corrections, "entities") if entities[key] != held["entities"][key]]
    now = dict(held) | {"entities": entities}
    found, wrong = {}, []
    for key, row in held["event_mentions"].items():
        if key in gone:
            continue
        for entity in fresh_entities:
            row = renamed(row, held["entities"][entity], entities[entity])
        if key in sets:
            row = corrected_mention(row, sets[key], now)
            of_row = next(one for one in corrections if one.row == key)
            wrong += [f"{of_row.file}:{of_row.line}: event_mentions row {key} column {c}: {w}" for c, w in faults(row)]
        day = articles[row["article_id"]]["published_on"]
        if day != held["articles"][row["article_id"]]["published_on"] and row["date_basis"] in {"relative", "none"}:
            row = row if "date_start" in sets.get(key, {}) else _redated(row, day)
        found[key] = row
    if wrong:
        raise InvalidError("\n".join(wrong))
    return found


def _redated(row: Row, day: object) -> Row:
    """'Yesterday' is another day now that the article has another day of publication."""
    ((report),) = redate([report_of(row, where_of(row, None, {}, {}))], day)  # type: ignore[arg-type]
    when = report.when
    return row | {
        "date_start": when.start,
        "date_end": when.end,
        "date_precision": when.precision,
        "date_basis": when.basis,
    }


def _events(
    corrections: Sequence[Correction],
    held: Held,
    rows: Mapping[str, Row],
    articles: Mapping[str, Row],
    spots: Spots,
) -> Changes:
    """The rows of all reports and events that are other now than they were."""
    kinds = {entity["name"]: entity["type"] for entity in held["entities"].values()}
    before = held["event_mentions"]
    reports = {
        key: report_of(row, where_of(row, held["events"].get(before[key]["event_id"]), kinds, spots))
        for key, row in rows.items()
    }
    homes = _homes(corrections, held, reports)
    days = {key: row["published_on"] for key, row in articles.items()}
    outlets = {key: row["source_id"] for key, row in articles.items()}
    touched = {before[key]["event_id"] for key in before if key not in rows}
    for key, row in rows.items():
        moved = homes[key] != before[key]["event_id"]
        if (
            row != before[key]
            or moved
            or days[row["article_id"]] != held["articles"][row["article_id"]]["published_on"]
        ):
            touched |= {homes[key], before[key]["event_id"]}
    members: defaultdict[str, list[str]] = defaultdict(list)
    for key, home in homes.items():
        if home in touched:
            members[home].append(key)
    events: dict[str, Row | None] = dict.fromkeys(touched)
    mentions: dict[str, Row | None] = {key: None for key in before if key not in rows}
    for home, keys in members.items():
        event = remade(home, held["events"].get(home), (reports[key] for key in keys))
        events[home] = event_row(event, days, outlets)
        by_id = {own_id(reports[key]): key for key in keys}
        for report in event.reports:
            key = by_id[own_id(report)]
            mentions |= _mention(key, before[key], mention_row(report, home))
    return {
        "events": {key: row for key, row in events.items() if row != held["events"].get(key)},
        "event_mentions": mentions,
    }


def _mention(key: str, before: Row, after: Row) -> dict[str, Row | None]:
    """The row under the key it has now, marked as corrected; nothing where it is what it was."""
    if after | {"coder": before["coder"]} == before:
        return {}
    fresh: dict[str, Row | None] = {after["event_mention_id"]: after | {"coder": "corrected"}}
    return fresh if key in fresh else fresh | {key: None}


def _homes(corrections: Sequence[Correction], held: Held, reports: Mapping[str, Report]) -> dict[str, str]:
    """The event each report is of: as the machine has it, where that is merged into, or one a person says."""
    ends, sets = merged(corrections), sets_of(corrections, "event_mentions")
    split = {one.row for one in corrections if one.action == "split"}
    homes = {}
    for key, report in reports.items():
        event = held["event_mentions"][key]["event_id"]
        if "event_id" in sets.get(key, {}):
            homes[key] = sets[key]["event_id"]
        elif key in split or "type" in sets.get(key, {}):
            homes[key] = own_event_id(report)
        else:
            homes[key] = ends.get(event, event)
    return homes
