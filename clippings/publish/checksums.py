"""SHA256SUMS: the hash of every file of a folder, as `sha256sum -c` reads it."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def file_sha256(path: Path) -> str:
    """Hash of a file's bytes, in lower-case hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write_checksums(folder: Path) -> None:
    """Write SHA256SUMS over every other file below the folder, sorted by path."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    lines = [f"{file_sha256(folder / name)}  {name}\n" for name in names if name != NAME]
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")


def wrong_files(folder: Path) -> list[str]:
    """Names of files that are missing, changed or not listed. Raises FileNotFoundError without SHA256SUMS."""
    lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {NAME}
    changed = {name for name in there & listed.keys() if file_sha256(folder / name) != listed[name]}
    return sorted((there ^ listed.keys()) | changed)
