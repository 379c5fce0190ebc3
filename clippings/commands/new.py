"""clippings new: a corpus folder ready to fill."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.errors import InputError

ENTRY = """
Add to params.yaml:

corpora: [..., {name}]
about:
  {name}:
    title: What the corpus is
    version: 0.1.0
    released_on: "YYYY-MM-DD"
    authors: [Your name]
    description: One or two sentences.

Put the page dumps into dataset/raw/{name}, list them with
  python scripts/acquire.py {name} --record
and build with
  dvc repro publish@{name}
"""


def run(name: Annotated[str, typer.Argument(help="Lower-case letters, digits and hyphens.")]) -> None:
    """Make the folders of a corpus of your own and say what to do next."""
    import re

    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", name):
        raise InputError(f"{name!r}: a corpus is named with lower-case letters, digits and hyphens")
    raw = Path("dataset/raw") / name
    if raw.exists():
        raise InputError(f"{raw}: exists already; choose another name")
    raw.mkdir(parents=True)
    gold = Path("dataset/gold") / name
    gold.mkdir(parents=True)
    (gold / "README.md").write_text("Stand-off gold, where there is any: see dataset/gold/sample.\n", encoding="utf-8")
    typer.echo(ENTRY.format(name=name).strip())
