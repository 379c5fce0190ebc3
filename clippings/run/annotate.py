"""The per-page step after cleaning: sentences, names and reports of one page, from that page alone."""

from collections.abc import Sequence

from clippings.clean.story import Cleaned, Story
from clippings.dumps.dump import Dump
from clippings.entities.detect import PROPOSERS, find_mentions
from clippings.entities.proposal import Proposer
from clippings.events.code import Judge, code_article
from clippings.events.judging.sureness import FLOOR
from clippings.events.report import Coded
from clippings.registry.load import Registry
from clippings.run.article import Article, Page
from clippings.text.sentences import split_sentences
from schema.keys import article_id

ANNOTATED_LANGUAGES = frozenset({"en"})
BODY = frozenset({"body", "subheading"})


def annotate_page(
    dump: Dump,
    cleaned: Cleaned,
    registry: Registry,
    proposers: Sequence[Proposer] = PROPOSERS,
    floor: float = FLOOR,
    judge: Judge | None = None,
) -> Page:
    """A page with its stories annotated. Stories in a language without support keep their sentences and no more."""
    articles = tuple(
        _annotate_story(dump, cleaned, story, registry, proposers, floor, judge) for story in cleaned.stories
    )
    return Page(dump.name, dump.sha256, cleaned.blocks, articles)


def _annotate_story(
    dump: Dump,
    cleaned: Cleaned,
    story: Story,
    registry: Registry,
    proposers: Sequence[Proposer],
    floor: float,
    judge: Judge | None,
) -> Article:
    key = article_id(dump.sha256, story.story)
    blocks = [block for block in cleaned.blocks if block.story == story.story]
    sentences = split_sentences(key, dump.text, blocks)
    supported = story.language in ANNOTATED_LANGUAGES
    mentions = find_mentions(sentences, registry, proposers=proposers) if supported else ()
    published_on = story.published.on
    coded = (
        code_article(sentences, mentions, published_on, registry, judge=judge, floor=floor) if supported else Coded()
    )
    return Article(
        article_id=key,
        dump=dump.name,
        dump_sha256=dump.sha256,
        dump_encoding=dump.encoding,
        url=dump.given.url,
        story=story,
        body="\n".join(dump.text[b.start : b.end].rstrip() for b in blocks if b.label in BODY),
        sentences=sentences,
        mentions=mentions,
        reports=coded.reports,
        n_unsure=coded.n_unsure,
    )
