"""Render annotated page sources into the dumps they describe and stand-off gold, or check that they agree."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.errors import INVALID, UNREADABLE
from clippings.gold.render import rendered


def main(
    corpus: Annotated[str, typer.Argument(help="Corpus whose gold has page sources.")] = "sample",
    root: Annotated[Path, typer.Option(help="The dataset folder.")] = Path("dataset"),
    check: Annotated[bool, typer.Option("--check", help="Write nothing; fail where a file differs.")] = False,
) -> None:
    """Write the raw dumps, their manifest and the stand-off gold of CORPUS from its annotated pages."""
    try:
        made = rendered(root, corpus)
    except (OSError, ValueError) as error:
        typer.echo(error, err=True)
        raise typer.Exit(UNREADABLE) from None
    if check:
        stale = [p for p, data in made.items() if not p.is_file() or p.read_bytes() != data]
        for path in stale:
            typer.echo(f"differs from its page source: {path}", err=True)
        raise typer.Exit(INVALID if stale else 0)
    for path, data in made.items():
        path.write_bytes(data)


if __name__ == "__main__":
    typer.run(main)
