"""From a story's blocks to its sentences."""

from collections.abc import Sequence

from clippings.clean.story import Block
from clippings.text.boundaries import sentence_spans
from clippings.text.sentence import Sentence
from schema.keys import sentence_id
from schema.vocabulary import ARTICLE_ROLES


def split_sentences(article_id: str, text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """Sentences of one story, in page order; `text` is the whole dump, `blocks` are that story's.

    Blocks whose label is no role of an article are passed over; `paragraph` counts the others from 0. A sentence
    never crosses a block, and `text[start:end]` is its text.
    """
    sentences: list[Sentence] = []
    kept = [block for block in blocks if block.label in ARTICLE_ROLES]
    for paragraph, block in enumerate(kept):
        for start, end in sentence_spans(text[block.start : block.end]):
            start, end = block.start + start, block.start + end
            sentences.append(
                Sentence(
                    sentence_id=sentence_id(article_id, start, end),
                    article_id=article_id,
                    position=len(sentences),
                    paragraph=paragraph,
                    role=block.label,
                    text=text[start:end],
                    start=start,
                    end=end,
                    is_quote=False,
                    speaker=None,
                )
            )
    return tuple(sentences)
