"""clippings explain: what became of each line of a dump, and why."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clippings.commands.options import Registry, read_floor, read_limits, registry_folder
from clippings.errors import InputError

if TYPE_CHECKING:
    from clippings.clean.story import Cleaned
    from clippings.dumps.dump import Dump


def run(
    dump: Annotated[Path, typer.Argument(help="A dump, a file of many, or one of them: FILE#ID.")],
    line: Annotated[int | None, typer.Option("--line", min=1, help="Only this line.")] = None,
    events: Annotated[
        bool, typer.Option("--events", help="Also what each line reports, how, and what was left out.")
    ] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page that shows the dump by label.")] = None,
    registry: Registry = None,
) -> None:
    """Show each line of a dump with its label, its score and the features that decided; or also what it reports."""
    from clippings.clean.explain import explain_rows, to_html
    from clippings.clean.page import clean_page
    from clippings.dumps.dump import Dump
    from clippings.dumps.read import read_raw
    from clippings.registry.sources import load_sources
    from clippings.run.printable import printable

    file, record = _place(dump)
    folder = registry_folder(registry)
    sources = load_sources(folder / "sources.csv")
    refused: list[str] = []
    n_pages = 0
    for item in read_raw(file, read_limits()):
        if record and item.name != f"{file.name}#{record}":
            continue
        if not isinstance(item, Dump):
            refused.append(f"{item.name}: {item.reason}")
            continue
        n_pages += 1
        cleaned = clean_page(item, sources)
        notes = _notes(item, cleaned, folder) if events else {}
        if html:
            html.write_text(to_html(item, cleaned, notes), encoding="utf-8")
            continue
        if "#" in item.name and not record:
            typer.echo(printable(item.name))
        rows = [row for row in explain_rows(item, cleaned) if line is None or row.line == line]
        if not rows:
            raise InputError(f"{item.name}: has no line {line} that holds a word")
        for row in rows:
            typer.echo(printable(f"{row.line:5d}  {row.label:<10}  {row.score:.2f}  {row.reason}  | {row.text}"))
            for note in notes.get(row.start, ()):
                typer.echo(printable(f"{'':10}{note}"))
        if line is None:
            for story in cleaned.stories:
                date = f"{story.published.on or 'no date'} ({story.published.basis})"
                said = f"article {story.story}: {story.title or 'no title'}; {date}; outlet {story.source_id}"
                typer.echo(printable(said))
            if not cleaned.stories:
                typer.echo("no article: too few words that read as one story")
    if not n_pages:
        raise InputError(refused[0] if refused else f"{dump}: no such dump in the file")
    for reason in refused:
        typer.echo(printable(f"quarantined: {reason}"), err=True)


def _notes(dump: "Dump", cleaned: "Cleaned", folder: Path) -> dict[int, list[str]]:
    """What each block reports and why, by where it starts, as a build without other pages has it."""
    from clippings.events.explain import Listener, explain_reports
    from clippings.registry.load import load_registry
    from clippings.run.annotate import annotate_page

    floor, listener = read_floor(), Listener()
    page = annotate_page(dump, cleaned, load_registry(folder), floor=floor, judge=listener.judge)
    reports = [report for article in page.articles for report in article.reports]
    told = explain_reports(dump.text, reports, listener, floor)
    return {
        block.start: [line for one in told if block.start <= one.span[0] < block.end for line in one.lines]
        for block in cleaned.blocks
    }


def _place(dump: Path) -> tuple[Path, str]:
    """The file of a dump, and which of the file's it is, if it is one of many."""
    if dump.exists():
        return dump, ""
    file, _, record = str(dump).rpartition("#")
    if not Path(file).is_file():
        raise InputError(f"{dump}: no such file")
    return Path(file), record
