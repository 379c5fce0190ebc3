"""Score the packaged model on the development pages of WCXB, of sites that it was not taught on.

    python benchmarks/cleaning/wcxb.py PAGES WCXB

WCXB is a checkout of Murrough-Foley/web-content-extraction-benchmark, at the commit that README.md names. Its articles
are mostly of companies, shops and blogs; its lists of articles and of goods should yield no story. The pages that it
keeps for tests are not read.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer
from fields import FIELDS, right
from floors import body, clean
from scoring import Row, figures, load_scorer

from clippings.clean.training.align import plain
from clippings.clean.training.articles import COVERED, read_rows
from clippings.clean.training.render import blocks_of, decode

LISTS = ("listing", "collection")
GRAM = 4


def main(
    pages: Annotated[Path, typer.Argument(help="Folder with the dev.jsonl.gz that was taught, and score.py")],
    wcxb: Annotated[Path, typer.Argument(help="Checkout of WCXB")],
) -> None:
    """Print figures of articles, and the share of lists on which a story is found."""
    taught = {row["site"] for row in read_rows(pages / "dev.jsonl.gz")}
    rows = [row for row in wcxb_rows(wcxb) if row["site"] not in taught]
    articles = [row for row in rows if row["kind"] == "article" and covered(row) > COVERED]
    cleaned = [clean(row) for row in articles]
    bodies = [body(row, page) for row, page in zip(articles, cleaned, strict=True)]
    for name, figure in figures(articles, bodies, load_scorer(pages / "score.py")).items():
        sys.stdout.write(f"{name:16s} {figure:.3f}  {len(articles)} articles\n")
    for field in FIELDS:
        told = [(row, page) for row, page in zip(articles, cleaned, strict=True) if row[f"gold_{field}"]]
        good = sum(right(field, page.stories[0] if page.stories else None, row) for row, page in told)
        sys.stdout.write(f"{field:16s} {good / len(told):.3f}  {len(told)} articles that have it\n")
    lists = [row for row in rows if row["kind"] in LISTS]
    found = sum(bool(clean(row).stories) for row in lists)
    sys.stdout.write(f"{'with a story':16s} {found / len(lists):.3f}  {len(lists)} lists\n")


def wcxb_rows(wcxb: Path) -> Iterator[Row]:
    """Rows as a benchmark has them, of each development page that has gold text, rendered by block."""
    for path in sorted((wcxb / "dev" / "ground-truth").glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        gold = told["ground_truth"]
        paragraphs = [text.strip() for text in (gold.get("main_content") or "").split("\n") if text.strip()]
        if not paragraphs:
            continue
        page = decode(gzip.decompress((wcxb / "dev" / "html" / f"{path.stem}.html.gz").read_bytes()))
        yield {
            "id": path.stem,
            "site": ".".join((urlsplit(told.get("url") or "").hostname or "").split(".")[-2:]),
            "kind": told["_internal"]["page_type"]["primary"],
            "dump": "\n".join(text for text, _ in blocks_of(page)),
            "gold_paragraphs": paragraphs,
            "gold_body": "\n\n".join(paragraphs),
            "gold_summary": "",
            "gold_title": gold.get("title"),
            "gold_date": gold.get("publish_date"),
            "gold_authors": [gold["author"]] if gold.get("author") else None,
        }


def covered(row: Row) -> float:
    """The share of the gold text's runs of words that stand in the dump."""
    printed = {gram for line in row["dump"].split("\n") for gram in grams(line)}
    gold = [gram for text in row["gold_paragraphs"] for gram in grams(text)]
    return sum(gram in printed for gram in gold) / max(len(gold), 1)


def grams(text: str) -> list[tuple[str, ...]]:
    words = plain(text).split()
    return [tuple(words[i : i + GRAM]) for i in range(max(1, len(words) - GRAM + 1)) if words]


if __name__ == "__main__":
    typer.run(main)
