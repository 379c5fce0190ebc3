"""The command line: `clippings COMMAND`. Each command lives in a file of its own in `clippings/commands`."""

import sys

import typer

from clippings import errors
from clippings.commands import (
    build,
    correct,
    dictionary,
    diff,
    evaluate,
    explain,
    hydrate,
    new,
    publish,
    release,
    validate,
)

app = typer.Typer(
    help="From press page dumps to a validated event dataset in which every value names the characters it came from.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
for command in (build, validate, explain, evaluate, correct, diff, publish, hydrate, dictionary, new, release):
    app.command(command.__name__.rsplit(".", 1)[-1])(command.run)


def main() -> None:
    """Run a command and leave with its exit code: 0 done, 1 a bug of ours, 2 usage, 3 unreadable input, 4 invalid."""
    try:
        app()
    except (errors.InputError, OSError) as reason:
        _leave(reason, errors.UNREADABLE)
    except errors.InvalidError as reason:
        _leave(reason, errors.INVALID)


def _leave(reason: Exception, code: int) -> None:
    print(f"clippings: {reason}", file=sys.stderr)  # noqa: T201
    sys.exit(code)
