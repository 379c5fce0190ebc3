"""clippings correct: change a row by hand, for good."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.errors import InputError

CORRECTIONS = Path("dataset/corrections")


def run(
    tables: Annotated[Path, typer.Argument(help="Folder of the eight tables.")],
    action: Annotated[str, typer.Argument(help="set, drop, merge or split.")],
    table: Annotated[str, typer.Argument(help="The table of the row.")],
    row: Annotated[str, typer.Argument(help="The key of the row.")],
    what: Annotated[
        list[str] | None,
        typer.Argument(help="COLUMN VALUE for set ('' for none, a list as 'a|b'); the other EVENT_ID for merge."),
    ] = None,
    corpus: Annotated[str, typer.Option("--corpus", help="Whose corrections: a folder of dataset/corrections.")] = "",
    reason: Annotated[str, typer.Option("--reason", help="Why, in words others understand.")] = "",
    who: Annotated[str, typer.Option("--who", help="Who says so; by default the name in git's settings.")] = "",
    file: Annotated[str, typer.Option("--file", help="The CSV file of the folder to add the line to.")] = "by-hand.csv",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Show what a row rests on, then write a correction that every later build applies and checks."""
    from datetime import date

    from clippings.corrections.correction import Correction
    from clippings.corrections.evidence import evidence
    from clippings.corrections.gather import reader
    from clippings.corrections.read import read_corrections
    from clippings.corrections.write import append, expecting, refuse_unfit
    from schema.tables import KEYS, TABLES

    folder = CORRECTIONS / corpus
    if not corpus or not folder.is_dir():
        raise InputError(f"{folder}: no such folder; name a corpus with --corpus, or make the folder")
    if table not in TABLES or table == "blocks":
        raise InputError(f"{table}: no table whose rows are corrected; see `clippings dictionary`")
    column, value = _what(action, what or [])
    path = folder / file
    line = len(path.read_text(encoding="utf-8").splitlines()) + 1 if path.exists() else 2
    read = reader(tables)
    found = next(iter(read(table, KEYS[table][-1], {row})), None)
    if found is None:
        raise InputError(f"{tables}: {table} has no row {row}")
    for shown in evidence(table, found, read):
        typer.echo(shown)
    day = date.today().isoformat()
    why = reason or ("" if yes else typer.prompt("Why"))
    one = Correction(action, table, row, column, "", value, why, who or _git_name(), day, file, line)
    if action in {"set", "drop", "merge", "split"}:
        one = expecting(one, read)
    refuse_unfit(one, read_corrections(folder), read)
    typer.echo(f"\n{action} {table} {one.column}: {one.expected!r} -> {one.value!r}" if one.column else f"\n{action}")
    if not yes:
        typer.confirm(f"Write this to {path}?", abort=True)
    append(one, path)
    typer.echo(f"{path}:{line}: written; the next build applies it")


def _what(action: str, words: list[str]) -> tuple[str, str]:
    """Column and value, as each action has them."""
    wanted = {"set": "COLUMN VALUE", "merge": "EVENT_ID", "drop": "", "split": ""}
    if action not in wanted:
        raise InputError(f"{action}: no such action; there are {', '.join(wanted)}")
    if len(words) != len(wanted[action].split()):
        raise InputError(
            f"{action} takes {wanted[action] or 'nothing'} after the row, not {' '.join(words) or 'nothing'}"
        )
    return (words[0], words[1]) if action == "set" else ("", words[0] if words else "")


def _git_name() -> str:
    """The name git signs with. Raises InputError where there is none."""
    import subprocess

    try:
        told = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, check=False).stdout
    except OSError:
        told = ""
    if not told.strip():
        raise InputError("git knows no user.name: say who you are with --who")
    return told.strip()
