"""The cross-page step: dates that other pages give away, reprints, entities, events, and the eight tables.

Nothing here holds all pages. Facts that every page may need (days, outlets, reprints) are a few words an article;
rows pass through bucket by bucket.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clippings.clean.story import Published
from clippings.events.across import Question, Told, answer
from clippings.events.link import link_reports
from clippings.events.published import redate
from clippings.events.report import Report
from clippings.events.rows import event_row, mention_rows
from clippings.registry.sources import Source
from clippings.run.article import Thing
from clippings.run.facts import Facts
from clippings.run.files import parquet_writer
from clippings.run.records import from_records
from clippings.run.rows import entity_rows, source_rows
from clippings.run.shard import Telling, parts
from clippings.run.spill import Spill
from clippings.run.store import BUCKETS, Store, bucket_of
from clippings.run.tables import in_order, to_arrow
from clippings.run.timings import Timings
from clippings.text.near_duplicates import find_repeats
from schema.tables import TABLES, arrow_schema

# Reports linked, and dumps whose blocks are sorted, at a time: a few hundred MB at most.
REPORTS_AT_ONCE = 20_000
DUMPS_AT_ONCE = 500


def resolve_store(
    store: Store, facts: Facts, sources: Iterable[Source], out: Path, scratch: Path, timings: Timings
) -> tuple[dict[str, int], int]:
    """Write the eight tables of all pages of a store; the number of rows of each, and of reprints.

    `scratch` is a folder for passing files.
    """
    with timings.step("date articles by others"):
        inferred = answer(_records(store, "questions", Question), _records(store, "told", Told))
        days = facts.days | {article: published.on for article, published in inferred.items()}
    with timings.step("find reprints"):
        repeats = find_repeats((article, days[article], shingles) for article, shingles in _shingles(store))
    mentions = Spill(scratch / "mentions", arrow_schema("event_mentions"))
    streams: dict[str, Callable[[], Iterable[pa.Table]]] = {
        "sources": lambda: [to_arrow(source_rows(facts.ways, sources), "sources")],
        "articles": lambda: (_settled(table, inferred, repeats) for table in store.tables("articles")),
        "sentences": lambda: store.tables("sentences"),
        "entities": lambda: [to_arrow(entity_rows(_records(store, "things", Thing)), "entities")],
        "entity_mentions": lambda: store.tables("entity_mentions"),
        "events": lambda: _events(store, inferred, days, facts, mentions, scratch / "reports"),
        "event_mentions": lambda: (mentions.read(bucket) for bucket in range(BUCKETS)),
        "blocks": lambda: _blocks(store, scratch / "blocks"),
    }
    rows = {}
    for table in TABLES:
        with timings.step(f"write {table}"):
            rows[table] = _write(streams[table](), table, out / f"{table}.parquet")
    return rows, len(repeats)


def _write(pieces: Iterable[pa.Table], table: str, path: Path) -> int:
    """Pieces that follow each other by key, each sorted, as one file."""
    n_rows = 0
    with parquet_writer(arrow_schema(table), path) as write:
        for piece in pieces:
            n_rows += piece.num_rows
            write(in_order(piece.select(arrow_schema(table).names), table))
    return n_rows


def _records(store: Store, part: str, kind: type[Any]) -> Iterator[Any]:
    """The notes of a kind, in the order of article ids."""
    for table in store.tables(part):
        yield from from_records(table.sort_by("article_id"), kind)


def _shingles(store: Store) -> Iterator[tuple[str, Any]]:
    for table in store.tables("shingles"):
        for batch in table.to_batches():
            values, offsets = batch["shingles"].values.to_numpy(), batch["shingles"].offsets.to_numpy()
            for place, article in enumerate(batch["article_id"].to_pylist()):
                yield article, values[offsets[place] : offsets[place + 1]].copy()


def _settled(articles: pa.Table, inferred: dict[str, Published], repeats: dict[str, str]) -> pa.Table:
    """The rows of articles with what other pages say of them: a day of publication, and which they repeat."""
    ids = articles["article_id"].to_pylist()
    values: dict[str, list[Any]] = {"duplicate_of": [repeats.get(article) for article in ids]}
    if not inferred.keys().isdisjoint(ids):
        for said in ("on", "at", "precision", "basis", "evidence"):
            own = articles[f"published_{said}"].to_pylist()
            values[f"published_{said}"] = [
                getattr(inferred[article], said) if article in inferred else value
                for article, value in zip(ids, own, strict=True)
            ]
    for column, settled in values.items():
        place = articles.schema.get_field_index(column)
        field = articles.schema.field(place)
        articles = articles.set_column(place, field, pa.array(settled, field.type))
    return articles


def _events(
    store: Store, inferred: dict[str, Published], days: dict[str, Any], facts: Facts, mentions: Spill, folder: Path
) -> Iterator[pa.Table]:
    """Rows of events in the order of their ids; the rows of their mentions go to `mentions` by bucket.

    All ids of one act begin with the act, so acts in order are events in order, and a range of acts is linked
    without the others.
    """
    ranges = _ranges(facts.acts)
    reports = Spill(folder, parts()["reports"])
    for table in store.tables("reports"):
        reports.add(table, np.array([ranges[act] for act in table["act"].to_pylist()], np.int64))
    for place in sorted(set(ranges.values())):
        told = (_redated(telling.report, inferred) for telling in from_records(reports.read(place), Telling))
        events = link_reports(told, days)
        rows = to_arrow(mention_rows(events), "event_mentions")
        mentions.add(rows, np.array([bucket_of(article) for article in rows["article_id"].to_pylist()], np.int64))
        yield to_arrow((event_row(event, days, facts.outlets) for event in events), "events")


def _ranges(acts: dict[str, int]) -> dict[str, int]:
    """Which range each act falls into, of ranges that hold about as many reports as may be linked at once."""
    ranges, before = {}, 0
    for act in sorted(acts):
        ranges[act] = before // REPORTS_AT_ONCE
        before += acts[act]
    return ranges


def _redated(report: Report, inferred: dict[str, Published]) -> Report:
    published = inferred.get(report.article_id)
    return report if published is None else redate((report,), published.on)[0]


def _blocks(store: Store, folder: Path) -> Iterator[pa.Table]:
    """Rows of blocks in the order of their dumps' names, which is not the order of the dumps' hashes."""
    dumps = sorted(dump for table in store.tables("pages", ("dump",)) for dump in table["dump"].to_pylist())
    ranges = pa.array(dumps, pa.string())
    blocks = Spill(folder, arrow_schema("blocks"))
    for table in store.tables("blocks"):
        places = pc.index_in(table["dump"], ranges).to_numpy()
        blocks.add(table, places // DUMPS_AT_ONCE)
    return (blocks.read(place) for place in range((len(dumps) + DUMPS_AT_ONCE - 1) // DUMPS_AT_ONCE))
