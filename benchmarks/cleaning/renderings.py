"""Score the packaged model on pages rendered in ways that it was not taught: wrapped, broken around links, Markdown.

    python benchmarks/cleaning/renderings.py PAGES CHECKOUTS

The pages are those of `collected.py`, read as a build reads them.
"""

import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from cross_validate import body_of
from lxml import html
from scoring import figures, load_scorer

from clippings.clean.model import load_model
from clippings.clean.training.articles import read_rows
from clippings.clean.training.collected import collected_rows
from clippings.clean.training.render import DECLARATION, SILENT, SPACE, blocks_of
from clippings.dumps.found import Found, to_dump
from clippings.dumps.limits import DEFAULT_LIMITS

WIDTH, INDENT = 80, "   "
MARKS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "li": "* ", "blockquote": "> "}
ADDRESS = 60  # characters of a link's address that are kept


def renderings(page: str) -> dict[str, str]:
    """The dumps of a page's HTML, by style."""
    shown = blocks_of(page)
    wrapped = [textwrap.fill(text, WIDTH) for text, _ in shown]
    indented = [textwrap.fill(text, WIDTH - 8, initial_indent=INDENT, subsequent_indent=INDENT) for text, _ in shown]
    return {
        "blank lines between": "\n\n".join(text for text, _ in shown),
        f"wrapped at {WIDTH}": "\n\n".join(wrapped),
        f"wrapped at {WIDTH}, no blank lines": "\n".join(wrapped),
        "wrapped and indented": "\n\n".join(indented),
        "a line for each stretch of text": "\n".join(_stretches(page)),
        "Markdown": "\n\n".join(_marked(page)),
    }


def _root(page: str) -> Any:
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    root = html.document_fromstring(DECLARATION.sub("", page), parser=parser)
    for element in list(root.iter(*SILENT)):
        if element.getparent() is not None:
            element.drop_tree()
    return root


def _stretches(page: str) -> Iterator[str]:
    for text in _root(page).itertext():
        if visible := SPACE.sub(" ", text).strip():
            yield visible


def _marked(page: str) -> Iterator[str]:
    root = _root(page)
    for link in root.iter("a"):
        if link.text_content().strip():
            link.text = f"[{link.text or ''}"
            link.tail = f"]({re.sub(r'[() ]', '', link.get('href') or '')[:ADDRESS]}){link.tail or ''}"
    for text, tag in blocks_of(html.tostring(root, encoding="unicode")):
        yield MARKS.get(tag, "") + text


def main(
    pages: Annotated[Path, typer.Argument(help="Folder with the dev.jsonl.gz that was taught, and score.py")],
    checkouts: Annotated[Path, typer.Argument(help="Folder of the repositories")],
) -> None:
    """Print a table row for each way of rendering."""
    taught = {row["site"] for row in read_rows(pages / "dev.jsonl.gz")}
    rows = [row for row in collected_rows(checkouts, dumps=renderings) if row["site"] not in taught]
    scorer, model = load_scorer(pages / "score.py"), load_model()
    for style in dict.fromkeys(row["style"] for row in rows):
        of_style = [row | {"dump": _read(row["dump"])} for row in rows if row["style"] == style]
        found = figures(of_style, [body_of(row, model) for row in of_style], scorer)
        cells = (f"{found['body F1']:.3f}", f"{found['paragraph F1']:.3f}", f"{found['whole page right']:.2f}")
        sys.stdout.write("| " + " | ".join((style, str(len(of_style)), *cells)) + " |\n")


def _read(text: str) -> str:
    return to_dump(Found("page.txt", "0" * 64, text, False, "txt", "utf-8"), DEFAULT_LIMITS).text


if __name__ == "__main__":
    typer.run(main)
