"""Count the stories that are found on pages whose story was taken out: only menus, leads and footers are left.

    python benchmarks/cleaning/cross_validate.py PAGES ARTICLES --models MODELS
    python benchmarks/cleaning/without_story.py PAGES MODELS

Each page is read with the model that was not taught on its site.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer
from cross_validate import body_of, site_folds
from scoring import Row

from clippings.clean.body.model import read_model
from clippings.clean.lines.lines import split_lines
from clippings.clean.training.align import align
from clippings.clean.training.articles import STYLES, read_rows


def main(
    pages: Annotated[Path, typer.Argument(help="Folder with dev.jsonl.gz")],
    models: Annotated[Path, typer.Argument(help="Folder with the models of the folds")],
) -> None:
    """Print a table row for each way of rendering: pages, the share with a story, and the words of those stories."""
    rows = [row for row in read_rows(pages / "dev.jsonl.gz") if row["gold_body"]]
    paths = sorted(models.glob("fold*.npz"))
    fold_of = site_folds([row["site"] for row in read_rows(pages / "dev.jsonl.gz")], len(paths))
    models = [read_model(path.read_bytes()) for path in paths]
    for style in (*STYLES, "stress"):
        left = [(without_body(row), fold_of[row["site"]]) for row in rows if row["style"] == style]
        words = [len(body_of(row, models[fold]).split()) for row, fold in left]
        found = [count for count in words if count]
        mean = sum(found) / max(len(found), 1)
        sys.stdout.write(f"| `{style}` | {len(words)} | {len(found) / len(words):.2f} | {mean:.0f} |\n")


def without_body(row: Row) -> Row:
    """The same row, its dump without the lines that are or may be of the gold body."""
    lines = split_lines(row["dump"])
    labels, weights = align([line.text for line in lines], row)
    left = [line.text for line, label, weight in zip(lines, labels, weights, strict=True) if not label and weight == 1]
    return {**row, "dump": "\n".join(left)}


if __name__ == "__main__":
    typer.run(main)
