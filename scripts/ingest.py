"""Stage ingest: read the dumps of a corpus into one file, and set aside what cannot be read."""

import sys

import typer

import paths
import stage
from clippings.commands.options import read_limits
from clippings.dumps.manifest import verify
from clippings.errors import UNREADABLE
from clippings.run.stages import ingest


def main(corpus: str) -> None:
    """Read the dumps of a corpus, once they are what its manifest lists."""
    problems = verify(paths.raw(corpus), paths.manifest(corpus))
    for problem in problems:
        typer.echo(f"ingest: {problem}", err=True)
    if problems:
        sys.exit(UNREADABLE)
    ingest(paths.raw(corpus), paths.steps(corpus), read_limits())


if __name__ == "__main__":
    stage.run(main)
