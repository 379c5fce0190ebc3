"""Stage acquire: check that the dumps are in place, byte for byte as the manifest in git lists them."""

import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

import paths
from clippings.dumps.manifest import read_manifest, record, verify
from clippings.errors import UNREADABLE
from clippings.run.files import write_json


def main(
    corpus: str,
    source: Annotated[Path | None, typer.Option("--from", help="Copy the listed dumps from this folder first.")] = None,
    listing: Annotated[bool, typer.Option("--record", help="Write the manifest from what is in place.")] = False,
) -> None:
    """Check the dumps of a corpus against its manifest."""
    raw, manifest = paths.raw(corpus), paths.manifest(corpus)
    if not manifest.exists() and not listing:
        known = ", ".join(sorted(path.stem for path in manifest.parent.glob("*.csv")))
        typer.echo(f"acquire: {manifest}: no such manifest; the corpora are {known}", err=True)
        sys.exit(UNREADABLE)
    if source is not None:
        raw.mkdir(parents=True, exist_ok=True)
        for listed in read_manifest(manifest):
            if (source / listed.name).is_file():
                (raw / listed.name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source / listed.name, raw / listed.name)
    if listing:
        record(raw, manifest)
    problems = verify(raw, manifest)
    if problems:
        for problem in problems:
            typer.echo(f"acquire: {problem}", err=True)
        typer.echo(
            f"acquire: the dumps of {corpus!r} belong into {raw}: `make raw FROM=DIR` copies them there. "
            "Without them, `dvc repro publish@sample` builds the sample corpus alone.",
            err=True,
        )
        sys.exit(UNREADABLE)
    write_json({"corpus": corpus, "verified": True}, paths.steps(corpus) / "acquired.json")


if __name__ == "__main__":
    typer.run(main)
