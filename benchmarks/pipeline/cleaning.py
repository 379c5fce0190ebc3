"""How fast pages are cleaned, beside trafilatura on the HTML of the same pages, in one run.

    python benchmarks/pipeline/cleaning.py
    python benchmarks/pipeline/cleaning.py --dumps ../shared/benchmarks/cleaning/dev.jsonl.gz

The HTML is the plainest there is: a heading, paragraphs, list items. Real pages carry scripts and styles that a reader
of HTML has to get through as well, so this flatters it.
"""

import gzip
import html
import json
import time
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any

import make_pages
import typer

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump
from clippings.registry.load import load_registry
from clippings.text.language import detect_language

REGISTRY = Path("dataset/registry")
PARAGRAPH_WORDS = 10
TURNS = 10


def main(
    pages: Annotated[int, typer.Option("--pages", help="How many pages to make from the sample.")] = 300,
    dumps: Annotated[Path | None, typer.Option("--dumps", help="JSON lines with a `dump` each, gzipped.")] = None,
) -> None:
    """Print pages a second and core of both, taking turns."""
    from trafilatura import extract

    sources = load_registry(REGISTRY).sources
    layouts, countries = make_pages.read_layouts(), make_pages.read_countries()
    made = [make_pages.page(number, layouts, countries) for number in range(pages)]
    detect_language("The model is loaded before the clock starts to run.")
    best = by_turns(
        {
            "clippings, text dumps": (lambda page: clean_page(page, sources), [dump_of(text) for text in made]),
            "trafilatura, their HTML": (lambda page: extract(page), [html_of(text) for text in made]),
        }
    )
    if dumps:
        with gzip.open(dumps, "rt", encoding="utf-8") as lines:
            texts = [json.loads(line)["dump"] for line in lines]
        several = [dump_of(text) for text in texts]
        best |= by_turns({f"clippings, {dumps.name}": (lambda page: clean_page(page, sources), several)})
    typer.echo("| | pages/s/core | lines/page |\n|---|---|---|")
    for name, (speed, lines_a_page) in best.items():
        typer.echo(f"| {name} | {speed:.0f} | {lines_a_page:.0f} |")


def by_turns(peers: dict[str, tuple[Callable[[Any], object], Sequence[Any]]]) -> dict[str, tuple[float, float]]:
    """Pages a second of each peer, and lines a page. Each page is read once: what a line said is remembered."""
    seconds = dict.fromkeys(peers, 0.0)
    for turn in range(TURNS):
        for name, (work, pages) in peers.items():
            began = time.process_time()
            for page in pages[turn::TURNS]:
                work(page)
            seconds[name] += time.process_time() - began
    return {name: (len(pages) / seconds[name], n_lines(pages) / len(pages)) for name, (_, pages) in peers.items()}


def n_lines(pages: Sequence[Any]) -> int:
    texts = (page.text if isinstance(page, Dump) else page for page in pages)
    return sum(bool(line.strip()) for text in texts for line in text.splitlines())


def dump_of(text: str) -> Dump:
    return Dump("page.txt", sha256(text.encode()).hexdigest(), text, "txt", "utf-8")


def html_of(text: str) -> str:
    """A page whose long lines are paragraphs and whose short ones are entries of lists."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    told = [len(line.split()) >= PARAGRAPH_WORDS for line in lines]
    parts = [
        f"<p>{html.escape(line)}</p>" if long else f"<ul><li><a href='/'>{html.escape(line)}</a></li></ul>"
        for line, long in zip(lines, told, strict=True)
    ]
    first = told.index(True) if True in told else 0
    last = len(told) - told[::-1].index(True) if True in told else 0
    head, body, foot = ("\n".join(part) for part in (parts[:first], parts[first:last], parts[last:]))
    title = html.escape(lines[0]) if lines else ""
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title></head><body><header><nav>{head}</nav></header>"
        f"<main><article>{body}</article></main><footer>{foot}</footer></body></html>"
    )


if __name__ == "__main__":
    typer.run(main)
