"""Score the packaged model on the pages that public repositories keep as tests, of sites that it was not taught on.

    python benchmarks/cleaning/collected.py PAGES CHECKOUTS

CHECKOUTS has the files of each repository under OWNER/NAME, at the commits that README.md names. Needs inscriptis.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer
from cross_validate import body_of
from scoring import figures, load_scorer

from clippings.clean.body.model import packaged_model
from clippings.clean.training.articles import STYLES, read_rows
from clippings.clean.training.collected import collected_rows


def main(
    pages: Annotated[Path, typer.Argument(help="Folder with the dev.jsonl.gz that was taught, and score.py")],
    checkouts: Annotated[Path, typer.Argument(help="Folder of the repositories")],
) -> None:
    """Print a table row for each way of rendering."""
    taught = {row["site"] for row in read_rows(pages / "dev.jsonl.gz")}
    rows = [row for row in collected_rows(checkouts) if row["site"] not in taught]
    scorer, model = load_scorer(pages / "score.py"), packaged_model()
    for style in STYLES:
        of_style = [row for row in rows if row["style"] == style]
        found = figures(of_style, [body_of(row, model) for row in of_style], scorer)
        cells = (f"{found['body F1']:.3f}", f"{found['paragraph F1']:.3f}", f"{found['whole page right']:.2f}")
        sys.stdout.write("| " + " | ".join((f"`{style}`", str(len(of_style)), *cells)) + " |\n")


if __name__ == "__main__":
    typer.run(main)
