"""A spaCy pipeline in the place of our own parser: one that somebody has installed and named, or ours in training."""

from collections.abc import Callable, Sequence
from typing import Any

from clippings.errors import InputError
from clippings.spacy_models import check_installed
from clippings.syntax.parse import Parse, Parser
from clippings.syntax.threads import one_thread

NEEDED = frozenset({"tok2vec", "transformer", "tagger", "parser"})
# No other scheme has it: en_core_web_*, for one, have their prepositional objects below the preposition.
TELLING = "obl"


def installed_pipeline(name: str) -> Any:
    """The model's tagger and parser. Raises InputError where it is missing or has other relations than ours."""
    check_installed("syntax", name)
    import spacy

    nlp: Any = spacy.load(name)
    for pipe in nlp.pipe_names:
        if pipe not in NEEDED:
            nlp.disable_pipe(pipe)
    if "parser" not in nlp.pipe_names or TELLING not in nlp.get_pipe("parser").labels:
        raise InputError(f"syntax model {name}: its parser does not give Universal Dependencies")
    return nlp


def parser_of(nlp: Any, spell: Callable[[str], str]) -> Parser:
    """A parser that gives a pipeline words as `spell` writes them."""

    def parse(sentences: Sequence[Sequence[str]]) -> list[Parse]:
        # What it keeps of an article's words is given up with the article.
        with one_thread(), nlp.memory_zone():
            documents = [document(nlp, [spell(word) for word in words]) for words in sentences if words]
            # The parser takes a quarter of a batch at a time, and is fastest with all sentences side by side.
            found = iter([_read(one) for one in nlp.pipe(documents, batch_size=max(4 * len(documents), 1))])
        return [next(found) if words else Parse((), (), ()) for words in sentences]

    return parse


def document(nlp: Any, words: Sequence[str]) -> Any:
    """One sentence as a document that is not to be split."""
    from spacy.tokens import Doc

    begins: list[bool | int | None] = [place == 0 for place in range(len(words))]
    return Doc(nlp.vocab, words=list(words), sent_starts=begins)


def _read(document: Any) -> Parse:
    from spacy.attrs import DEP, HEAD, TAG

    names = document.vocab.strings
    tags, steps, labels = document.to_array([TAG, HEAD, DEP]).T
    heads = tuple(place + step if step else -1 for place, step in enumerate(steps.astype("int64").tolist()))
    # The root's label is spaCy's own.
    relations = tuple("root" if head < 0 else names[label] for head, label in zip(heads, labels.tolist(), strict=True))
    return Parse(tuple(names[tag] for tag in tags.tolist()), heads, relations)
