"""Measure the event coder on press articles of the web, held against our marks of them.

    python benchmarks/events/web.py ../shared/benchmarks/cleaning/dev.jsonl.gz \
        --checkouts CHECKOUTS --corrected FOLDER --outlets CHECKOUT --regional CSV

The pages are their publishers'. The lists in `dataset/training/web` say which of the cleaning benchmark's were
read, which of the public repositories' that `benchmarks/cleaning/README.md` names, which of seomoz/dragnet_data's
at commit 95559bee, whose `dragnet_Corrected.tar.gz` unpacks to FOLDER, and which of fhamborg/Giveme5W1H's at
fb427b8e (CHECKOUT): news of 2004 to 2018 by many outlets, several of each story; and which of FA-KES (Abu Salem and
others 2019, CC BY 4.0, as fmohsen/Fake-news-res has it at 396124a8), news of the war in Syria by fifteen outlets,
without its commas. Coded is the body that their gold gives, names found by us. Nothing was learned from these
articles; all but those that say otherwise were read for kinds of errors, so that their figures flatter.
"""

import csv
import gzip
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from clippings.measure.coding import score_coding
from clippings.measure.newswire import read_marks
from clippings.measure.precision import as_found
from clippings.measure.training import TrainingArticle
from clippings.registry.load import Registry, load_registry
from clippings.text.boundaries import sentence_spans

DATASET = Path(__file__).parents[2] / "dataset"
# So many of the repositories' articles were read for kinds of errors first, in file order, the others later.
FIRST = 20
# What an article of FA-KES begins with, and how much of its headline may be told again there.
DAY, TOLD = re.compile(r"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w* \d\d? \w+ \d{4}\s*"), 30
# What stands between a dragnet page's story and its comments.
COMMENTS = "!@#$%^&*()"


def main(
    benchmark: Annotated[Path, typer.Argument(help="The cleaning benchmark's dev.jsonl.gz")],
    checkouts: Annotated[Path | None, typer.Option(help="Folder of the public repositories")] = None,
    corrected: Annotated[Path | None, typer.Option(help="Folder of dragnet's *.html.corrected.txt")] = None,
    outlets: Annotated[Path | None, typer.Option(help="Folder of Giveme5W1H")] = None,
    regional: Annotated[Path | None, typer.Option(help="FA-KES-Dataset.csv")] = None,
    marks: Annotated[Path, typer.Option()] = DATASET / "training" / "web",
    registry: Annotated[Path, typer.Option()] = DATASET / "registry",
) -> None:
    """Print a row of figures for each set of pages."""
    facts = load_registry(registry)
    typer.echo("| pages | articles | events | type F1 | type and parties F1 | of found: actors | recipients | both |")
    typer.echo("|---|---:|---:|---:|---:|---:|---:|---:|")
    typer.echo(row("of the cleaning benchmark", read(marks / "benchmark", benchmark_bodies(benchmark)), facts))
    if checkouts is not None:
        collected = read(marks / "collected", collected_bodies(checkouts))
        typer.echo(row("of public repositories, the first", collected[:FIRST], facts))
        typer.echo(row("of public repositories, the others", collected[FIRST:], facts))
    if corrected is not None:
        pages = sorted(corrected.glob("*.html.corrected.txt"))
        stories = {page.name.partition(".")[0]: (None, corrected_text(page.read_bytes())) for page in pages}
        typer.echo(row("of dragnet, never read", read(marks / "corrected", stories), facts))
    if outlets is not None:
        bodies = outlets_bodies(outlets)
        typer.echo(row("of many outlets, read", read(marks / "outlets-read", bodies), facts))
        typer.echo(row("of many outlets, never read", read(marks / "outlets-unread", bodies), facts))
    if regional is not None:
        typer.echo(
            row("on and of the Middle East, never read", read(marks / "regional", regional_bodies(regional)), facts)
        )


