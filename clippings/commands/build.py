"""clippings build: dumps to tables without DVC."""

import json
from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import Jobs, Registry, read_floor, read_limits, refuse, registry_folder
from clippings.errors import InputError

REPORT = "report.json"


def run(
    raw: Annotated[Path, typer.Argument(help="A dump or a folder of dumps.")],
    out: Annotated[Path, typer.Argument(help="Folder for the eight tables.")],
    registry: Registry = None,
    jobs: Jobs = 1,
    scheduler: Annotated[
        str | None,
        typer.Option("--scheduler", help="Address of a Dask scheduler, or 'local' for a cluster of --jobs workers."),
    ] = None,
    cache: Annotated[
        Path | None,
        typer.Option("--cache", help="Folder for the results of pages between builds; by default <OUT>.cache."),
    ] = None,
    corrections: Annotated[
        Path | None, typer.Option("--corrections", help="Folder of corrections to apply last: CSV files.")
    ] = None,
    names_model: Annotated[
        str | None, typer.Option("--names-model", help="An installed spaCy model, or its folder, to find names with.")
    ] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Work every page out and keep nothing.")] = False,
) -> None:
    """Clean, annotate and resolve page dumps into validated tables."""
    import pyarrow as pa

    from clippings.run.pool import Workers
    from clippings.run.stages import build, timings_file
    from clippings.run.summary import summary

    if not raw.exists():
        raise InputError(f"{raw}: no such file or folder")
    if corrections is not None and not corrections.is_dir():
        raise InputError(f"{corrections}: no such folder of corrections")
    kept = None if no_cache else cache or out.with_name(f"{out.name}.cache")
    # The system's own gives back what is no longer needed; Arrow's keeps what the largest step took.
    pa.set_memory_pool(pa.system_memory_pool())
    workers = Workers(jobs, scheduler)
    limits, floor = read_limits(), read_floor()
    refuse(build(raw, out, registry_folder(registry), workers, kept, corrections, names_model, limits, floor), out)
    for line in summary(*(json.loads(path.read_text(encoding="utf-8")) for path in (out / REPORT, timings_file(out)))):
        typer.echo(line)
