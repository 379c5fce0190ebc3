"""What is kept of pages between the per-page and the cross-page steps: rows of the tables, and notes for the rest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import pyarrow as pa

from clippings.clean.story import Published
from clippings.entities.mention import Entity
from clippings.events.dates.across import Question, Told, question_of, told_by
from clippings.events.dates.published import infer_published, redate
from clippings.events.dates.stories import act_keys
from clippings.events.linking.identity import act_of, event_key
from clippings.events.linking.same_story import name_keys
from clippings.events.report import Report
from clippings.registry.load import Registry
from clippings.run import rows
from clippings.run.article import Article, Page, Thing
from clippings.run.records import schema_of, to_records
from clippings.run.tables import to_arrow
from clippings.text.near_duplicates import shingles
from schema.tables import arrow_schema

Shard = dict[str, pa.Table]


@dataclass(frozen=True, slots=True)
class Kept:
    """A page that was read: its key in the cache, its dump, how that was decoded, its number of articles.

    `n_unsure` counts what was left out of its reports as too unsure.
    """

    page: str
    dump: str
    dump_sha256: str
    encoding: str
    n_articles: int
    n_unsure: int


@dataclass(frozen=True, slots=True)
class Telling:
    """A report, with the part of its event's id that its own words settle."""

    act: str
    report: Report


@cache
def parts() -> dict[str, pa.Schema]:
    """The tables of a shard. Each has a column that says which dump its rows come from, or begins with its hash."""
    return {
        "pages": schema_of(Kept),
        "articles": arrow_schema("articles").append(pa.field("recognised_by", pa.string())),
        "sentences": arrow_schema("sentences"),
        "entity_mentions": arrow_schema("entity_mentions"),
        "blocks": arrow_schema("blocks"),
        "things": schema_of(Thing),
        "reports": schema_of(Telling),
        "questions": schema_of(Question),
        "told": schema_of(Told),
        "acts": pa.schema([("article_id", pa.string()), ("acts", pa.list_(pa.uint64()))]),
        "names": pa.schema([("article_id", pa.string()), ("names", pa.list_(pa.uint64()))]),
        "shingles": pa.schema([("article_id", pa.string()), ("shingles", pa.list_(pa.uint64()))]),
    }


def shard_of(pages: Sequence[tuple[str, str, Page]], registry: Registry) -> Shard:
    """The shard of some pages, each with its key in the cache and its encoding."""
    kept = [_kept(key, encoding, page) for key, encoding, page in pages]
    articles = [article for _, _, page in pages for article in page.articles]
    dated = [(article, _published(article)) for article in articles]
    asking = (question_of(article) for article, published in dated if published.on is None)
    telling = (article for article, published in dated if published.basis == "stated")
    return {
        "pages": to_records(kept, Kept),
        "articles": _articles(dated),
        "sentences": to_arrow((row for a in articles for row in rows.sentence_rows(a)), "sentences"),
        "entity_mentions": to_arrow((row for a in articles for row in rows.mention_rows(a)), "entity_mentions"),
        "blocks": to_arrow((row for _, _, page in pages for row in rows.block_rows(page)), "blocks"),
        "things": to_records((thing for a in articles for thing in things_of(a)), Thing),
        "reports": to_records((told for a, published in dated for told in _tellings(a, published)), Telling),
        "questions": to_records(filter(None, asking), Question),
        "told": to_records((told for article in telling for told in told_by(article)), Told),
        "acts": _hashes("acts", {a.article_id: act_keys(a.reports) for a in articles}),
        "names": _hashes("names", {a.article_id: name_keys(a.mentions, registry.country_names) for a in articles}),
        "shingles": _hashes("shingles", {a.article_id: shingles(a.body) for a in articles}),
    }


def _kept(key: str, encoding: str, page: Page) -> Kept:
    n_unsure = sum(article.n_unsure for article in page.articles)
    return Kept(key, page.dump, page.dump_sha256, encoding, len(page.articles), n_unsure)


def things_of(article: Article) -> Iterable[Thing]:
    """What the article says of each entity it names, or whose place a name of it stands for."""
    names: dict[Entity, list[str]] = {}
    for mention in article.mentions:
        names.setdefault(mention.entity, []).append(mention.text)
        if mention.stands_for is not None:
            names.setdefault(mention.stands_for, [])
    return (
        Thing(article.article_id, entity, tuple(dict.fromkeys(found)), len(found)) for entity, found in names.items()
    )


def _published(article: Article) -> Published:
    stated = article.story.published
    return stated if stated.on is not None else infer_published(article.sentences, article.reports)


def _tellings(article: Article, published: Published) -> Iterable[Telling]:
    known = article.story.published.on is not None
    reports = article.reports if known else redate(article.reports, published.on)
    return (Telling(event_key(act_of(report), ""), report) for report in reports)


def _hashes(part: str, found: Mapping[str, Any]) -> pa.Table:
    """Articles beside some hashes of each."""
    ids = pa.array(list(found), pa.string())
    return pa.table([ids, pa.array(list(found.values()), pa.list_(pa.uint64()))], schema=parts()[part])


def _articles(dated: Sequence[tuple[Article, Published]]) -> pa.Table:
    table = to_arrow((rows.article_row(article, published, None) for article, published in dated), "articles")
    ways: list[Any] = [article.story.recognised_by for article, _ in dated]
    return table.append_column(parts()["articles"].field("recognised_by"), pa.array(ways, pa.string()))
