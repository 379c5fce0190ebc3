"""The tables of events and of their reports: reports of one act are linked without those of the others."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clippings.clean.story import Published
from clippings.events.linking.identity import event_key
from clippings.events.linking.link import Kin, link_reports
from clippings.events.rows import event_row, mention_rows
from clippings.run.ranges import bounds_of, by_range
from clippings.run.records import from_records
from clippings.run.repeating import days_of
from clippings.run.shard import Telling, parts
from clippings.run.spill import Spill
from clippings.run.store import BUCKETS, Store, bucket_of
from clippings.run.stories import days_told, kin_of, redated
from clippings.run.tables import to_arrow
from clippings.run.writing import Rows, write
from schema.keys import mention_id
from schema.tables import arrow_schema

# Reports linked at a time: some MB.
REPORTS_AT_ONCE = 1_000
_OF_ARTICLE = [pa.field("published_on", pa.date32()), pa.field("source_id", pa.string())]


def write_events(store: Store, inferred: Mapping[str, Published], out: Path, scratch: Path) -> Rows:
    """The events of all reports, and the reports. `inferred` gives days that other pages gave away."""
    told = days_told(store, inferred)
    kin = kin_of(store, inferred, told, scratch / "stories")
    mentions = Spill(scratch / "mentions", arrow_schema("event_mentions"))
    events = write(_events(store, inferred, told, kin, mentions, scratch / "reports"), "events", out)
    return events | write((mentions.take(bucket) for bucket in range(BUCKETS)), "event_mentions", out)


def _events(
    store: Store,
    inferred: Mapping[str, Published],
    told: Mapping[str, date],
    kin: Mapping[str, Kin],
    mentions: Spill,
    scratch: Path,
) -> Iterator[pa.Table]:
    """Rows of events in the order of their ids; the rows of their mentions go to `mentions` by bucket.

    `told` says about when articles without a day were told, `kin` which reports are of one event whatever they say.

    All ids of one act begin with the act, so acts in order are events in order.
    """
    bounds = bounds_of((table["act"] for table in store.tables("reports", ("act",))), REPORTS_AT_ONCE)
    schema = pa.schema([*parts()["reports"], *_OF_ARTICLE])
    for reports in by_range(_with_articles(store, inferred, kin), lambda table: table["act"], bounds, schema, scratch):
        read = [
            redated(telling.report, inferred) for telling in from_records(reports.select(["act", "report"]), Telling)
        ]
        ids = [report.article_id for report in read]
        days = dict(zip(ids, reports["published_on"].to_pylist(), strict=True))
        outlets = dict(zip(ids, reports["source_id"].to_pylist(), strict=True))
        events = link_reports(read, days | {article: told[article] for article in days if article in told}, kin)
        rows = to_arrow(mention_rows(events), "event_mentions")
        mentions.add(rows, np.array([bucket_of(article) for article in rows["article_id"].to_pylist()], np.int64))
        yield to_arrow((event_row(event, days, outlets) for event in events), "events")


def _with_articles(store: Store, inferred: Mapping[str, Published], kin: Mapping[str, Kin]) -> Iterator[pa.Table]:
    """Reports under the act that they are told as, beside the day and the outlet of their article."""
    columns = ("article_id", "published_on", "source_id")
    for articles, reports in zip(store.tables("articles", columns), store.tables("reports"), strict=True):
        days = days_of(articles, inferred)
        outlets = dict(zip(articles["article_id"].to_pylist(), articles["source_id"].to_pylist(), strict=True))
        ids = pc.struct_field(reports["report"], "article_id").to_pylist()
        for field, of_article in zip(_OF_ARTICLE, (days, outlets), strict=True):
            reports = reports.append_column(field, pa.array([of_article[article] for article in ids], field.type))
        yield _told_as(reports, kin)


def _told_as(reports: pa.Table, kin: Mapping[str, Kin]) -> pa.Table:
    """The reports with the act of their event for their own, where several ways of telling it were brought together."""
    report = reports["report"]
    article, kind, span = (pc.struct_field(report, name).to_pylist() for name in ("article_id", "type", "trigger_span"))
    keys = [mention_id(*of) for of in zip(article, *zip(*span, strict=True), kind, strict=True)] if span else []
    acts = [
        event_key(kin[key].act, "") if key in kin else act
        for key, act in zip(keys, reports["act"].to_pylist(), strict=True)
    ]
    return reports.set_column(reports.schema.get_field_index("act"), "act", pa.array(acts, pa.string()))
