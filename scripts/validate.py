"""Stage validate: hold the tables against the contract, or stop the build."""

import sys

import typer

import paths
import stage
from clippings.errors import INVALID
from clippings.run.files import write_json
from clippings.run.stages import validate


def main(corpus: str) -> None:
    """Hold the tables of a corpus against the contract."""
    tables = paths.tables(corpus)
    violations = validate(tables)
    for violation in violations:
        typer.echo(f"validate: {violation}", err=True)
    if violations:
        sys.exit(INVALID)
    write_json({"corpus": corpus, "violations": 0}, paths.steps(corpus) / "validated.json")


if __name__ == "__main__":
    stage.run(main)
