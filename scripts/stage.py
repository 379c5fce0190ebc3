"""How a stage ends: quietly, or with one line on what is wrong and the exit code that says of which kind."""

import sys
from collections.abc import Callable

import typer

from clippings.errors import INVALID, UNREADABLE, InputError, InvalidError


def run(main: Callable[..., None]) -> None:
    """Run a stage's command; a bug of ours keeps its traceback."""
    try:
        typer.run(main)
    except InvalidError as reason:
        typer.echo(reason, err=True)
        sys.exit(INVALID)
    except (InputError, OSError) as reason:
        typer.echo(reason, err=True)
        sys.exit(UNREADABLE)
