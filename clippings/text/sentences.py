"""From a story's blocks to its sentences, with who is quoted in them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clippings.clean.story import Block
from clippings.text.boundaries import Span, sentence_spans
from clippings.text.quotes import is_quotation, overlapping, quotations
from clippings.text.sentence import Sentence
from clippings.text.speakers import PRONOUNS, speaker
from schema.keys import sentence_id
from schema.vocabulary import ARTICLE_ROLES

# Headings are one sentence, unless each part of them could be one.
HEADINGS = frozenset({"title", "subheading"})
FEWEST_WORDS_OF_A_PART = 5
RUNNING_TEXT = frozenset({"standfirst", "body"})
LATELY = 3
MARKS = ("”", "»", '"', "’", "''")


@dataclass(frozen=True, slots=True)
class _Paragraph:
    role: str
    start: int
    text: str
    quoted: tuple[Span, ...]


def split_sentences(article_id: str, text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """Sentences of one story, in page order; `text` is the whole dump, `blocks` are that story's.

    Blocks whose label is no role of an article are passed over; `paragraph` counts the others from 0. A
    sentence never crosses a block, `text[start:end]` is its text, and together the sentences of a block hold all
    of its visible characters.
    """
    sentences: list[Sentence] = []
    before: _Paragraph | None = None
    for number, paragraph in enumerate(_paragraphs(text, blocks)):
        row = [
            Sentence(
                sentence_id=sentence_id(article_id, paragraph.start + start, paragraph.start + end),
                article_id=article_id,
                position=position,
                paragraph=number,
                role=paragraph.role,
                text=paragraph.text[start:end],
                start=paragraph.start + start,
                end=paragraph.start + end,
                is_quote=is_quotation(start, end, paragraph.text, paragraph.quoted),
                speaker=_speaker(paragraph, start, end),
            )
            for position, (start, end) in enumerate(_spans(paragraph), start=len(sentences))
        ]
        if row and sentences and row[0].is_quote and row[0].speaker is None:
            alone = sentences[-1].is_quote and all(s.is_quote and s.speaker is None for s in row)
            if _goes_on(before, paragraph) or (alone and before is not None and before.role == paragraph.role):
                row[0] = replace(row[0], speaker=sentences[-1].speaker)
        sentences += _attributed(row)
        before = paragraph
    return tuple(_resolved(sentences))


def _paragraphs(text: str, blocks: Sequence[Block]) -> list[_Paragraph]:
    kept = [(block, text[block.start : block.end].rstrip()) for block in blocks if block.label in ARTICLE_ROLES]
    running = iter(quotations([visible for block, visible in kept if block.label in RUNNING_TEXT]))
    return [
        _Paragraph(
            block.label,
            block.start,
            visible,
            tuple(next(running) if block.label in RUNNING_TEXT else quotations([visible])[0]),
        )
        for block, visible in kept
    ]


def _spans(paragraph: _Paragraph) -> list[Span]:
    spans = sentence_spans(paragraph.text)
    if paragraph.role in HEADINGS and len(spans) > 1:
        parts = (paragraph.text[start:end].split() for start, end in spans)
        if min(map(len, parts)) < FEWEST_WORDS_OF_A_PART:
            return [(spans[0][0], spans[-1][1])]
    return spans


def _speaker(paragraph: _Paragraph, start: int, end: int) -> str | None:
    quoted = overlapping(paragraph.quoted, start, end)
    within = [(max(first, start) - start, min(last, end) - start) for first, last in quoted]
    return speaker(paragraph.text[start:end], within)


def _goes_on(before: _Paragraph | None, paragraph: _Paragraph) -> bool:
    """Whether a paragraph's quotation was introduced, or opened, by the one before: 'She told us:'."""
    if before is None or paragraph.role not in RUNNING_TEXT or before.role not in RUNNING_TEXT:
        return False
    opened = bool(before.quoted) and before.quoted[-1][1] == len(before.text) and not before.text.endswith(MARKS)
    return opened or before.text.endswith(":")


def _attributed(sentences: list[Sentence]) -> list[Sentence]:
    """A quotation of several sentences has one speaker, named before, after or between them."""
    named = list(sentences)
    for index in range(1, len(named)):
        if named[index].is_quote and named[index].speaker is None:
            named[index] = replace(named[index], speaker=named[index - 1].speaker)
    for index in reversed(range(len(named) - 1)):
        if named[index].is_quote and named[index].speaker is None and named[index + 1].is_quote:
            named[index] = replace(named[index], speaker=named[index + 1].speaker)
    return named


def _resolved(sentences: list[Sentence]) -> list[Sentence]:
    """Pronouns stand for who spoke last, where that was not long ago; else nobody is named."""
    resolved: list[Sentence] = []
    last: Sentence | None = None
    for sentence in sentences:
        if sentence.speaker in PRONOUNS:
            near = last is not None and sentence.paragraph - last.paragraph <= LATELY
            sentence = replace(sentence, speaker=last.speaker if last is not None and near else None)
        if sentence.speaker is not None:
            last = sentence
        resolved.append(sentence)
    return resolved
