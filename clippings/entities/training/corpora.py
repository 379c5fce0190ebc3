"""The open corpora, each read from the folder its name has, with its labels in our types."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from clippings.entities.cues import FUNCTION_WORDS, NO_NAMES
from clippings.entities.training.columns import mark, read_columns
from clippings.entities.training.marked import PLACES, Corpus, Marked, Name, Span, bare
from clippings.measure.training import read_training
from clippings.text.boundaries import sentence_spans

PERSON, ORG = Name(frozenset({"PERSON"})), Name(frozenset({"ORG"}))
PLACE, EVENT = Name(PLACES), Name(frozenset({"EVENT"}))
PEOPLE = Name(frozenset({"NORP"}))
REST = frozenset({"NORP", "EVENT", "LAW", "PRODUCT"})
OTHER = Name(REST, optional=True)
# A label that is neither person, body nor place: it may be anything of ours or nothing, and teaches nothing.
ANYTHING = Name(frozenset({"PERSON", "ORG", *PLACES, *REST, "NOTHING"}), optional=True)

COARSE = {"PER": PERSON, "ORG": ORG, "LOC": PLACE, "MISC": OTHER}
CROSSNER = {
    **dict.fromkeys(("person", "politician", "writer", "musicalartist", "researcher", "scientist"), PERSON),
    **dict.fromkeys(("organisation", "politicalparty", "university", "band"), ORG),
    **dict.fromkeys(("country", "location"), PLACE),
    **dict.fromkeys(("election", "event"), EVENT),
    "misc": OTHER,
}
DOMAINS = ("ai", "literature", "music", "politics", "science")
RE3D = {"Person": PERSON, "Organisation": ORG, "Location": PLACE, "Nationality": PEOPLE}
RE3D |= dict.fromkeys(("Weapon", "MilitaryPlatform", "Vehicle", "DocumentReference"), ANYTHING)


def own(folder: Path) -> dict[str, Corpus]:
    """Our annotated articles, by file; every name is marked, with its type."""
    return {
        path.stem: Corpus(
            tuple(
                tuple(
                    Marked(s.text, {(n.start, n.end): Name(frozenset({n.type})) for n in s.names})
                    for s in article.sentences
                )
                for article in read_training(path)
            )
        )
        for path in sorted(folder.glob("*.txt"))
    }


def wikigold(folder: Path) -> Corpus:
    lines = (folder / "wikigold.conll.txt").read_text(encoding="utf-8").splitlines()
    return Corpus(tuple((mark(s, COARSE),) for s in read_columns(lines)))


def crossner(folder: Path, part: str, domains: tuple[str, ...] = DOMAINS) -> Corpus:
    """Sentences of Wikipedia; what a domain adds to persons, bodies, places and acts teaches nothing."""
    sentences = []
    for domain in domains:
        lines = (folder / f"{domain}.{part}.txt").read_text(encoding="utf-8").splitlines()
        for sentence in read_columns(lines, by="\t"):
            labels = {tag[2:]: CROSSNER.get(tag[2:], ANYTHING) for _, tag in sentence if tag != "O"}
            sentences.append((mark(sentence, labels),))
    return Corpus(tuple(sentences), frozenset({"NORP", "LAW", "PRODUCT"}))


def uner(path: Path) -> Corpus:
    """Universal NER: persons, bodies and places, over the text as it was printed."""
    documents: list[tuple[Marked, ...]] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        text = next((line[9:] for line in block.splitlines() if line.startswith("# text = ")), None)
        for sentence in read_columns(block.splitlines(), word=1, tag=2, by="\t"):
            marked = mark(sentence, COARSE, text)
            goes_on = documents and "# newdoc" not in block
            documents[-1:] = [(*documents[-1], marked)] if goes_on else [*documents[-1:], (marked,)]
    return Corpus(tuple(documents), REST)


def re3d(folder: Path) -> Corpus:
    """Conflict reports. Names are kept of what is marked: a stretch whose last word has no capital is no name."""
    documents = []
    for part in sorted(path for path in folder.iterdir() if path.is_dir()):
        marks: dict[str, list[tuple[int, int, str]]] = {}
        for line in (part / "entities.json").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            marks.setdefault(row["documentId"], []).append((row["begin"], row["end"], row["type"]))
        for line in (part / "documents.json").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            documents.append(tuple(read_text(row["text"], marks.get(row["_id"], []))))
    return Corpus(tuple(documents), frozenset({"EVENT", "LAW", "PRODUCT"}))


def read_text(text: str, marks: list[tuple[int, int, str]]) -> Iterator[Marked]:
    """A document's sentences; of marks within each other the longest counts."""
    at = 0
    for paragraph in text.splitlines(keepends=True):
        for start, end in sentence_spans(paragraph):
            sentence = text[at + start : at + end]
            here = [(a - at - start, b - at - start, label) for a, b, label in marks]
            yield Marked(sentence, kept_names(sentence, [m for m in here if m[0] >= 0 and m[1] <= len(sentence)]))
        at += len(paragraph)


def kept_names(sentence: str, marks: list[tuple[int, int, str]]) -> dict[Span, Name]:
    """What is named in a sentence of re3d; a place within a place is a name of its own, as in our guide."""
    names: dict[Span, Name] = {}
    for start, end, label in sorted(marks, key=lambda m: (m[0] - m[1], m)):
        name = RE3D.get(label)
        for piece in re.finditer(r"[^,]+" if label == "Location" else r"(?s).+", sentence[start:end]):
            span = bare(sentence, (start + piece.start(), start + piece.end()), name) if name else None
            if name and span and is_named(sentence[slice(*span)]) and not overlaps(span, names):
                names[span] = name
    return names


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def is_named(words: str) -> bool:
    """Whether words begin and end with a capital and are not one that only opens a sentence."""
    first, last = words.split()[0], words.split()[-1]
    if words.lower() in NO_NAMES or words.lower() in FUNCTION_WORDS:
        return False
    return last[0].isupper() and (first[0].isupper() or "-" in first)
