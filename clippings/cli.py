"""The command line: `clippings COMMAND`. Each command lives in a file of its own in `clippings/commands`."""

import sys
from io import TextIOWrapper

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
from clippings.run.printable import printable

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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what a terminal's encoding lacks is written out, and stops nothing
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except (errors.InputError, OSError) as reason:
        _leave(reason, errors.UNREADABLE)
    except errors.InvalidError as reason:
        _leave(reason, errors.INVALID)


def _leave(reason: Exception, code: int) -> None:
    lines = (printable(line) for line in str(reason).splitlines())
    print("clippings: " + "\n".join(lines), file=sys.stderr)  # noqa: T201
    sys.exit(code)
