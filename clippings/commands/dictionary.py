"""clippings dictionary: the data dictionary."""

import typer


def run() -> None:
    """Print the data dictionary: each table, column, type, unit, vocabulary and where its definition comes from."""
    from schema.dictionary import dictionary

    typer.echo(dictionary())
