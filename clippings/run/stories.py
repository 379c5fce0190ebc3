"""What articles tell together: about when the undated were told, which tell one story, what is told in several ways."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from clippings.clean.story import Published
from clippings.events.dates.published import redate
from clippings.events.dates.stories import near_days
from clippings.events.linking.link import Kin
from clippings.events.linking.retelling import retold
from clippings.events.linking.same_story import stories_of
from clippings.events.report import Report
from clippings.run.ranges import bounds_of, by_range
from clippings.run.records import from_records
from clippings.run.repeating import days_of, with_days
from clippings.run.shard import Telling, parts
from clippings.run.store import Store

_STORY = pa.field("story", pa.string())
_DAY = pa.field("published_on", pa.date32())
# Reports of stories looked at together: some MB.
REPORTS_AT_ONCE = 1_000


def days_told(store: Store, inferred: Mapping[str, Published]) -> dict[str, date]:
    """Rough days of articles that have none. `inferred` gives days that other pages gave away."""
    undated = {article: keys for article, day, keys in with_days(store, inferred, "acts") if day is None}
    dated = ((article, day, keys) for article, day, keys in with_days(store, inferred, "acts") if day is not None)
    return near_days(undated, dated) if undated else {}


def kin_of(store: Store, inferred: Mapping[str, Published], told: Mapping[str, date], scratch: Path) -> dict[str, Kin]:
    """The reports of events that the articles of one story tell in several ways. `told` gives days of the undated."""
    dated = (
        (day or told[article], article, keys)
        for article, day, keys in with_days(store, inferred, "names")
        if day is not None or article in told
    )
    stories = stories_of(dated)
    schema = pa.schema([*parts()["reports"], _STORY, _DAY])
    bounds = bounds_of((table["story"] for table in _of_stories(store, inferred, stories)), REPORTS_AT_ONCE)
    kin: dict[str, Kin] = {}
    for table in by_range(_of_stories(store, inferred, stories), lambda table: table["story"], bounds, schema, scratch):
        days = dict(zip(_articles_of(table), table["published_on"].to_pylist(), strict=True))
        known = days | {article: told[article] for article in days if article in told}
        together: defaultdict[str, list[Report]] = defaultdict(list)
        for telling in from_records(table.select(["act", "report"]), Telling):
            together[stories[telling.report.article_id]].append(redated(telling.report, inferred))
        for reports in together.values():
            kin |= retold(reports, known)
    return kin


def redated(report: Report, inferred: Mapping[str, Published]) -> Report:
    """The report with the days that its words come to once other pages have given its article's day away."""
    published = inferred.get(report.article_id)
    return report if published is None else redate((report,), published.on)[0]


def _of_stories(store: Store, inferred: Mapping[str, Published], stories: Mapping[str, str]) -> Iterator[pa.Table]:
    """The reports of articles that share their story, beside the story and the day of publication."""
    if not stories:
        return
    known = pa.array(list(stories), pa.string())
    columns = ("article_id", "published_on")
    for articles, reports in zip(store.tables("articles", columns), store.tables("reports"), strict=True):
        days = days_of(articles, inferred)
        reports = reports.filter(pc.is_in(_ids(reports), known))
        ids = _articles_of(reports)
        reports = reports.append_column(_STORY, pa.array([stories[article] for article in ids], _STORY.type))
        yield reports.append_column(_DAY, pa.array([days[article] for article in ids], _DAY.type))


def _ids(reports: pa.Table) -> pa.ChunkedArray:
    return pc.struct_field(reports["report"], "article_id")


def _articles_of(reports: pa.Table) -> list[str]:
    ids: list[str] = _ids(reports).to_pylist()
    return ids
