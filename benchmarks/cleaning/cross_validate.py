"""Score the line labeller on pages of sites it was not taught on.

    python benchmarks/cleaning/cross_validate.py ../shared/benchmarks/cleaning ../shared/training

The folder of pages holds `dev.jsonl.gz` and the `score.py` that measures. No `stress` page is ever learned from:
strangers' leads glued into training pages come from training sites and from our own articles.
"""

import json
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path
from typing import Annotated, Any

import typer

from clippings.clean.body.body import label_body
from clippings.clean.body.model import Model, read_model
from clippings.clean.lines.lines import split_lines
from clippings.clean.training.articles import own_articles, read_rows
from clippings.clean.training.fit import save_model
from clippings.clean.training.recipe import fit_rows


def cross_validate(
    pages: Annotated[Path, typer.Argument(help="Folder with dev.jsonl.gz and score.py")],
    articles: Annotated[Path, typer.Argument(help="Folder of annotated articles of our own")],
    folds: Annotated[int, typer.Option(help="Parts that the sites are split into")] = 5,
    models: Annotated[Path | None, typer.Option(help="Folder to keep the models of the folds in")] = None,
) -> None:
    """Train once for each fold, label the pages of the sites left out, print the scores and the speed."""
    rows, own = read_rows(pages / "dev.jsonl.gz"), own_articles(articles)
    fold_of = site_folds([row["site"] for row in rows], folds)
    bodies: dict[str, str] = {}
    seconds = 0.0
    with tempfile.TemporaryDirectory() as scratch:
        folder = models or Path(scratch)
        for fold in range(folds):
            path = folder / f"fold{fold}.npz"
            if not path.exists():
                taught = [row for row in rows if fold_of[row["site"]] != fold]
                save_model(fit_rows(taught, own, str(fold)), path)
            model = read_model(path.read_bytes())
            began = time.process_time()
            bodies.update((row["id"], body_of(row, model)) for row in rows if fold_of[row["site"]] == fold)
            seconds += time.process_time() - began
        predictions = Path(scratch) / "predictions.json"
        predictions.write_text(json.dumps(bodies), encoding="utf-8")
        score = [sys.executable, str(pages / "score.py"), str(predictions), str(pages / "dev.jsonl.gz")]
        print(subprocess.run(score, check=True, capture_output=True, text=True).stdout)  # noqa: T201
    print(f"{len(bodies) / seconds:.0f} dumps a second and core, lines split and labelled")  # noqa: T201


def site_folds(sites: list[str], folds: int) -> dict[str, int]:
    """Which fold each site is in; the same on every machine."""
    order = sorted(set(sites), key=lambda site: zlib.crc32(f"0{site}".encode()))
    return {site: i % folds for i, site in enumerate(order)}


def body_of(row: dict[str, Any], model: Model) -> str:
    """The body that the model finds on the page of a row, a line a paragraph."""
    lines = split_lines(row["dump"])
    labels = label_body(lines, model)
    return "\n".join(line.text for line, label in zip(lines, labels.lines, strict=True) if label.role)


if __name__ == "__main__":
    typer.run(cross_validate)
