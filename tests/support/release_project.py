"""A project with one corpus, published and committed, from which a release can be made."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import yaml
from bay_pages import PAGES
from tables_fixture import write_raw, write_tables

from clippings.publish.about import about
from clippings.publish.publish import publish
from clippings.run.tables import write_table

NAME = "bay-towns"
FOLDER = Path("dataset/published") / NAME
RAW = Path("dataset/raw") / NAME
ENTRY = {
    "title": "Ferries of the bay",
    "version": "0.1.0",
    "released_on": date(2024, 4, 1).isoformat(),
    "authors": [{"name": "The Clippings authors", "affiliation": "Harbour <Office>"}],
    "description": "Two pages about invented towns & their ferries.",
    "purpose": "To test releasing.",
    "collection": "Written for the tests.",
    "keywords": ["ferries"],
}
Change = Callable[[dict[str, pl.DataFrame]], None]


def git(*arguments: str) -> str:
    """Run git in the current folder."""
    return subprocess.run(["git", *arguments], capture_output=True, text=True, check=True).stdout


def commit() -> None:
    """Commit everything."""
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "--message", "Build")


def make_project() -> None:
    """Make the project in the current folder and commit it."""
    git("init", "--quiet")
    for name, value in (("user.name", "Tester"), ("user.email", "tester@example.org"), ("commit.gpgsign", "false")):
        git("config", name, value)
    Path(".gitignore").write_text("/dataset/raw/\n/tables/\n")
    write_raw(RAW)
    write_tables(Path("tables"))
    edition("0.1.0")
    commit()


def edition(version: str, change: Change | None = None, log: bool = True) -> None:
    """Publish the tables, changed, under a version, with an entry in the changelog."""
    entry = ENTRY | {"version": version}
    params = {"corpora": [NAME], "about": {NAME: entry}}
    Path("params.yaml").write_text(yaml.safe_dump(params, sort_keys=False), encoding="utf-8")
    shutil.rmtree("tables")
    tables = {path.stem: pl.read_parquet(path) for path in write_tables(Path("tables"), PAGES).glob("*.parquet")}
    if change is not None:
        change(tables)
        for table, rows in tables.items():
            write_table(rows.to_arrow(), table, Path("tables") / f"{table}.parquet")
    publish(Path("tables"), FOLDER, about(NAME, entry), None)
    if log:
        with Path("CHANGELOG.md").open("a", encoding="utf-8") as changelog:
            changelog.write(f"\n## {NAME} {version} (2024-04-01)\n\nAnother edition.\n")
