"""Parse the sentences of an article: a tag, a head and a relation for each word."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence's fine tags (Penn), the index of each word's head (-1 for the root), and Universal Dependencies."""

    tags: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]


Parser = Callable[[Sequence[Sequence[str]]], list[Parse]]


def parse_sentences(sentences: Sequence[Sequence[str]]) -> list[Parse]:
    """Our own parser's trees. Give it all sentences of one article, and no others, so that they never depend on them.

    A sentence is its words as `clippings.events.tokens` cuts them; each becomes one tree.
    """
    return load_parser(None)(sentences)


@cache
def load_parser(name: str | None) -> Parser:
    """Our own parser, or a spaCy model by its name or folder; loaded once a process.

    Raises InputError where there is no such model, or it gives other than Universal Dependencies.
    """
    from clippings.syntax.pipeline import document
    from clippings.syntax.spelling import plain

    if name is None:
        from clippings.syntax.weights import packaged_pipeline

        return _parser(packaged_pipeline(), lambda nlp, words: document(nlp, [plain(word) for word in words]))
    from clippings.syntax.stranger import installed_pipeline

    return _parser(installed_pipeline(name), document)


def _parser(nlp: Any, as_document: Callable[[Any, Sequence[str]], Any]) -> Parser:
    def parse(sentences: Sequence[Sequence[str]]) -> list[Parse]:
        with nlp.memory_zone():
            documents = [as_document(nlp, words) for words in sentences if words]
            found = iter([_read(one) for one in nlp.pipe(documents, batch_size=max(len(documents), 1))])
        return [next(found) if words else Parse((), (), ()) for words in sentences]

    return parse


def _read(document: Any) -> Parse:
    from spacy.attrs import DEP, HEAD, TAG

    strings = document.vocab.strings
    rows = document.to_array([TAG, HEAD, DEP]).astype("int64").tolist()
    heads = tuple(index + head if head else -1 for index, (_, head, _) in enumerate(rows))
    # The root's own label is spaCy's; numbers of strings are unsigned.
    names = [(strings[tag % 2**64], strings[label % 2**64]) for tag, _, label in rows]
    labels = tuple("root" if head < 0 else label for head, (_, label) in zip(heads, names, strict=True))
    return Parse(tuple(tag for tag, _ in names), heads, labels)
