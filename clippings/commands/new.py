"""clippings new: a corpus of one's own, ready to fill."""

from pathlib import Path
from typing import Annotated

import typer

from clippings.errors import InputError

NEXT = """
Made: dataset/raw/{name} dataset/gold/{name} dataset/corrections/{name} and an entry in params.yaml.
The pages are kept out of git; take the line out of .gitignore if they are yours to share.

Put the page dumps into dataset/raw/{name}, say in params.yaml what the corpus is, list the dumps with
  python scripts/acquire.py {name} --record
and build with
  dvc repro publish@{name}
docs/tutorial.md goes on from here.
"""
GOLD = "Stand-off gold, where there is any; dataset/gold/sample shows its form. Without it nothing is measured.\n"
CORRECTIONS = "What people changed, why and when: CSV files that `clippings correct` writes, applied last.\n"


def run(name: Annotated[str, typer.Argument(help="Lower-case letters, digits and hyphens.")]) -> None:
    """Make the folders of a corpus of your own, enter it in params.yaml and say what comes next."""
    import re
    from datetime import date

    from clippings.commands.options import read_params
    from clippings.release.enter import entered

    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", name):
        raise InputError(f"{name!r}: a corpus is named with lower-case letters, digits and hyphens")
    params, raw = Path("params.yaml"), Path("dataset/raw") / name
    if raw.exists():
        raise InputError(f"{raw}: exists already; choose another name")
    if name not in read_params(params).get("corpora", []):
        added = entered(params.read_text(encoding="utf-8"), name, date.today().isoformat())
        params.write_text(added, encoding="utf-8", newline="\n")
    raw.mkdir(parents=True)
    for kind, said in (("gold", GOLD), ("corrections", CORRECTIONS)):
        folder = Path("dataset") / kind / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text(said, encoding="utf-8")
    _keep_out_of_git(f"/{raw.as_posix()}/")
    typer.echo(NEXT.format(name=name).strip())


def _keep_out_of_git(pattern: str) -> None:
    """Pages found elsewhere are other people's text until somebody says that they are not."""
    ignored = Path(".gitignore")
    lines = ignored.read_text(encoding="utf-8").splitlines() if ignored.exists() else []
    if pattern not in lines:
        ignored.write_text("\n".join([*lines, pattern]) + "\n", encoding="utf-8")
