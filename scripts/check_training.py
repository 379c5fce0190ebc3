"""Check the annotated training corpus and count what is in it."""

import sys
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.errors import INVALID
from clippings.measure.newswire import read_marks, wire_sentences
from clippings.measure.training import TrainingArticle, read_lines
from clippings.measure.training_faults import article_faults, repeated_ids

KOSOVO = "XKX"  # no ISO 3166 code; the one in common use


def main(
    folder: Annotated[Path, typer.Argument(help="Folder of annotated articles.")] = paths.DATASET / "training",
    corpus: Annotated[Path | None, typer.Option(help="Folder with ner_dataset.head.csv, for our marks of it.")] = None,
) -> None:
    """Print counts by file and code, and every fault; exit code 4 where there is one."""
    import pycountry

    countries = frozenset(c.alpha_3 for c in pycountry.countries) | {KOSOVO}
    articles: list[TrainingArticle] = []
    faults = 0
    for path in sorted(folder.glob("*.txt")):
        found = list(read_lines(path.read_text(encoding="utf-8").splitlines()))
        read = [a for a in found if isinstance(a, TrainingArticle)]
        wrong = [f for f in found if isinstance(f, tuple)]
        wrong += [f for article in read for f in article_faults(article, countries)]
        for line, fault in wrong:
            typer.echo(f"{path}:{line}: {fault}", err=True)
        faults += len(wrong)
        articles += read
        typer.echo(f"{path.name}: {summary(read)}")
    for article_id in repeated_ids(articles):
        typer.echo(f"two articles have the id {article_id}", err=True)
        faults += 1
    typer.echo(f"all: {summary(articles)}, {faults} faults")
    show_tallies(articles)
    if corpus is not None:
        sentences = wire_sentences(corpus)
        wire = [a for path in sorted((folder / "newswire").glob("*.marks")) for a in read_marks(path, sentences)]
        typer.echo(f"newswire: {summary(wire)}")
        show_tallies(wire)
    sys.exit(INVALID if faults else 0)


def show_tallies(articles: list[TrainingArticle]) -> None:
    """Print how often each code is given."""
    for title, counts in tallies(articles).items():
        if counts:
            typer.echo(f"{title}: " + ", ".join(f"{code} {n}" for code, n in counts.most_common()))


def summary(articles: list[TrainingArticle]) -> str:
    sentences = [s for a in articles for s in a.sentences]
    names = sum(len(s.names) for s in sentences)
    events = sum(len(s.events) for s in sentences)
    bare = sum(not s.events for s in sentences)
    return (
        f"{len(articles)} articles, {len(sentences)} sentences, {names} names, {events} events, {bare} without an event"
    )


def tallies(articles: list[TrainingArticle]) -> dict[str, Counter[str]]:
    sentences = [s for a in articles for s in a.sentences]
    events = [e for s in sentences for e in s.events]
    return {
        "names": Counter(n.type for s in sentences for n in s.names),
        "types": Counter(e.type for e in events),
        "modes": Counter(f"{e.type} {e.mode}" for e in events if e.mode),
        "modality": Counter(e.modality for e in events),
        "attribution": Counter(e.attribution for e in events),
    }


if __name__ == "__main__":
    typer.run(main)
