"""clippings hydrate: put the text back for whoever holds the dumps."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import read_limits
from clippings.errors import InputError


def run(
    published: Annotated[Path, typer.Argument(help="A published folder.")],
    raw: Annotated[Path, typer.Option("--raw", help="The dumps it was built from.")],
    out: Annotated[Path, typer.Argument(help="Folder for the tables with text.")],
) -> None:
    """Fill the text columns from the dumps, each sentence checked against its hash."""
    from clippings.publish.hydrate import hydrate

    if not raw.exists():
        raise InputError(f"{raw}: no such file or folder")
    hydrate(published, raw, out, read_limits())
