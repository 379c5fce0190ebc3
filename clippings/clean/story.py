"""What cleaning yields: labelled blocks, and the stories they make up."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

Span = tuple[int, int]


class Block(NamedTuple):
    """One line of a dump, or one part of a line that holds two things.

    `start` is the first visible character; `end` is the next block's start, so blocks tile the dump. The visible
    text is `dump.text[start:end].rstrip()`. `story` is the number of the story it belongs to, None where dropped.
    """

    line: int
    start: int
    end: int
    label: str
    score: float
    reason: str
    story: int | None


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date and where it comes from. `evidence` names spans (`2080-2099`), and in codes the reasoning."""

    on: date | None = None
    at: str | None = None
    precision: str = "none"
    basis: str = "none"
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """One story of a page. Paragraphs are the blocks whose `story` is its number, in page order."""

    story: int
    title: str | None
    title_span: Span | None
    bylines: tuple[str, ...]
    byline_spans: tuple[Span | None, ...]
    credits: tuple[str, ...]
    credit_spans: tuple[Span | None, ...]
    dateline: str | None
    dateline_span: Span | None
    published: Published
    source_id: str
    source_span: Span | None
    recognised_by: str
    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A dump after cleaning: blocks that tile it, and its stories (none on a page that holds no article)."""

    blocks: tuple[Block, ...]
    stories: tuple[Story, ...]
