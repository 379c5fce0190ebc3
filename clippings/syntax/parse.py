"""Parse the sentences of an article: a tag, a head and a relation for each word."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from clippings.syntax.lifted import lower
from clippings.syntax.moves import State, parse_states
from clippings.syntax.network import word_vectors
from clippings.syntax.threads import one_thread
from clippings.syntax.weights import Weights, packaged_weights
from clippings.syntax.words import finder


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence's fine tags (Penn), the index of each word's head (-1 for the root), and Universal Dependencies."""

    tags: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]


Parser = Callable[[Sequence[Sequence[str]]], list[Parse]]


def parse_sentences(sentences: Sequence[Sequence[str]]) -> list[Parse]:
    """Our own parser's trees. Give it all sentences of one article and no others, so that articles never mix.

    A sentence is its words as `clippings.events.words.tokens` cuts them; each becomes one tree.
    """
    return load_parser(None)(sentences)


@cache
def load_parser(name: str | None) -> Parser:
    """Our own parser, or a spaCy model by its name or folder; loaded once a process.

    Raises InputError where there is no such model, or it gives other than Universal Dependencies.
    """
    if name is None:
        return own_parser(packaged_weights())
    from clippings.syntax.stranger import installed_pipeline, parser_of

    return parser_of(installed_pipeline(name), str)


def own_parser(weights: Weights) -> Parser:
    """A parser that computes with numpy alone: loading spaCy takes longer than parsing ten articles."""
    rows = finder(weights.spelled)

    def parse(sentences: Sequence[Sequence[str]]) -> list[Parse]:
        full = [words for words in sentences if words]
        if not full:
            return [Parse((), (), ()) for _ in sentences]
        lengths = [len(words) for words in full]
        with one_thread():
            vectors = word_vectors(weights, [rows(word) for words in full for word in words], lengths)
            tags = [weights.tags[tag] for tag in (vectors @ weights.tag + weights.tag_bias).argmax(axis=1).tolist()]
            states = iter(parse_states(weights, vectors, lengths))
        return [_read(next(states), tags) if words else Parse((), (), ()) for words in sentences]

    return parse


def _read(state: State, tags: Sequence[str]) -> Parse:
    heads, labels = lower(state.heads, state.labels)
    return Parse(tuple(tags[state.before : state.before + state.length]), tuple(heads), tuple(labels))
