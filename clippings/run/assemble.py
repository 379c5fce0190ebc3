"""The cross-page step: dates that other pages give away, reprints, entities, events, and the eight tables."""

from collections.abc import Sequence
from dataclasses import replace

import pyarrow as pa

from clippings.clean.story import Published
from clippings.events.across import infer_published_across
from clippings.events.link import link_reports
from clippings.events.published import infer_published, redate
from clippings.events.report import Report
from clippings.events.rows import event_row, mention_rows
from clippings.registry.load import Registry
from clippings.run import rows
from clippings.run.article import Article, Page
from clippings.run.tables import to_arrow
from clippings.text.near_duplicates import find_duplicates


def assemble(pages: Sequence[Page], registry: Registry) -> dict[str, pa.Table]:
    """The eight tables of all pages. The order of the pages does not matter."""
    articles = sorted((article for page in pages for article in page.articles), key=lambda a: a.article_id)
    published = date_articles(articles)
    articles = [replace(a, reports=_dated(a, published[a.article_id])) for a in articles]
    days = {key: found.on for key, found in published.items()}
    duplicates = find_duplicates((a.article_id, days[a.article_id], a.body) for a in articles)
    outlets = {a.article_id: a.story.source_id for a in articles}
    events = link_reports((report for a in articles for report in a.reports), days)
    found = {
        "sources": rows.source_rows(articles, registry.sources),
        "articles": [rows.article_row(a, published[a.article_id], duplicates.get(a.article_id)) for a in articles],
        "sentences": [row for a in articles for row in rows.sentence_rows(a)],
        "entities": rows.entity_rows(articles),
        "entity_mentions": [row for a in articles for row in rows.mention_rows(a)],
        "events": [event_row(event, days, outlets) for event in events],
        "event_mentions": mention_rows(events),
        "blocks": [row for page in pages for row in rows.block_rows(page)],
    }
    return {table: to_arrow(values, table) for table, values in found.items()}


def date_articles(articles: Sequence[Article]) -> dict[str, Published]:
    """When each article was published: as its page states, else as its words or other articles' dates give away."""
    published = {}
    for article in articles:
        stated = article.story.published
        inferred = infer_published(article.sentences, article.reports) if stated.on is None else stated
        published[article.article_id] = inferred
    return published | infer_published_across(articles, published)


def _dated(article: Article, published: Published) -> tuple[Report, ...]:
    """Its reports, read anew where the day of publication was not known when they were coded."""
    return article.reports if article.story.published.on is not None else redate(article.reports, published.on)
