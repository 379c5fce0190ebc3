"""clippings diff: what changed between two editions, and whether the version admits it."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

NOT_ADMITTED = 2


def run(
    old: Annotated[str, typer.Argument(help="The earlier edition: a folder, or REV:FOLDER at a git revision.")],
    new: Annotated[str, typer.Argument(help="The later edition.")],
    changelog: Annotated[
        Path | None, typer.Option("--changelog", help="Put the entry at the top of this file.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="List every difference, not the first twenty.")] = False,
) -> None:
    """List rows added, removed and changed; exit 2 where the version number does not admit them."""
    from clippings.versions.changelog import SHOWN, entry, listing
    from clippings.versions.edition import edition
    from clippings.versions.meaning import difference_of_editions
    from clippings.versions.version import admits, needed, step, version_of

    with edition(old) as before, edition(new) as after:
        differences = difference_of_editions(before, after)
        taken, wanted = step(version_of(before), version_of(after)), needed(differences)
        stated = version_of(after)
    for line in listing(differences, sys.maxsize if everything else SHOWN):
        typer.echo(line)
    if changelog is not None and wanted != "none":
        name = f"{Path(new.rpartition(':')[2]).name} {'.'.join(map(str, stated)) if stated else 'unreleased'}"
        _prepend(changelog, entry(differences, name, date.today().isoformat()))
    if not admits(taken, wanted):
        typer.echo(f"The changes are {wanted}, the step of the version is {taken}: raise the version.", err=True)
        raise typer.Exit(NOT_ADMITTED)


def _prepend(path: Path, text: str) -> None:
    """The entry goes above the latest one, below the file's introduction."""
    whole = path.read_text(encoding="utf-8") if path.exists() else "# Changelog\n\n"
    head, mark, rest = whole.partition("\n## ")
    path.write_text(f"{head.rstrip()}\n\n{text}" + (f"\n## {rest}" if mark else ""), encoding="utf-8")
