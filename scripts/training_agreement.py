"""How far the second annotation pass of the training corpus agrees with the first."""

from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.measure.agreement import add_reading, agreement, first_pass, second_pass
from clippings.measure.training import read_training


def main(
    folder: Annotated[Path, typer.Argument(help="Folder of annotated articles.")] = paths.DATASET / "training",
    add: Annotated[list[Path] | None, typer.Option(help="First take a second reading, marked inline, into it.")] = None,
) -> None:
    """Print the agreement on the articles of `second-pass/`."""
    for path in add or ():
        add_reading(folder / "second-pass", list(read_training(path)))
    first = first_pass([article for path in sorted(folder.glob("*.txt")) for article in read_training(path)])
    for name, metric in agreement(first, second_pass(folder / "second-pass")).items():
        typer.echo(f"{name}: " + ", ".join(f"{key} {value}" for key, value in metric.items()))


if __name__ == "__main__":
    typer.run(main)
