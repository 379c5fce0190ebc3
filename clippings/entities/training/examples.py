"""What the typer learns from: candidate rows of capitals, each with the types that a corpus allows it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clippings.entities.candidates import candidates
from clippings.entities.company import read_company
from clippings.entities.features import features, read_rows
from clippings.entities.pattern import name_pieces
from clippings.entities.training.marked import Corpus, Marked, Span, as_lines
from clippings.entities.typer import NOTHING
from clippings.registry.load import Registry

TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "PRODUCT", NOTHING)


@dataclass(frozen=True, slots=True)
class Example:
    """The features of a row of capitals, the mean vectors of its company, and which types it may be of."""

    seen: tuple[str, ...]
    company: NDArray[np.float32]
    types: frozenset[str]


def read_examples(corpus: Corpus, registry: Registry) -> Iterator[Example]:
    """Each candidate; what shares words with a name and is not that name is none, and what may be anything teaches
    nothing."""
    for document in corpus.documents:
        lines = as_lines(document, registry)
        pieces = [list(name_pieces(line, registry.words)) for line in lines]
        rows = read_rows((line, start, end) for line, spans in zip(lines, pieces, strict=True) for start, end in spans)
        placed = [(number, one) for number, spans in enumerate(pieces) for one in candidates(lines[number], spans)]
        means = read_company(lines, placed).means.astype(np.float32)
        for (number, candidate), company in zip(placed, means, strict=True):
            line = lines[number]
            span = line.tokens.starts[candidate.start], line.tokens.ends[candidate.end - 1]
            types = allowed(span, document[number], corpus.silent)
            if len(types) < len(TYPES):
                yield Example(tuple(features(line, candidate, registry.words, rows)), company, types)


def allowed(span: Span, marked: Marked, silent: frozenset[str]) -> frozenset[str]:
    """Which types the corpus lets these words have."""
    if span in marked.names:
        return marked.names[span].types
    shared = [name for (start, end), name in marked.names.items() if start < span[1] and span[0] < end]
    if any(name.optional for name in shared):
        return frozenset(TYPES)
    return frozenset({NOTHING}) if shared else frozenset({NOTHING}) | silent
