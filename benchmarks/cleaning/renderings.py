"""Score the cleaner on pages rendered in ways that it was not taught: wrapped, broken around links, in one line.

    python benchmarks/cleaning/renderings.py PAGES CHECKOUTS

The pages are those of `collected.py`, read as a build reads them.
"""

import re
import sys
import textwrap
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Annotated, Any

import typer
from floors import body, clean
from lxml import html
from scoring import figures, load_scorer

from clippings.clean.training.articles import read_rows
from clippings.clean.training.collected import collected_rows
from clippings.clean.training.render import DECLARATION, SILENT, SPACE, blocks_of
from clippings.dumps.found import Found, to_dump
from clippings.dumps.limits import DEFAULT_LIMITS

WIDTH, INDENT = 80, "   "
MARKS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "li": "* ", "blockquote": "> "}
SHEET = 52  # lines
ADDRESS = 60  # characters of a link's address that are kept
BETWEEN = re.compile(r">\s+<")


def renderings(page: str) -> dict[str, str]:
    """The dumps of a page's HTML, by style."""
    shown = blocks_of(page)
    wrapped = [textwrap.fill(text, WIDTH) for text, _ in shown]
    indented = [textwrap.fill(text, WIDTH - 8, initial_indent=INDENT, subsequent_indent=INDENT) for text, _ in shown]
    lines = [text for text, _ in shown]
    first = [textwrap.fill(text, WIDTH, initial_indent=INDENT) for text in lines]
    quoted = "\n\n".join(textwrap.fill(text, WIDTH - 8) for text in lines).split("\n")
    return {
        "blank lines between": "\n\n".join(lines),
        f"wrapped at {WIDTH}": "\n\n".join(wrapped),
        f"wrapped at {WIDTH}, no blank lines": "\n".join(wrapped),
        "wrapped, first lines indented": "\n".join(first),
        "wrapped and indented": "\n\n".join(indented),
        "wrapped and quoted": "\n".join(f"> {line}" for line in quoted),
        "links numbered, and listed below": _numbered(page),
        "a line for each stretch of text": "\n".join(_stretches(page)),
        "stretches of text between bars": " | ".join(_stretches(page)),
        "all text as it stands": _root(page).text_content(),
        "all text, no space between tags": _root(BETWEEN.sub("><", page)).text_content(),
        "all text in one line": " ".join(_stretches(page)),
        "a line each, numbered": "\n".join(f"{n}: {text}" for n, text in enumerate(lines, 1)),
        "line ends written out": "\\n".join(lines),
        "Markdown": "\n\n".join(_marked(page)),
        "Markdown, a line each": "\n".join(_marked(page)),
        "printed on pages": _printed("\n\n".join(wrapped).split("\n"), lines[0] if lines else ""),
        "tags left in": "\n".join(f"<p>{escape(text)}</p>" for text in lines),
    }


def _root(page: str) -> Any:
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    root = html.document_fromstring(DECLARATION.sub("", page), parser=parser)
    for element in list(root.iter(*SILENT)):
        if element.getparent() is not None:
            element.drop_tree()
    return root


def _numbered(page: str) -> str:
    """As text browsers print a page."""
    root = _root(page)
    addresses = []
    for link in root.iter("a"):
        if link.text_content().strip():
            addresses.append(f"https://site.example/{(link.get('href') or '')[:ADDRESS].strip()}")
            link.text = f"[{len(addresses)}]{link.text or ''}"
    lines = [
        textwrap.fill(text, WIDTH - 2, initial_indent=INDENT, subsequent_indent=INDENT)
        for text, _ in blocks_of(html.tostring(root, encoding="unicode"))
    ]
    listed = [f"{n:4}. {address}" for n, address in enumerate(addresses, 1)]
    return "\n\n".join([*lines, "References", "\n".join(listed)])


def _printed(lines: list[str], title: str) -> str:
    """As a browser prints a page and a PDF of it is read: a line above and one below the text of each sheet."""
    sheets = [lines[i : i + SHEET] for i in range(0, len(lines), SHEET)]
    above = f"3/4/25, 10:11 AM {title[:ADDRESS]}"
    below = [f"https://site.example/story {number}/{len(sheets)}" for number in range(1, len(sheets) + 1)]
    return "\n\f".join("\n".join([above, "", *sheet, "", last]) for sheet, last in zip(sheets, below, strict=True))


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
    scorer = load_scorer(pages / "score.py")
    for style in dict.fromkeys(row["style"] for row in rows):
        of_style = [row | {"dump": _read(row["dump"])} for row in rows if row["style"] == style]
        found = figures(of_style, [body(row, clean(row)) for row in of_style], scorer)
        cells = (f"{found['body F1']:.3f}", f"{found['paragraph F1']:.3f}", f"{found['whole page right']:.2f}")
        sys.stdout.write("| " + " | ".join((style, str(len(of_style)), *cells)) + " |\n")


def _read(text: str) -> str:
    return to_dump(Found("page.txt", "0" * 64, text, False, "txt", "utf-8"), DEFAULT_LIMITS).text


if __name__ == "__main__":
    typer.run(main)
