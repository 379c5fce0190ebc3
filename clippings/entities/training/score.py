"""Hold the names found in a corpus against its marks: exact spans, with and without their types."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from clippings.entities.detect import find_mentions
from clippings.entities.proposal import Proposer
from clippings.entities.training.examples import TYPES
from clippings.entities.training.marked import Corpus, Span, as_sentences
from clippings.registry.load import Registry


@dataclass(frozen=True, slots=True)
class Found:
    """Counts of one corpus; `by_type` has a (hit, guessed, wanted) for each group of types the corpus tells apart."""

    span: float
    typed: float
    by_type: dict[str, tuple[int, int, int]]
    n_words: int


def score(corpus: Corpus, registry: Registry, proposers: Sequence[Proposer]) -> Found:
    """F1 of the names found. What the corpus leaves unmarked, and optional names, are neither missed nor wrong."""
    hits: Counter[str] = Counter()
    guessed: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    spans = n_words = 0
    group = groups(corpus)
    for document in corpus.documents:
        sentences = as_sentences(document)
        built: list[dict[Span, str]] = [{} for _ in document]
        for mention in find_mentions(sentences, registry, proposers=proposers):
            position = int(mention.sentence_id)
            start = sentences[position].start
            built[position][mention.start - start, mention.end - start] = mention.type
        for marked, found in zip(document, built, strict=True):
            n_words += len(marked.text.split())
            spare = [span for span, name in marked.names.items() if name.optional]
            for name in marked.names.values():
                if not name.optional:
                    wanted[group[next(iter(name.types))]] += 1
            for span, kind in found.items():
                gold = marked.names.get(span)
                required = gold is not None and not gold.optional
                if not required and (kind in corpus.silent or any(a < span[1] and span[0] < b for a, b in spare)):
                    continue
                guessed[group[kind]] += 1
                spans += required
                hits[group[kind]] += gold is not None and required and kind in gold.types
    n_hit, n_guessed, n_wanted = hits.total(), guessed.total(), wanted.total()
    by_type = {kind: (hits[kind], guessed[kind], wanted[kind]) for kind in sorted(wanted)}
    return Found(f1(spans, n_guessed, n_wanted), f1(n_hit, n_guessed, n_wanted), by_type, n_words)


def groups(corpus: Corpus) -> dict[str, str]:
    """Each of our types by the types that the corpus cannot tell from it."""
    marked = (name for document in corpus.documents for one in document for name in one.names.values())
    joined = sorted({tuple(sorted(name.types)) for name in marked if not name.optional}, key=lambda t: (len(t), t))
    together = {kind: "/".join(types) for types in joined for kind in types}
    return {kind: together.get(kind, kind) for kind in TYPES}


def f1(hit: int, guessed: int, wanted: int) -> float:
    return 2 * hit / (guessed + wanted) if guessed + wanted else 0.0
