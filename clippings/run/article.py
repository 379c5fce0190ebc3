"""What the per-page steps yield for one story, before anything is known of other pages."""

from dataclasses import dataclass

from clippings.clean.story import Block, Story
from clippings.entities.mention import Entity, Mention
from clippings.events.report import Report
from clippings.text.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Article:
    """One story with its sentences, mentions and reports. `body` joins paragraphs and subheadings by line feeds.

    `n_unsure` counts what may have been a report and was too unsure to be one.
    """

    article_id: str
    dump: str
    dump_sha256: str
    dump_encoding: str
    url: str | None
    story: Story
    body: str
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    reports: tuple[Report, ...]
    n_unsure: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """One dump after the per-page steps: what became of each line, and its articles (none is a fair answer)."""

    dump: str
    dump_sha256: str
    blocks: tuple[Block, ...]
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """What one article says of an entity: its description, the names it uses, and how often."""

    article_id: str
    entity: Entity
    names: tuple[str, ...]
    n_mentions: int
