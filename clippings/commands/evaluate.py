"""clippings evaluate: hold tables against gold."""

import json
from pathlib import Path
from typing import Annotated

import typer


def run(
    tables: Annotated[Path, typer.Argument(help="Folder of the eight tables.")],
    gold: Annotated[Path, typer.Argument(help="Folder of stand-off gold.")],
) -> None:
    """Measure each layer of the tables against gold, as JSON."""
    from clippings.measure.evaluate import evaluate

    typer.echo(json.dumps(evaluate(tables, gold), indent=2))
