"""Parse the sentences of an article: a tag, a head and a relation for each word."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from clippings.syntax.spelling import plain


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence's fine tags (Penn), the index of each word's head (-1 for the root), and Universal Dependencies."""

    tags: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]


Parser = Callable[[Sequence[Sequence[str]]], list[Parse]]


def parse_sentences(sentences: Sequence[Sequence[str]]) -> list[Parse]:
    """Our own parser's trees. Give it all sentences of one article and no others, so that articles never mix.

    A sentence is its words as `clippings.events.tokens` cuts them; each becomes one tree.
    """
    return load_parser(None)(sentences)


@cache
def load_parser(name: str | None) -> Parser:
    """Our own parser, or a spaCy model by its name or folder; loaded once a process.

    Raises InputError where there is no such model, or it gives other than Universal Dependencies.
    """
    if name is None:
        from clippings.syntax.weights import packaged_pipeline

        return parser_of(packaged_pipeline(), plain)
    from clippings.syntax.stranger import installed_pipeline

    return parser_of(installed_pipeline(name), str)


def parser_of(nlp: Any, spell: Callable[[str], str]) -> Parser:
    """A parser that gives a pipeline words as `spell` writes them."""
    from clippings.syntax.pipeline import document
    from clippings.syntax.threads import one_thread

    def parse(sentences: Sequence[Sequence[str]]) -> list[Parse]:
        # What it keeps of an article's words is given up with the article.
        with one_thread(), nlp.memory_zone():
            documents = [document(nlp, [spell(word) for word in words]) for words in sentences if words]
            # The parser takes a quarter of a batch at a time, and is fastest with all sentences side by side.
            found = iter([_read(one) for one in nlp.pipe(documents, batch_size=max(4 * len(documents), 1))])
        return [next(found) if words else Parse((), (), ()) for words in sentences]

    return parse


def _read(document: Any) -> Parse:
    from spacy.attrs import DEP, HEAD, TAG

    names = document.vocab.strings
    tags, steps, labels = document.to_array([TAG, HEAD, DEP]).T
    heads = tuple(place + step if step else -1 for place, step in enumerate(steps.astype("int64").tolist()))
    # The root's label is spaCy's own.
    relations = tuple("root" if head < 0 else names[label] for head, label in zip(heads, labels.tolist(), strict=True))
    return Parse(tuple(names[tag] for tag in tags.tolist()), heads, relations)
