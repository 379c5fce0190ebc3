"""Turn an annotator's marks of newswire, with words, into marks with places, that hold nobody's text.

What an annotator writes: `# FIRST-LAST`, the numbers of an article's sentences; below it, for each sentence that has
events, its number on a line and its event lines as `dataset/training/FORMAT.md` has them, without the day.
"""

import sys
from collections import defaultdict
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.errors import INVALID
from clippings.measure.newswire import marks, wire_sentences
from clippings.measure.training import FormatError, TrainingEvent, read_event


def main(
    corpus: Annotated[Path, typer.Argument(help="Folder with ner_dataset.head.csv.")],
    written: Annotated[list[Path], typer.Argument(help="Annotators' files.")],
    out: Annotated[Path, typer.Option(help="Folder of marks.")] = paths.DATASET / "training" / "newswire",
) -> None:
    """Write NAME.marks for each file NAME.txt. Exit code 4, and nothing written, where a line cannot be read."""
    sentences = wire_sentences(corpus)
    texts: dict[Path, str] = {}
    for path in written:
        try:
            texts[out / f"{path.stem}.marks"] = "\n".join(
                marks(first, last, events, sentences) for first, last, events in articles(path, sentences)
            )
        except FormatError as error:
            typer.echo(f"{path}:{error}", err=True)
            sys.exit(INVALID)
    out.mkdir(parents=True, exist_ok=True)
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    typer.echo(f"{len(texts)} files -> {out}")


def articles(path: Path, sentences: tuple[str, ...]) -> list[tuple[int, int, dict[int, list[TrainingEvent]]]]:
    """First and last sentence of each article, and its events by sentence. Raises FormatError naming the line."""
    found: list[tuple[int, int, dict[int, list[TrainingEvent]]]] = []
    at = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            if line.startswith("# "):
                first, last = map(int, line[2:].split("-"))
                found.append((first, last, defaultdict(list)))
            elif line.startswith("> "):
                cells = line[2:].split(" | ")
                event = read_event(" | ".join([*cells[:5], "-", *cells[5:]]), sentences[at])
                found[-1][2][at].append(event)
            elif line.strip():
                at = int(line)
        except ValueError as error:
            raise FormatError(f"{number}: {error}") from None
    return found


if __name__ == "__main__":
    typer.run(main)
