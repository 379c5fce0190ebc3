"""clippings build: dumps to tables without DVC."""

import json
from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import Jobs, Registry, refuse, registry_folder
from clippings.errors import InputError


def run(
    raw: Annotated[Path, typer.Argument(help="A dump or a folder of dumps.")],
    out: Annotated[Path, typer.Argument(help="Folder for the eight tables.")],
    registry: Registry = None,
    jobs: Jobs = 1,
) -> None:
    """Clean, annotate and resolve page dumps into validated tables."""
    from clippings.run.stages import build

    if not raw.exists():
        raise InputError(f"{raw}: no such file or folder")
    refuse(build(raw, out, registry_folder(registry), jobs), out)
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    dumps, rows = report["dumps"], report["rows"]
    typer.echo(
        f"{dumps['read']} dumps read, {dumps['kept']} kept, {dumps['quarantined']} quarantined; "
        + ", ".join(f"{n} {name}" for name, n in rows.items())
    )
    for item in report["quarantine"]:
        typer.echo(f"quarantined: {item['name']}: {item['reason']}")
