"""Where in a paragraph its sentences begin and end."""

from itertools import pairwise

from syntok.segmenter import split
from syntok.tokenizer import Tokenizer

Span = tuple[int, int]


def sentence_spans(paragraph: str) -> list[Span]:
    """Spans of the sentences of a paragraph, without the white space around them, in order."""
    tokens = Tokenizer(replace_not_contraction=False).tokenize(paragraph)
    starts = sorted({sentence[0].offset for sentence in split(tokens)})
    spans = []
    for start, end in pairwise([0, *starts[1:], len(paragraph)]):
        visible = paragraph[start:end].strip()
        if visible:
            start += len(paragraph[start:end]) - len(paragraph[start:end].lstrip())
            spans.append((start, start + len(visible)))
    return spans
