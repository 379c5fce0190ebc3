"""clippings validate: hold a folder of tables against the contract."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import refuse


def run(tables: Annotated[Path, typer.Argument(help="Folder of the eight tables, built or published.")]) -> None:
    """Hold tables against the contract; exit 4 with table, row, column, value and rule where they break it."""
    from clippings.publish.checksums import NAME, wrong_files
    from clippings.run.tables import read_tables
    from schema.check import check
    from schema.violation import Violation

    found = read_tables(tables)
    violations = check(found)
    if (tables / NAME).exists():
        rule = f"missing, changed or not listed in {NAME}"
        violations += [Violation("published", name, "bytes", "other", rule) for name in wrong_files(tables)]
    refuse(violations, tables)
    typer.echo(f"{tables}: valid: " + ", ".join(f"{len(rows)} {name}" for name, rows in found.items()))
