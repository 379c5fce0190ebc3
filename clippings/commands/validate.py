"""clippings validate: hold a folder of tables against the contract."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import read_limits, refuse
from clippings.errors import InputError


def run(
    tables: Annotated[Path, typer.Argument(help="Folder of the eight tables, built or published.")],
    raw: Annotated[
        Path | None, typer.Option("--raw", help="The dumps they were made from, to hold every span and hash against.")
    ] = None,
) -> None:
    """Hold tables against the contract; exit 4 with table, row, column, value and rule where they break it."""
    import polars as pl
    import pyarrow as pa

    from clippings.publish.checksums import NAME, wrong_files
    from clippings.publish.traced import traced
    from clippings.run.validation import check_folder, count_rows
    from schema.violation import Violation

    if raw is not None and not raw.exists():
        raise InputError(f"{raw}: no such file or folder")
    try:
        violations = check_folder(tables)
        if raw is not None and not violations:
            violations = traced(tables, raw, read_limits())
    except (pa.ArrowInvalid, pl.exceptions.PolarsError) as error:
        raise InputError(f"{tables}: a table is no Parquet file: {' '.join(str(error).split())}") from None
    if (tables / NAME).exists():
        rule = f"missing, changed or not listed in {NAME}"
        violations += [Violation("files", name, "sha256", "another", rule) for name in wrong_files(tables)]
    refuse(violations, tables)
    typer.echo(f"{tables}: valid: " + ", ".join(f"{number} {name}" for name, number in count_rows(tables).items()))
