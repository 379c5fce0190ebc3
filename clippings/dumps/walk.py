"""Which files of a raw folder are read, and in which order."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clippings.dumps.unreadable import UnreadableError

# What people put beside pages to say what the pages are; `<name>` or `<name>.<any of these endings>`.
ABOUT = frozenset({"readme", "license", "licence", "notice", "citation", "manifest", "sha256sums"})
ABOUT_ENDINGS = frozenset({"", ".md", ".rst", ".csv", ".cff", ".json", ".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file to read: where it is, its path below the raw folder with forward slashes, and its size in bytes."""

    path: Path
    name: str
    n_bytes: int


def raw_files(raw: Path) -> Iterator[RawFile]:
    """Files of a folder, sorted by their path below it; or the one file `raw` is.

    Left out without a word: dot-files and what says what the folder is (`README.md`, `LICENSE`, `manifest.csv`,
    `SHA256SUMS` and the like). Folders that are symbolic links are not entered. Raises FileNotFoundError.
    """
    if not raw.exists():
        raise FileNotFoundError(f"{raw}: no such file or folder")
    if not raw.is_dir():
        yield RawFile(raw, raw.name, raw.stat().st_size)
        return
    names = []
    for folder, below, files in os.walk(raw):
        below[:] = [name for name in below if not name.startswith(".")]
        names += [
            (Path(folder) / name).relative_to(raw).as_posix() for name in files if not _is_left_out(name)
        ]
    for name in sorted(names):
        path = raw / name
        yield RawFile(path, name, path.lstat().st_size)


def check_place(file: RawFile, raw: Path) -> None:
    """Raise UnreadableError where a file is no regular file or a symbolic link that leads out of the folder."""
    if file.path.is_symlink() and not file.path.resolve().is_relative_to(raw.resolve()):
        raise UnreadableError("symbolic link that leads out of the folder: not followed")
    if not file.path.is_file():
        raise UnreadableError("no regular file")


def _is_left_out(name: str) -> bool:
    if name.startswith("."):
        return True
    stem, dot, ending = name.lower().partition(".")
    return stem in ABOUT and dot + ending in ABOUT_ENDINGS
