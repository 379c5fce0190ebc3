"""clippings publish: from tables to a folder that load_dataset reads."""

import json
from pathlib import Path
from typing import Annotated

import typer

from clippings.commands.options import read_params, refuse
from clippings.errors import InputError


def run(
    tables: Annotated[Path, typer.Argument(help="Folder of the eight tables.")],
    out: Annotated[Path, typer.Argument(help="Folder to publish to; its name is the corpus's in params.yaml.")],
    metrics: Annotated[Path | None, typer.Option("--metrics", help="What `clippings evaluate` printed.")] = None,
) -> None:
    """Publish tables with card, metadata and checksums; page text only where its rights are open."""
    from clippings.publish.about import about
    from clippings.publish.publish import publish
    from clippings.run.stages import validate

    entry = read_params().get("about", {}).get(out.name)
    if entry is None:
        raise InputError(f"params.yaml: no entry {out.name!r} under about; add one with title, version and authors")
    measured = json.loads(metrics.read_text(encoding="utf-8")) if metrics else None
    refuse(validate(tables), tables)
    publish(tables, out, about(out.name, entry), measured)
    refuse(validate(out), out)
