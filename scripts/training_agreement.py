"""How far the second annotation pass of the training corpus agrees with the first."""

from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.measure.agreement import Pass, add_reading, agreement, first_pass, second_pass
from clippings.measure.newswire import read_marks, wire_sentences
from clippings.measure.training import TrainingArticle, read_training


def main(
    folder: Annotated[Path, typer.Argument(help="Folder of annotated articles.")] = paths.DATASET / "training",
    add: Annotated[list[Path] | None, typer.Option(help="First take a second reading, marked inline, into it.")] = None,
    corpus: Annotated[Path | None, typer.Option(help="Folder with ner_dataset.head.csv, for our marks of it.")] = None,
) -> None:
    """Print the agreement on the articles of `second-pass/`, and of `newswire/second-pass/` where its text is named."""
    for path in add or ():
        add_reading(folder / "second-pass", list(read_training(path)))
    first = first_pass([article for path in sorted(folder.glob("*.txt")) for article in read_training(path)])
    show("our articles", first, second_pass(folder / "second-pass"))
    if corpus is not None:
        show("newswire", *newswire_passes(folder / "newswire", corpus))


def show(what: str, first: Pass, second: Pass) -> None:
    """Print one agreement."""
    typer.echo(f"{what}:")
    for name, metric in agreement(first, second).items():
        if metric["n"]:
            typer.echo(f"  {name}: " + ", ".join(f"{key} {value}" for key, value in metric.items()))


def newswire_passes(folder: Path, corpus: Path) -> tuple[Pass, Pass]:
    """Both readings of the sentences that both have, each sentence for itself."""
    sentences = wire_sentences(corpus)
    one, other = (
        {s.line: s for path in sorted(place.glob("*.marks")) for a in read_marks(path, sentences) for s in a.sentences}
        for place in (folder, folder / "second-pass")
    )
    both = sorted(one.keys() & other.keys())
    first, second = (first_pass([TrainingArticle(f"voa-{n}", None, (read[n],)) for n in both]) for read in (one, other))
    return first, second


if __name__ == "__main__":
    typer.run(main)
