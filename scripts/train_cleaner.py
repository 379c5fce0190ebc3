"""Train the line labeller from labelled pages and articles of our own; writes the weights that the package ships."""

from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

WEIGHTS = Path(__file__).parents[1] / "clippings" / "clean" / "body" / "body_weights.npz"


def train(
    pages: Annotated[Path, typer.Argument(help="Benchmark rows with gold paragraphs, .jsonl.gz")],
    articles: Annotated[Path, typer.Argument(help="Folder of annotated articles of our own, .txt")],
    out: Annotated[Path, typer.Option(help="Where the weights go")] = WEIGHTS,
) -> None:
    """Train on all pages; needs the `train` extra. The same input gives the same weights."""
    from clippings.clean.training.recipe import train_cleaner

    out.parent.mkdir(parents=True, exist_ok=True)
    train_cleaner(pages, articles, out)
    content = out.read_bytes()
    typer.echo(f"{out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    typer.run(train)
