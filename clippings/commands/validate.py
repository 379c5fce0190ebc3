"""clippings validate: hold a folder of tables against the contract."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import refuse


def run(tables: Annotated[Path, typer.Argument(help="Folder of the eight tables, built or published.")]) -> None:
    """Hold tables against the contract; exit 4 with table, row, column, value and rule where they break it."""
    from clippings.run.validation import check_folder, count_rows

    refuse(check_folder(tables), tables)
    typer.echo(f"{tables}: valid: " + ", ".join(f"{number} {name}" for name, number in count_rows(tables).items()))
