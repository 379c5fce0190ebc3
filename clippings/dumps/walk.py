"""Which files of a raw folder are read, and in which order."""

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from operator import attrgetter
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

    place: str
    name: str
    n_bytes: int
    written: int

    @property
    def path(self) -> Path:
        return Path(self.place)


def raw_files(raw: Path) -> list[RawFile]:
    """Files of a folder, sorted by their path below it; or the one file `raw` is.

    Left out without a word: dot-files, and what says what the folder is (`README.md`, `LICENSE`,
    `manifest.csv`, `SHA256SUMS` and the like). A folder that cannot be entered, or that is a symbolic link,
    stands in the list itself, so that it is quarantined and not forgotten. Raises FileNotFoundError.
    """
    return sorted(_found(raw), key=attrgetter("name"))


def changed(before: Sequence[RawFile], raw: Path) -> str | None:
    """What is different in a raw folder from what stood there before; None where nothing is."""
    there = {file.name: file for file in before}
    for file in _found(raw):
        if file.name not in there:
            return f"{file.name} was added"
        if there.pop(file.name) != file:
            return f"{file.name} was written to"
    return next((f"{name} was removed" for name in there), None)


def check_place(file: RawFile, raw: Path) -> None:
    """Raise UnreadableError where a file is not a regular one or is a symbolic link out of the folder."""
    if stat.S_ISREG(os.lstat(file.place).st_mode):
        return
    if file.path.is_symlink() and raw.is_dir():
        if not file.path.resolve().is_relative_to(raw.resolve()):
            raise UnreadableError("symbolic link out of the folder: not followed")
        if file.path.is_dir():
            raise UnreadableError("symbolic link to a folder: not followed")
    if file.path.is_dir():
        raise UnreadableError("folder that cannot be opened")
    if not file.path.is_file():
        raise UnreadableError("not a regular file")


def _found(raw: Path) -> Iterator[RawFile]:
    if not raw.exists():
        raise FileNotFoundError(f"{raw}: no such file or folder")
    if not raw.is_dir():
        yield _raw_file(str(raw), raw.name)
        return
    folders = [(str(raw), "")]
    while folders:
        folder, above = folders.pop()
        try:
            entries = list(os.scandir(folder))
        except OSError:
            yield _raw_file(folder, above or raw.name)
            continue
        for entry in entries:
            name = f"{above}/{entry.name}" if above else entry.name
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith("."):
                    folders.append((entry.path, name))
            elif not _is_left_out(entry):
                with suppress(FileNotFoundError):  # gone since the folder was listed
                    yield _raw_file(entry.path, name)


def _raw_file(place: str, name: str) -> RawFile:
    """Bytes of a name that are no UTF-8 are written out, since every name has to be text."""
    text = os.fsencode(name).decode("utf-8", errors="backslashreplace")
    stated = os.lstat(place)
    return RawFile(place, text, stated.st_size, stated.st_mtime_ns)


def _is_left_out(entry: "os.DirEntry[str]") -> bool:
    if entry.name.startswith("."):
        return True
    if entry.is_symlink() and Path(entry.path).is_dir():
        return False
    stem, dot, ending = entry.name.lower().partition(".")
    return stem in ABOUT and dot + ending in ABOUT_ENDINGS
