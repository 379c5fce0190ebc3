"""What a sentence is: a stretch of the dump that belongs to a story."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a story; `start` and `end` are code points of the dump, `text` is exactly what stands there."""

    sentence_id: str
    article_id: str
    position: int
    paragraph: int
    role: str
    text: str
    start: int
    end: int
    is_quote: bool
    speaker: str | None
