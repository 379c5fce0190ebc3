"""Extractors side by side on the same pages in one run; writes the table of docs/cleaning.md.

    python benchmarks/cleaning/cross_validate.py PAGES ARTICLES --models MODELS
    python benchmarks/cleaning/peers.py PAGES MODELS [--html FOLDER] [--out docs/cleaning.md]

Clippings reads each page with the model that was not taught on its site. The others are made for HTML: of a page whose
`<page>*.html[.gz]` is in FOLDER they get that, and of every page the text dump, each line a `<p>`. What is not
installed is left out with a line.
"""

import gzip
import importlib.util
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer
from cross_validate import body_of, site_folds
from scoring import Row, digest_of, figures, load_scorer

from clippings.clean.body.model import read_model
from clippings.clean.training.articles import COVERED, read_rows

FOLDS = 5
STYLES = ("inscriptis", "block", "paras", "stress")
HEADER = ("given", "extractor", "pages", "body F1", "paragraph F1", "whole page right", "pages a second and core")
COMMAND = "python benchmarks/cleaning/peers.py PAGES MODELS --out docs/cleaning.md"
ABOUT = """# How well page text is cleaned

Made by `{command}`; do not edit. Pages: `dev.jsonl.gz`, SHA-256 `{digest}`, those with a gold body.

The pages are public benchmarks' news and blog pages as plain text, in three ways of rendering, and as `stress`: the
body with other stories' leads glued on without a marker; `prose` are those whose body is full sentences and stands in
the dump. Body F1 is over word 4-grams; a page is wholly right where its paragraphs are the gold's and no others.
Clippings' figures are of models that were not taught on the page's site. The others are made for HTML: of a text dump
they get each line as a paragraph. Seconds are of a busy machine, to compare within the table.

"""


def main(
    pages: Annotated[Path, typer.Argument(help="Folder with dev.jsonl.gz and score.py")],
    models: Annotated[Path, typer.Argument(help="Models of the folds, as cross_validate.py keeps them")],
    html: Annotated[Path | None, typer.Option(help="Folder of the pages as HTML")] = None,
    out: Annotated[Path | None, typer.Option(help="The page to write")] = None,
) -> None:
    """Run every extractor on every page and print a table row for each extractor and kind of page."""
    rows = read_rows(pages / "dev.jsonl.gz")
    scorer = load_scorer(pages / "score.py")
    folds = site_folds([row["site"] for row in rows], FOLDS)
    ours = [read_model((models / f"fold{fold}.npz").read_bytes()) for fold in range(FOLDS)]
    systems: dict[str, Callable[[Row], str]] = {"Clippings": lambda row: body_of(row, ours[folds[row["site"]]])}
    systems |= {name: partial(on_text, peer) for name, peer in peers()}
    systems["every line"] = lambda row: str(row["dump"])
    scored = [row for row in rows if row["gold_body"]]
    table = ["| " + " | ".join(HEADER) + " |\n|" + "---|" * len(HEADER)]
    kinds = {f"text, `{style}`": [row for row in scored if row["style"] == style] for style in STYLES}
    kinds["text, `paras`, prose"] = [
        row for row in kinds["text, `paras`"] if row["prose"] and row["gold_in_dump"] > COVERED
    ]
    for kind, of_kind in kinds.items():
        table += [line(kind, name, of_kind, system, scorer) for name, system in systems.items()]
    kept = {row["page"]: path for row in scored if html for path in sorted(html.glob(f"{row['page'][2:]}*.html*"))}
    with_html = [row for row in scored if row["style"] == "block" and row["page"] in kept]
    if with_html:
        table.append(line("text, `block`, pages below", "Clippings", with_html, systems["Clippings"], scorer))
        for name, peer in peers():
            table.append(line("HTML", name, with_html, partial(on_html, peer, kept), scorer))
    sys.stdout.write("\n".join(table) + "\n")
    if out:
        about = ABOUT.format(command=COMMAND, digest=digest_of(pages))
        out.write_text(about + "\n".join(table) + "\n", encoding="utf-8")


def peers() -> Iterator[tuple[str, Callable[[str], str]]]:
    """The other extractors that are installed, each from HTML to the body, a line a paragraph."""
    for name, module, extract in (
        ("trafilatura", "trafilatura", trafilatura_body),
        ("jusText", "justext", justext_body),
        ("resiliparse", "resiliparse", resiliparse_body),
        ("readability", "readability", readability_body),
    ):
        if importlib.util.find_spec(module):
            yield name, extract
        else:
            sys.stderr.write(f"{name} is not installed: left out\n")


def trafilatura_body(page: str) -> str:
    import trafilatura

    return trafilatura.extract(page, include_comments=False, deduplicate=False) or ""


def justext_body(page: str) -> str:
    import justext

    found = justext.justext(page.encode(), justext.get_stoplist("English"), encoding="utf-8")
    return "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)


def resiliparse_body(page: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page, main_content=True, alt_texts=False))


def readability_body(page: str) -> str:
    from lxml.html import fromstring
    from readability import Document

    return str(fromstring(Document(page).summary()).text_content())


def on_text(peer: Callable[[str], str], row: Row) -> str:
    return peer(as_html(row["dump"]))


def on_html(peer: Callable[[str], str], kept: dict[str, Path], row: Row) -> str:
    return peer(read(kept[row["page"]]))


def as_html(dump: str) -> str:
    """A text dump as the least HTML: each line that shows something a paragraph."""
    lines = "\n".join(f"<p>{escape(text.strip())}</p>" for text in dump.split("\n") if text.strip())
    return f"<!doctype html><html><head><title></title></head><body>\n{lines}\n</body></html>"


def read(path: Path) -> str:
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8", "replace")


def line(given: str, name: str, rows: list[Row], system: Callable[[Row], str], scorer: ModuleType) -> str:
    """A table row: the scorer's figures for one extractor on some pages."""
    began = time.process_time()
    bodies = [system(row) for row in rows]
    seconds = max(time.process_time() - began, 1e-6)
    found = figures(rows, bodies, scorer)
    cells = (f"{found['body F1']:.3f}", f"{found['paragraph F1']:.3f}", f"{found['whole page right']:.2f}")
    return "| " + " | ".join((given, name, str(len(rows)), *cells, f"{len(rows) / seconds:.0f}")) + " |"


if __name__ == "__main__":
    typer.run(main)
