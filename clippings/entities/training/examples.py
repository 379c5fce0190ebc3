"""What the typer learns from: candidate rows of capitals, each with the types that a corpus allows it."""

from collections.abc import Iterator

from clippings.entities.features import features, read_rows
from clippings.entities.pattern import name_pieces
from clippings.entities.training.marked import Corpus, as_lines
from clippings.entities.typer import NOTHING
from clippings.registry.load import Registry

TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "PRODUCT", NOTHING)
# The features of a row of capitals, and which types it may be of.
Example = tuple[tuple[str, ...], frozenset[str]]


def read_examples(corpus: Corpus, registry: Registry) -> Iterator[Example]:
    """Each candidate row; rows that hold a part of a name, and rows that may be anything, teach nothing."""
    for document in corpus.documents:
        lines = as_lines(document, registry)
        pieces = [(n, *piece) for n, line in enumerate(lines) for piece in name_pieces(line, registry.words)]
        rows = read_rows((lines[n], start, end) for n, start, end in pieces)
        for number, start, end in pieces:
            line, names = lines[number], document[number].names
            span = line.tokens.starts[start], line.tokens.ends[end - 1]
            name = names.get(span)
            if name is None and any(a < span[1] and span[0] < b for a, b in names):
                continue
            types = name.types if name else frozenset({NOTHING}) | corpus.silent
            if len(types) < len(TYPES):
                yield tuple(features(line, start, end, registry.words, rows)), types
