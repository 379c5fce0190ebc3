"""Count how often each reading of the trigger lexicon is right on the training corpus, for `confidence`."""

from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.events.confidence import table_lines
from clippings.measure.precision import count_right
from clippings.measure.training import TrainingArticle, read_lines
from clippings.registry.load import load_registry

TABLE = Path(__file__).parents[1] / "clippings" / "events" / "precision.csv"


def main(
    training: Annotated[Path, typer.Argument()] = paths.DATASET / "training",
    registry: Annotated[Path, typer.Option()] = paths.DATASET / "registry",
    out: Annotated[Path, typer.Option()] = TABLE,
) -> None:
    """Code the annotated articles and write the table of right and coded reports by kind."""
    pages = [path.read_text(encoding="utf-8").splitlines() for path in sorted(training.glob("*.txt"))]
    found = [item for lines in pages for item in read_lines(lines)]
    articles = [item for item in found if isinstance(item, TrainingArticle)]
    table = count_right(articles, load_registry(registry))
    out.write_text("\n".join(table_lines(table)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