def benchmark_bodies(pages: Path) -> dict[str, tuple[str | None, str]]:
    """Title and body of each page of the benchmark."""
    with gzip.open(pages, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {row["page"]: (row["gold_title"], row["gold_body"]) for row in rows if row["style"] == "block"}


def collected_bodies(checkouts: Path) -> dict[str, tuple[str | None, str]]:
    """The body of each page of the repositories."""
    from clippings.clean.training.collected import collected_rows

    rows = collected_rows(checkouts, dumps=lambda page: {"bare": page})
    return {row["page"]: (None, row["gold_body"]) for row in rows}


def outlets_bodies(checkout: Path) -> dict[str, tuple[str | None, str]]:
    """Headline and text of each article of Giveme5W1H, under its id."""
    # Its gold standard's texts were marked, and come last; a few files are empty, or say that the page was not had.
    paths = sorted(checkout.rglob("datasets/*/data*/*.json"), reverse=True)
    files = [path for path in paths if path.stat().st_size]
    pages = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    had = [page for page in pages if page.get("dId") and page.get("title") and page.get("text")]
    return {page["dId"]: (" ".join(page["title"].split()), page["text"]) for page in had}


def regional_bodies(rows: Path) -> dict[str, tuple[str | None, str]]:
    """Headline and text of each article of FA-KES under its id; its text repeats the day and the headline first."""
    with rows.open(encoding="latin-1", newline="") as lines:
        told = [
            (row["unit_id"], row["article_title"].strip(), row["article_content"].strip())
            for row in csv.DictReader(lines)
        ]
    return {key: (" ".join(title.split()), _behind_title(DAY.sub("", text), title)) for key, title, text in told}


def _behind_title(text: str, title: str) -> str:
    at = text.find(title[:TOLD])
    return text[at + len(title) :].lstrip(". ") if 0 <= at < TOLD else text


def corrected_text(data: bytes) -> str:
    """The story of a dragnet page, which is in one of three encodings."""
    for encoding in ("utf-8", "utf-16"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        text = data.decode("cp1252", errors="replace")
    return text.partition(COMMENTS)[0].replace("\r", "\n")


def read(stem: Path, bodies: Mapping[str, tuple[str | None, str]]) -> list[TrainingArticle]:
    """The marked articles of `stem.marks`, whose pages `stem.csv` lists in order. Raises ValueError for other text."""
    with stem.with_suffix(".csv").open(encoding="utf-8", newline="") as lines:
        listed = list(csv.DictReader(lines))
    sentences: list[str] = []
    starts: dict[int, dict[str, str]] = {}
    for page in listed:
        starts[len(sentences)] = page
        sentences += sentences_of(*bodies[page["page"]])
    return [
        dated(article, starts[article.sentences[0].line], bodies)
        for article in read_marks(stem.with_suffix(".marks"), sentences)
    ]


def dated(
    article: TrainingArticle, page: Mapping[str, str], bodies: Mapping[str, tuple[str | None, str]]
) -> TrainingArticle:
    """An article with its day, and its first sentence for the headline where the page has one."""
    titled = bool(bodies[page["page"]][0])
    told = tuple(replace(s, paragraph=0 if titled and n == 0 else s.paragraph) for n, s in enumerate(article.sentences))
    day = page["published_on"]
    return replace(article, published_on=date.fromisoformat(day) if day else None, sentences=told)


def sentences_of(title: str | None, body: str) -> Iterator[str]:
    """The title, and the sentences of each paragraph."""
    if title:
        yield title
    for paragraph in (" ".join(line.split()) for line in body.split("\n")):
        yield from (text for a, b in sentence_spans(paragraph) if (text := paragraph[a:b].strip()))


def row(name: str, articles: list[TrainingArticle], facts: Registry) -> str:
    """A row of the table."""
    found = score_coding([as_found(article, facts) for article in articles], facts)
    sides = (found.actors_right, found.recipients_right, found.both_right)
    figures = (found.type_f1, found.triple_f1, *(side / found.found for side in sides))
    counts = f"| {name} | {len(articles)} | {found.annotated} |"
    return counts + "".join(f" {figure:.3f} |" for figure in figures)


if __name__ == "__main__":
    typer.run(main)
