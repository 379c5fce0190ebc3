"""What the typer learns from: candidate rows of capitals, each with the types that a corpus allows it."""

from collections.abc import Iterator

from clippings.entities.candidates import candidates
from clippings.entities.features import features, read_rows
from clippings.entities.pattern import name_pieces
from clippings.entities.training.marked import Corpus, Marked, Span, as_lines
from clippings.entities.typer import NOTHING
from clippings.registry.load import Registry

TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "PRODUCT", NOTHING)
# The features of a row of capitals, and which types it may be of.
Example = tuple[tuple[str, ...], frozenset[str]]


def read_examples(corpus: Corpus, registry: Registry) -> Iterator[Example]:
    """Each candidate; what shares words with a name and is not that name is none, and what may be anything teaches
    nothing."""
    for document in corpus.documents:
        lines = as_lines(document, registry)
        pieces = [list(name_pieces(line, registry.words)) for line in lines]
        rows = read_rows((line, start, end) for line, spans in zip(lines, pieces, strict=True) for start, end in spans)
        for line, spans, marked in zip(lines, pieces, document, strict=True):
            for candidate in candidates(line, spans):
                span = line.tokens.starts[candidate.start], line.tokens.ends[candidate.end - 1]
                types = allowed(span, marked, corpus.silent)
                if len(types) < len(TYPES):
                    yield tuple(features(line, candidate, registry.words, rows)), types


def allowed(span: Span, marked: Marked, silent: frozenset[str]) -> frozenset[str]:
    """Which types the corpus lets these words have."""
    if span in marked.names:
        return marked.names[span].types
    shared = [name for (start, end), name in marked.names.items() if start < span[1] and span[0] < end]
    if any(name.optional for name in shared):
        return frozenset(TYPES)
    return frozenset({NOTHING}) if shared else frozenset({NOTHING}) | silent
