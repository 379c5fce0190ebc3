"""Which dumps a corpus is made of: names, sizes and hashes in git, where the dumps themselves may not be."""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path

from clippings.dumps.walk import RawFile, raw_files


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of the corpus: path below the raw folder, size in bytes, SHA-256 in hex."""

    name: str
    bytes: int
    sha256: str


# What a spreadsheet takes for a formula; a path may as well begin with `./`, which it does not.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
HEADER = [field.name for field in fields(Listed)]


def read_manifest(manifest: Path) -> tuple[Listed, ...]:
    """The files a manifest lists. Raises FileNotFoundError, or ValueError with file and line where it is broken."""
    with manifest.open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        listed = []
        for row in rows:
            try:
                listed.append(Listed(row["name"].removeprefix("./"), int(row["bytes"]), row["sha256"]))
            except (KeyError, TypeError, AttributeError, ValueError) as error:
                place = f"{manifest}: line {rows.line_num}"
                raise ValueError(f"{place}: not a row of {','.join(HEADER)}") from error
    return tuple(listed)


def verify(raw: Path, manifest: Path) -> list[str]:
    """What is wrong with a raw folder: files missing, altered, unlisted; a line each, with what to do.

    Raises as `read_manifest` does.
    """
    found = {file.name: file for file in raw_files(raw)} if raw.exists() else {}
    listed = {row.name: row for row in read_manifest(manifest)}
    return [
        *_missing(found, listed, raw),
        *_altered(found, listed),
        *(
            f"unlisted: {name} - remove it from {raw}, or add it to {manifest}"
            for name in sorted(found.keys() - listed.keys())
        ),
    ]


def record(raw: Path, manifest: Path) -> None:
    """Write the manifest of a raw folder, sorted by name. Raises FileNotFoundError where there is no such folder."""
    rows = [Listed(file.name, file.n_bytes, _sha256(file)) for file in raw_files(raw)]
    with manifest.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(astuple(replace(row, name=_inert(row.name))) for row in rows)


def _inert(name: str) -> str:
    return f"./{name}" if name.startswith(FORMULA) else name


def _missing(found: dict[str, RawFile], listed: dict[str, Listed], raw: Path) -> Iterator[str]:
    for name in sorted(listed.keys() - found.keys()):
        yield f"missing: {name} ({listed[name].bytes} bytes) - put it into {raw}"


def _altered(found: dict[str, RawFile], listed: dict[str, Listed]) -> Iterator[str]:
    for name in sorted(listed.keys() & found.keys()):
        row, file = listed[name], found[name]
        if file.n_bytes != row.bytes:
            yield f"altered: {name} has {file.n_bytes} bytes, not {row.bytes} - replace it by the file as it was"
        elif _sha256(file) != row.sha256:
            yield f"altered: {name} has other content (SHA-256 differs) - replace it by the file as it was"


def _sha256(file: RawFile) -> str:
    with file.path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
