"""Stage ingest: read the dumps of a corpus into one file, and set aside what cannot be read."""

import typer

import paths
from clippings.run.stages import ingest


def main(corpus: str) -> None:
    """Read the dumps of a corpus into one file, and set aside what cannot be read."""
    ingest(paths.raw(corpus), paths.work(corpus))


if __name__ == "__main__":
    typer.run(main)
