"""From dataclasses to rows of the contract: sources, articles, sentences, blocks and mentions."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import groupby
from typing import Any

from clippings.clean.metadata.outlet import UNKNOWN
from clippings.clean.story import Published, Span
from clippings.entities.mention import Entity
from clippings.registry.sources import Source
from clippings.run.article import Article, Page, Thing
from schema import keys

Row = dict[str, Any]
BODY = frozenset({"body", "subheading"})
SUREST_FIRST = ("registry", "rule", "cluster")
SUREST = ("stated", "url", "signature", "none")


def count_words(text: str) -> int:
    """Words are what white space separates."""
    return len(text.split())


def digest(text: str) -> str:
    return sha256(text.encode("utf-8")).hexdigest()


def _span(span: Span | None) -> str | None:
    return None if span is None else keys.span(*span)


def source_rows(ways: Mapping[tuple[str, str], int], sources: Iterable[Source]) -> Iterator[Row]:
    """A row for each outlet that has an article here, and `unknown` where some article's outlet is not known.

    Of an outlet that is not listed no more is known than the name or host that its pages came with.
    `ways` counts articles by outlet and the way it was recognised.
    """
    catalogue = {source.source_id: source for source in sources}
    numbers: Counter[str] = Counter()
    for (source_id, _), number in ways.items():
        numbers[source_id] += number
    for source_id, n_articles in numbers.items():
        source = catalogue.get(source_id)
        yield {
            "source_id": source_id,
            "name": source.name if source else "Unknown outlet" if source_id == UNKNOWN else source_id,
            "kind": source.kind if source else "unknown",
            "country": source.country if source else None,
            "language": source.language if source else None,
            "homepage": source.homepage if source else None,
            "wikidata_id": source.wikidata_id if source else None,
            "owner": source.owner if source else None,
            "recognised_by": next(way for way in SUREST if (source_id, way) in ways),
            "rights": source.rights if source else "unknown",
            "rights_statement": source.rights_statement if source else None,
            "n_articles": n_articles,
        }


def article_row(article: Article, published: Published, duplicate_of: str | None) -> Row:
    story = article.story
    body_words = sum(count_words(s.text) for s in article.sentences if s.role in BODY)
    return {
        "article_id": article.article_id,
        "dump": article.dump,
        "dump_sha256": article.dump_sha256,
        "dump_encoding": article.dump_encoding,
        "url": article.url,
        "story": story.story,
        "source_id": story.source_id,
        "source_evidence": _span(story.source_span),
        "title": story.title,
        "title_start": story.title_span[0] if story.title_span else None,
        "title_end": story.title_span[1] if story.title_span else None,
        "bylines": list(story.bylines),
        "byline_spans": [_span(s) for s in story.byline_spans],
        "credits": list(story.credits),
        "credit_spans": [_span(s) for s in story.credit_spans],
        "dateline": story.dateline,
        "dateline_start": story.dateline_span[0] if story.dateline_span else None,
        "dateline_end": story.dateline_span[1] if story.dateline_span else None,
        "published_on": published.on,
        "published_at": published.at,
        "published_precision": published.precision,
        "published_basis": published.basis,
        "published_evidence": published.evidence,
        "language": story.language,
        "body": article.body,
        "body_sha256": digest(article.body),
        "n_words": body_words,
        "n_sentences": len(article.sentences),
        "duplicate_of": duplicate_of,
        "clean_confidence": story.confidence,
    }


def sentence_rows(article: Article) -> Iterator[Row]:
    for sentence in article.sentences:
        yield {
            "sentence_id": sentence.sentence_id,
            "article_id": sentence.article_id,
            "position": sentence.position,
            "paragraph": sentence.paragraph,
            "role": sentence.role,
            "text": sentence.text,
            "text_sha256": digest(sentence.text),
            "dump_start": sentence.start,
            "dump_end": sentence.end,
            "is_quote": sentence.is_quote,
            "speaker": sentence.speaker,
            "n_words": count_words(sentence.text),
        }


def block_rows(page: Page) -> Iterator[Row]:
    for block in page.blocks:
        yield {
            "dump": page.dump,
            "dump_sha256": page.dump_sha256,
            "line": block.line,
            "dump_start": block.start,
            "dump_end": block.end,
            "label": block.label,
            "score": block.score,
            "reason": block.reason,
            "article_id": None if block.story is None else keys.article_id(page.dump_sha256, block.story),
        }


def mention_rows(article: Article) -> Iterator[Row]:
    for mention in article.mentions:
        yield {
            "mention_id": keys.mention_id(mention.article_id, mention.start, mention.end, mention.type),
            "entity_id": mention.entity.entity_id,
            "article_id": mention.article_id,
            "sentence_id": mention.sentence_id,
            "text": mention.text,
            "type": mention.type,
            "dump_start": mention.start,
            "dump_end": mention.end,
            "stands_for": mention.stands_for.entity_id if mention.stands_for else None,
            "score": mention.score,
        }


def entity_rows(things: Iterable[Thing]) -> Iterator[Row]:
    """A row for each thing named, stood for or acting: the surest description of it, and what is said of it most.

    The things of one article follow each other.
    """
    said: dict[str, Counter[Entity]] = {}
    names: dict[str, set[str]] = {}
    mentions: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for _, found in groupby(things, key=lambda thing: thing.article_id):
        here: set[str] = set()
        for thing in found:
            key = thing.entity.entity_id
            said.setdefault(key, Counter())[thing.entity] += max(thing.n_mentions, 1)
            if thing.n_mentions:
                here.add(key)
                names.setdefault(key, set()).update(thing.names)
                mentions[key] += thing.n_mentions
        articles.update(here)
    for key, descriptions in said.items():
        surest = min(SUREST_FIRST.index(entity.resolved_by) for entity in descriptions)
        sure = {e: n for e, n in descriptions.items() if SUREST_FIRST.index(e.resolved_by) == surest}
        name = _most_said(sure, "name") or ""
        yield {
            "entity_id": key,
            "name": name,
            "type": next(iter(sure)).type,
            "country": _most_said(sure, "country"),
            "sector": _most_said(sure, "sector"),
            "wikidata_id": _most_said(sure, "wikidata_id"),
            "aliases": sorted(names.get(key, set()) - {name}),
            "n_mentions": mentions[key],
            "n_articles": articles[key],
            "resolved_by": SUREST_FIRST[surest],
        }


def _most_said(descriptions: Mapping[Entity, int], field: str) -> str | None:
    """The value that most mentions have, where they have one; of equals the first by alphabet."""
    votes: Counter[str] = Counter()
    for entity, number in descriptions.items():
        if value := getattr(entity, field):
            votes[value] += number
    return min(votes, key=lambda value: (-votes[value], value), default=None)
