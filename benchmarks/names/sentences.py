"""Sentence boundaries, a paragraph at a time, against treebanks and rules."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from clippings.text.boundaries import Span, sentence_spans

Paragraph = tuple[str, list[Span]]


def paragraphs(path: Path, genre: str = "") -> Iterator[Paragraph]:
    """The paragraphs of a treebank's documents (of one genre of GUM), sentences joined by single spaces."""
    wanted, text, spans = True, "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc id = "):
            wanted = f"GUM_{genre}" in line
        if line.startswith(("# newpar", "# newdoc")) and text:
            yield text, spans
            text, spans = "", []
        if wanted and line.startswith("# text = "):
            start = len(text) + bool(text)
            text = f"{text} {line[9:]}".lstrip()
            spans = [*spans, (start, len(text))]
    if text:
        yield text, spans


def boundary_f1(found: Iterable[Paragraph]) -> tuple[float, int]:
    """F1 of whole sentences, and how many there are."""
    hit = guessed = wanted = 0
    for text, spans in found:
        built = sentence_spans(text)
        hit += len(set(built) & set(spans))
        guessed += len(built)
        wanted += len(spans)
    return 2 * hit / (guessed + wanted), wanted


def golden_rules(path: Path) -> tuple[int, int]:
    """How many of pySBD's rules hold (`benchmarks/english_golden_rules.py` there, read and never run)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    rules = next(ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.Assign))
    held = 0
    for text, wanted in rules:
        built = [" ".join(text[start:end].split()) for start, end in sentence_spans(text)]
        held += built == [" ".join(sentence.split()) for sentence in wanted]
    return held, len(rules)
