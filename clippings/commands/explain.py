"""clippings explain: what became of each line of a dump, and why."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import Registry, read_limits, registry_folder
from clippings.errors import InputError


def run(
    dump: Annotated[Path, typer.Argument(help="A dump, or a file of many.")],
    line: Annotated[int | None, typer.Option("--line", min=1, help="Only this line.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page that shows the dump by label.")] = None,
    registry: Registry = None,
) -> None:
    """Show each line of a dump with its label, its score and the features that decided."""
    from clippings.clean.explain import explain_rows, to_html
    from clippings.clean.page import clean_page
    from clippings.dumps.dump import Dump
    from clippings.dumps.read import read_raw
    from clippings.registry.sources import load_sources
    from clippings.run.printable import printable

    if not dump.exists():
        raise InputError(f"{dump}: no such file")
    sources = load_sources(registry_folder(registry) / "sources.csv")
    refused: list[str] = []
    n_pages = 0
    for item in read_raw(dump, read_limits()):
        if not isinstance(item, Dump):
            refused.append(f"{item.name}: {item.reason}")
            continue
        n_pages += 1
        cleaned = clean_page(item, sources)
        if html:
            html.write_text(to_html(item, cleaned), encoding="utf-8")
            continue
        rows = [row for row in explain_rows(item, cleaned) if line is None or row.line == line]
        if not rows:
            raise InputError(f"{item.name}: has no line {line} that holds a word")
        for row in rows:
            typer.echo(printable(f"{row.line:5d}  {row.label:<10}  {row.score:.2f}  {row.reason}  | {row.text}"))
        if line is None:
            for story in cleaned.stories:
                date = f"{story.published.on or 'no date'} ({story.published.basis})"
                told = f"article {story.story}: {story.title or 'no title'}; {date}; outlet {story.source_id}"
                typer.echo(printable(told))
            if not cleaned.stories:
                typer.echo("no article: too few words that read as one story")
    if not n_pages:
        raise InputError(refused[0])
    for reason in refused:
        typer.echo(printable(f"quarantined: {reason}"), err=True)
