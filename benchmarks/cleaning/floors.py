"""Hold what the packaged cleaner makes of the benchmark's pages against floors; ends with 1 where it is below one.

    python benchmarks/cleaning/floors.py PAGES [--write]

The packaged model was taught on these pages, so that the figures say that nothing broke and not how good it is: that is
cross_validate.py's to say. Floors are a hundredth below the figures they were written from, on the pages of a digest.
"""

import json
import math
import sys
from pathlib import Path
from typing import Annotated

import typer
from fields import FIELDS, right
from scoring import Row, digest_of, figures, load_scorer

from clippings.clean.page import clean_page
from clippings.clean.story import Cleaned
from clippings.clean.training.articles import read_rows
from clippings.dumps.dump import Dump

FLOORS = Path(__file__).with_name("floors.json")
STYLES = ("block", "stress")
TEXT = ("body", "subheading")


def main(
    pages: Annotated[Path, typer.Argument(help="Folder with dev.jsonl.gz and score.py")],
    write: Annotated[bool, typer.Option("--write", help="Write new floors, lower ones too.")] = False,
) -> None:
    """Print each figure beside its floor."""
    found = measure(pages)
    if write:
        floors = {name: math.floor(100 * figure - 1) / 100 for name, figure in found.items()}
        told = {"pages_sha256": digest_of(pages), "floors": floors}
        FLOORS.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    told = json.loads(FLOORS.read_text(encoding="utf-8"))
    if told["pages_sha256"] != digest_of(pages):
        sys.exit("the floors were measured on other pages; --write measures them anew")
    below = 0
    for name, floor in told["floors"].items():
        below += found[name] < floor
        sys.stdout.write(f"{name:28s} {found[name]:.3f}  floor {floor:.2f}{'  BELOW' * (found[name] < floor)}\n")
    sys.exit(1 if below else 0)


def measure(pages: Path) -> dict[str, float]:
    """Figures of bodies by style, and of headline, day and authors on the pages that have all three."""
    rows = read_rows(pages / "dev.jsonl.gz")
    scorer = load_scorer(pages / "score.py")
    found: dict[str, float] = {}
    for style in STYLES:
        of_style = [row for row in rows if row["style"] == style and row["gold_body"]]
        cleaned = [clean(row) for row in of_style]
        bodies = [body(row, page) for row, page in zip(of_style, cleaned, strict=True)]
        found |= {f"{style} {name}": figure for name, figure in figures(of_style, bodies, scorer).items()}
        if style == "block":
            for field in FIELDS:
                told = [(row, page) for row, page in zip(of_style, cleaned, strict=True) if row[f"gold_{field}"]]
                good = [right(field, page.stories[0] if page.stories else None, row) for row, page in told]
                found[f"{style} {field}"] = sum(good) / len(good)
    return found


def clean(row: Row) -> Cleaned:
    return clean_page(Dump(row["id"], "0" * 64, row["dump"], "txt", "utf-8"), ())


def body(row: Row, cleaned: Cleaned) -> str:
    """The longest story that was found, a line a paragraph."""
    stories = [
        [
            row["dump"][block.start : block.end].strip()
            for block in cleaned.blocks
            if block.story == n and block.label in TEXT
        ]
        for n in range(len(cleaned.stories))
    ]
    return "\n".join(max(stories, key=lambda texts: sum(map(len, texts)), default=[]))


if __name__ == "__main__":
    typer.run(main)
