"""What a corpus says of its sentences: which stretches are names, and of which of our types each may be."""

from collections.abc import Mapping
from dataclasses import dataclass

from clippings.entities.cues import TITLE_PARTS, TITLES
from clippings.entities.proposal import Line, read_lines
from clippings.registry.load import Registry
from clippings.registry.tokens import tokenize
from clippings.text.sentence import Sentence

Span = tuple[int, int]
PLACES = frozenset({"GPE", "LOC", "FAC"})


@dataclass(frozen=True, slots=True)
class Name:
    """A marked name. Where a corpus tells fewer types apart than we do, it may be of any of `types`.

    `optional` names are of a kind that the corpus marks by another rule than ours: neither missed nor wrong.
    """

    types: frozenset[str]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with its names by half-open span."""

    text: str
    names: Mapping[Span, Name]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Documents of marked sentences. Names of the `silent` types stand in the text without a mark."""

    documents: tuple[tuple[Marked, ...], ...]
    silent: frozenset[str] = frozenset()


def as_lines(document: tuple[Marked, ...], registry: Registry) -> tuple[Line, ...]:
    """The document's sentences as the proposers read them."""
    return read_lines(as_sentences(document), registry)


def as_sentences(document: tuple[Marked, ...]) -> list[Sentence]:
    """Sentences that follow each other, a line feed between them; their `position` is their place in the document."""
    found, start = [], 0
    for position, marked in enumerate(document):
        end = start + len(marked.text)
        found.append(
            Sentence(str(position), "", position, 0, "body", marked.text, start, end, is_quote=False, speaker=None)
        )
        start = end + 1
    return found


def bare(text: str, span: Span, name: Name) -> Span | None:
    """The span as our guide has it: without an article, and a person without titles. None where nothing is left."""
    start, end = span
    tokens = tokenize(text[start:end])
    first = 0
    while first < len(tokens) and (
        tokens.folds[first] in ("the", "a", "an")
        or (name.types == {"PERSON"} and is_title(tokens.folds[first]))
        or not tokens.texts[first][0].isalnum()
    ):
        first += 1
    last = len(tokens)
    while last > first and tokens.texts[last - 1] in ("'s", "’s", "'", ",", "-", '"'):
        last -= 1
    return (start + tokens.starts[first], start + tokens.ends[last - 1]) if first < last else None


def is_title(fold: str) -> bool:
    return fold in TITLES or fold in TITLE_PARTS
