"""Newswire of other people and our marks of it: we keep where the words stand, whoever holds the text reads them.

The text is the Groningen Meaning Bank's first file: Voice of America, in the public domain, its sentences in running
order. A file of marks has, for each article, its first and last sentence and a digest of their words, and event lines
as `dataset/training/FORMAT.md` has them, with places for words: half-open code points of the sentence, and for a party
that only an earlier sentence of the article has, `~` and that sentence's number before them.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from clippings.entities.training.columns import spaced
from clippings.measure.precision import Reading, as_found
from clippings.measure.training import (
    FormatError,
    TrainingArticle,
    TrainingEvent,
    TrainingParty,
    TrainingSentence,
    places_of,
    read_event,
)
from clippings.registry.load import Registry

_HEADER = re.compile(r"# (\d+)-(\d+) ([0-9a-f]{12})")
_PLACE = re.compile(r"(?:~(\d+):)?(\d+)-(\d+)(?==)")


def wire_words(folder: Path) -> Iterator[list[str]]:
    """The words of each sentence of `ner_dataset.head.csv`."""
    with (folder / "ner_dataset.head.csv").open(encoding="latin-1", newline="") as lines:
        words: list[str] = []
        for row in csv.DictReader(lines):
            if row["Sentence #"] and words:
                yield words
                words = []
            if row["Word"]:
                words.append(row["Word"])
        yield words


def wire_sentences(folder: Path) -> tuple[str, ...]:
    """The sentences as running text, by number."""
    return tuple(
        "".join(" " * gap + word for gap, word in spaced([(word, "") for word in words]))
        for words in wire_words(folder)
    )


def read_newswire(path: Path, sentences: Sequence[str], registry: Registry) -> tuple[Reading, ...]:
    """The articles of a file of marks with the names that we find in them. Raises ValueError as `read_marks`."""
    return tuple(as_found(article, registry) for article in read_marks(path, sentences))


def read_marks(path: Path, sentences: Sequence[str]) -> tuple[TrainingArticle, ...]:
    """The articles of a file of marks. Raises ValueError naming the line that is wrong, or whose text is another."""
    articles: list[TrainingArticle] = []
    at = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            if line.startswith("# "):
                articles.append(_bare(line, sentences))
            elif line.startswith("> "):
                last = articles[-1]
                told = list(last.sentences)
                place = at - last.sentences[0].line
                event = read_event(_in_words(line[2:], at, sentences), sentences[at])
                told[place] = replace(told[place], events=(*told[place].events, event))
                articles[-1] = replace(last, sentences=tuple(told))
            elif line:
                at = int(line)
        except (ValueError, IndexError) as error:
            raise ValueError(f"{path}:{number}: {error}") from None
    return tuple(articles)


def marks(first: int, last: int, events: Mapping[int, Sequence[TrainingEvent]], sentences: Sequence[str]) -> str:
    """An article's marks as `read_marks` reads them: its header, and below each sentence's number its events."""
    lines = [f"# {first}-{last} {digest(sentences[first : last + 1])}"]
    for number in sorted(events):
        lines += [str(number), *(f"> {_in_places(event, first, number, sentences)}" for event in events[number])]
    return "\n".join(lines) + "\n"


def digest(texts: Sequence[str]) -> str:
    """Twelve hexadecimal digits that only these texts have."""
    return sha256("\n".join(texts).encode()).hexdigest()[:12]


def _bare(header: str, sentences: Sequence[str]) -> TrainingArticle:
    found = _HEADER.fullmatch(header)
    if found is None:
        raise FormatError(f"no header: {header}")
    first, last = int(found[1]), int(found[2])
    texts = sentences[first : last + 1]
    if digest(texts) != found[3]:
        raise FormatError(f"sentences {first} to {last} are not those that were marked")
    told = (TrainingSentence(first + n, n + 1, text, (), ()) for n, text in enumerate(texts))
    return TrainingArticle(f"sentence-{first}", None, tuple(told))


def _in_words(line: str, at: int, sentences: Sequence[str]) -> str:
    """An event line with words for places, as `read_event` reads it; of its day nothing is said."""
    cells = line.split(" | ")
    start, end = map(int, cells[0].split("-"))
    words = sentences[at][start:end]
    cells[0] = f"{words}#{places_of(words, sentences[at]).index(start) + 1}"
    cells[3:5] = (_PLACE.sub(lambda m: _words(m, at, sentences), cell) for cell in cells[3:5])
    return " | ".join([*cells[:5], "-", *cells[5:]])


def _words(place: re.Match[str], at: int, sentences: Sequence[str]) -> str:
    earlier, start, end = place.groups()
    words = sentences[int(earlier) if earlier else at][int(start) : int(end)]
    return f"~{words}" if earlier else words


def _in_places(event: TrainingEvent, first: int, at: int, sentences: Sequence[str]) -> str:
    sides = (
        ";".join(_party(party, first, at, sentences) for party in side) or "-"
        for side in (event.actors, event.recipients)
    )
    kind = (event.type, event.mode or "-")
    return " | ".join([f"{event.start}-{event.end}", *kind, *sides, event.modality, event.attribution])


def _party(party: TrainingParty, first: int, at: int, sentences: Sequence[str]) -> str:
    code = f"{party.country or '-'}:{party.sector}"
    if party.text is None:
        return f"?={code}"
    if not party.inherited:
        start = sentences[at].index(party.text)
        return f"{start}-{start + len(party.text)}={code}"
    # The latest sentence that names it.
    earlier = max(n for n in range(first, at) if party.text in sentences[n])
    start = sentences[earlier].index(party.text)
    return f"~{earlier}:{start}-{start + len(party.text)}={code}"
