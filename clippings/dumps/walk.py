"""Which files of a raw folder are read, and in which order."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clippings.dumps.unreadable import UnreadableError

# What people put beside pages to say what the pages are.
ABOUT = frozenset({"readme", "license", "licence", "notice", "citation", "manifest", "sha256sums"})
ABOUT_ENDINGS = frozenset({"", ".md", ".rst", ".csv", ".cff", ".json", ".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file to read: where it is, its path below the raw folder with forward slashes, its size in bytes.

    `written` says when it was last written to, in nanoseconds.
    """

    path: Path
    name: str
    n_bytes: int
    written: int


def raw_files(raw: Path) -> Iterator[RawFile]:
    """Files of a folder, sorted by their path below it; or the one file `raw` is.

    Left out without a word: dot-files, and what says what the folder is (`README.md`, `LICENSE`,
    `manifest.csv`, `SHA256SUMS` and the like). A folder that cannot be entered, or that is a symbolic link,
    stands in the list itself, so that it is quarantined and not forgotten. Raises FileNotFoundError.
    """
    if not raw.exists():
        raise FileNotFoundError(f"{raw}: no such file or folder")
    paths = [raw] if not raw.is_dir() else _below(raw)
    files = [_raw_file(path, _name(path, raw)) for path in paths]
    yield from sorted(files, key=lambda file: file.name)


def changed(before: Sequence[RawFile], raw: Path) -> str | None:
    """What is different in a raw folder from what stood there before; None where nothing is."""
    now = {file.name: file for file in raw_files(raw)}
    for file in before:
        if file.name not in now:
            return f"{file.name} was removed"
        if now.pop(file.name) != file:
            return f"{file.name} was written to"
    return next((f"{name} was added" for name in sorted(now)), None)


def check_place(file: RawFile, raw: Path) -> None:
    """Raise UnreadableError where a file is not a regular one or is a symbolic link out of the folder."""
    if file.path.is_symlink() and raw.is_dir():
        if not file.path.resolve().is_relative_to(raw.resolve()):
            raise UnreadableError("symbolic link out of the folder: not followed")
        if file.path.is_dir():
            raise UnreadableError("symbolic link to a folder: not followed")
    if file.path.is_dir():
        raise UnreadableError("folder that cannot be opened")
    if not file.path.is_file():
        raise UnreadableError("not a regular file")


def _below(raw: Path) -> list[Path]:
    closed: list[Path] = []
    paths: list[Path] = []
    for folder, below, files in os.walk(raw, onerror=lambda error: closed.append(Path(error.filename))):
        here = Path(folder)
        below[:] = [name for name in below if not name.startswith(".")]
        paths += [here / name for name in below if (here / name).is_symlink()]
        paths += [here / name for name in files if not _is_left_out(name)]
    return paths + closed


def _raw_file(path: Path, name: str) -> RawFile:
    stated = path.lstat()
    return RawFile(path, name, stated.st_size, stated.st_mtime_ns)


def _name(path: Path, raw: Path) -> str:
    """The name; bytes of it that are no UTF-8 are written out, since every name has to be text."""
    name = path.name if path == raw else path.relative_to(raw).as_posix()
    return os.fsencode(name).decode("utf-8", errors="backslashreplace")


def _is_left_out(name: str) -> bool:
    if name.startswith("."):
        return True
    stem, dot, ending = name.lower().partition(".")
    return stem in ABOUT and dot + ending in ABOUT_ENDINGS
