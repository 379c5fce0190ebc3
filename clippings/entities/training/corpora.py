"""The open corpora, each read from the folder its name has, with its labels in our types."""

from pathlib import Path

from clippings.entities.training.columns import mark, read_columns
from clippings.entities.training.labels import ANYTHING, EVENT, ORG, OTHER, PERSON, PLACE, REST
from clippings.entities.training.marked import Corpus, Marked, Name
from clippings.measure.training import read_training

COARSE = {"PER": PERSON, "ORG": ORG, "LOC": PLACE, "MISC": OTHER}
CROSSNER = {
    **dict.fromkeys(("person", "politician", "writer", "musicalartist", "researcher", "scientist"), PERSON),
    **dict.fromkeys(("organisation", "politicalparty", "university", "band"), ORG),
    **dict.fromkeys(("country", "location"), PLACE),
    **dict.fromkeys(("election", "event"), EVENT),
    "misc": OTHER,
}
DOMAINS = ("ai", "literature", "music", "politics", "science")


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
