"""re3d: conflict reports whose marks lie within each other, names and descriptions alike; our guide keeps the names."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from clippings.entities.cues import FUNCTION_WORDS, NO_NAMES, PARTICLES
from clippings.entities.training.labels import ANYTHING, ORG, PEOPLE, PERSON, PLACE
from clippings.entities.training.marked import Corpus, Marked, Name, Span, bare, is_title
from clippings.registry.tokens import tokenize
from clippings.text.boundaries import sentence_spans

LABELS = {"Person": PERSON, "Organisation": ORG, "Location": PLACE, "Nationality": PEOPLE}
LABELS |= dict.fromkeys(("Weapon", "MilitaryPlatform", "Vehicle", "DocumentReference"), ANYTHING)
# What lies within a date or an amount is marked by mistake: `Jan` as a person.
NO_THINGS = frozenset({"Temporal", "Quantity", "Money"})
# Small words that a name may hold; any other word without a capital makes a description.
INSIDE = PARTICLES | {"of", "the", "and", "for", "to", "on", "s"}

# Begin, end and label.
Mark = tuple[int, int, str]


def re3d(folder: Path) -> Corpus:
    """The documents of each part."""
    documents = []
    for part in sorted(path for path in folder.iterdir() if path.is_dir()):
        marks: dict[str, list[Mark]] = {}
        for line in (part / "entities.json").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            marks.setdefault(row["documentId"], []).append((row["begin"], row["end"], row["type"]))
        for line in (part / "documents.json").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            documents.append(tuple(read_text(row["text"], marks.get(row["_id"], []))))
    return Corpus(tuple(documents), frozenset({"EVENT", "LAW", "PRODUCT"}))


def read_text(text: str, marks: list[Mark]) -> Iterator[Marked]:
    """A document's sentences."""
    at = 0
    for paragraph in text.splitlines(keepends=True):
        for start, end in sentence_spans(paragraph):
            sentence = text[at + start : at + end]
            here = [(a - at - start, b - at - start, label) for a, b, label in marks]
            yield Marked(sentence, kept_names(sentence, [m for m in here if m[0] >= 0 and m[1] <= len(sentence)]))
        at += len(paragraph)


def kept_names(sentence: str, marks: list[Mark]) -> dict[Span, Name]:
    """The names of a sentence. Of those within each other the longest counts; of the same words, a place.

    A description in which nothing is marked may hold names that nobody marked.
    """
    things = [mark for mark in marks if not any(inside(mark, other) for other in marks if other[2] in NO_THINGS)]
    found = [
        (span, LABELS[label], is_named(sentence[slice(*span)]))
        for start, end, label in things
        if label in LABELS
        for piece in pieces(sentence, start, end, label)
        if (span := bare(sentence, piece, LABELS[label]))
    ]
    names: dict[Span, Name] = {}
    called = [(span, name) for span, name, named in found if named]
    for span, name in sorted(called, key=lambda one: (one[0][0] - one[0][1], one[1] != PLACE, one[0])):
        if not overlaps(span, names):
            names[span] = name
    untold = [span for span, _, named in found if not named and " " in sentence[slice(*span)]]
    return {span: ANYTHING for span in untold if not overlaps(span, names)} | names


def pieces(sentence: str, start: int, end: int, label: str) -> Iterator[Span]:
    """A place within a place is a name of its own; what stands before a person's last title is none of his name."""
    if label == "Location":
        yield from ((start + piece.start(), start + piece.end()) for piece in re.finditer("[^,]+", sentence[start:end]))
        return
    tokens = tokenize(sentence[start:end])
    titles = [index for index, fold in enumerate(tokens.folds[:-1]) if is_title(fold)] if label == "Person" else []
    yield start + (tokens.ends[titles[-1]] if titles else 0), end


def inside(mark: Mark, other: Mark) -> bool:
    return mark is not other and other[0] <= mark[0] and mark[1] <= other[1]


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def is_named(words: str) -> bool:
    """Whether words begin and end with a capital or a number, and describe nothing in between."""
    tokens = tokenize(words)
    if words.lower() in NO_NAMES or words.lower() in FUNCTION_WORDS:
        return False
    first, last = tokens.texts[0], tokens.texts[-1]
    opens = first[0].isupper() or first[0].isdigit() or "-" in words.split()[0]
    closes = last[0].isupper() or last[0].isdigit()
    told = any(text[0].islower() and text not in INSIDE for text in tokens.texts)
    return opens and closes and not told and any(text[0].isupper() and len(text) > 1 for text in tokens.texts)
