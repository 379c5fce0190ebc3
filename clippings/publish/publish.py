"""The published folder: tables as they may be published, and everything that makes them citable."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from clippings.publish.about import About
from clippings.publish.card import write_card
from clippings.publish.checksums import NAME as CHECKSUMS
from clippings.publish.checksums import write_checksums
from clippings.publish.croissant import croissant
from clippings.publish.datacite import datacite
from clippings.publish.datapackage import datapackage
from clippings.publish.examples import examples
from clippings.publish.explorer.build import explorer
from clippings.publish.facts import REPORT, facts
from clippings.publish.leaks import leaks_in
from clippings.publish.pictures import write_pictures
from clippings.publish.rights import Rights, RightsError, rights_of
from clippings.publish.withhold import withhold
from clippings.run.place import put_in_place
from clippings.run.tables import table_files
from schema.dictionary import dictionary
from schema.tables import TABLES


def publish(tables: Path, out: Path, about: About, metrics: Mapping[str, Any] | None) -> None:
    """Publish a folder of the eight tables, text included, to `out`; whole or not at all.

    The new folder is made beside the old one and takes its place when it is finished, so that a failure leaves what
    stood there. The same tables, `about` and metrics give the same bytes.

    Raises RightsError where words of a reserved text would be published, FileNotFoundError where a table is missing,
    FileExistsError where `out` holds something that is no published folder.
    """
    if out.exists() and any(out.iterdir()) and not (out / CHECKSUMS).exists():
        raise FileExistsError(f"{out} is not empty and no published folder (it has no {CHECKSUMS}): give another")
    made, old = (out.with_name(f".{out.name}.{state}") for state in ("building", "old"))
    if old.exists() and not out.exists():
        old.rename(out)  # a publish before this one was killed between its two renames
    for table in TABLES:
        table_files(tables, table)
    rights = rights_of(tables, about.open_rights)
    scratch = out.with_name(f".{out.name}.scratch")
    shutil.rmtree(made, ignore_errors=True)
    shutil.rmtree(scratch, ignore_errors=True)
    made.mkdir(parents=True)
    try:
        withhold(rights, made, scratch)
        if (tables / REPORT).exists():
            shutil.copyfile(tables / REPORT, made / REPORT)
        _describe(made, about, metrics)
        _refuse_passages(made, rights)
        put_in_place(made, out)
    finally:
        shutil.rmtree(made, ignore_errors=True)
        shutil.rmtree(scratch, ignore_errors=True)


def _describe(folder: Path, about: About, metrics: Mapping[str, Any] | None) -> None:
    counted = facts(folder)
    write_pictures(folder / "pictures", counted, metrics)
    page = dictionary(examples(folder))
    (folder / "dictionary.md").write_text(page, encoding="utf-8", newline="\n")
    (folder / "explorer.html").write_text(explorer(folder, about), encoding="utf-8", newline="\n")
    for name, value in (
        ("croissant.json", croissant(folder, about, counted)),
        ("datapackage.json", datapackage(folder, about)),
        ("datacite.json", datacite(about, counted)),
    ):
        text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    write_card(folder, folder / "README.md", about, metrics)
    write_checksums(folder)


def _refuse_passages(folder: Path, rights: Rights) -> None:
    """The tables hold no passage of a reserved text by construction; what is written around them might."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".parquet")
    if found := leaks_in(files, rights.reserved_texts(), rights.open_texts()):
        raise RightsError(f"{len(found)} passages of reserved text would be published, the first in {found[0]}")
