"""Putting a finished folder where the last one stood: one step, nobody's files lost, one build at a time."""

import ctypes
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clippings.errors import InputError
from schema.tables import TABLES

REPORT = "report.json"
OURS = frozenset({REPORT, *TABLES, *(f"{table}.parquet" for table in TABLES)})
IN_USE = "in-use"
_HERE, _EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of Linux


def ready(out: Path, raw: Path | None = None) -> Path:
    """The folder to build into, links followed, with the tables in it that a killed build had put aside.

    Raises InputError where putting tables there would take away what no build wrote, or the dumps themselves.
    """
    out = out.resolve()
    if raw is not None and (out.is_relative_to(raw.resolve()) or raw.resolve().is_relative_to(out)):
        raise InputError(f"{out}: tables cannot be built into the folder of the dumps, nor around it: choose another")
    if out.exists() and not out.is_dir():
        raise InputError(f"{out}: is a file: give a folder for the tables")
    old = _old(out)
    if old.exists() and not out.exists():
        old.rename(out)
    strangers = sorted(path.name for path in out.iterdir() if path.name not in OURS) if out.exists() else []
    if strangers:
        raise InputError(f"{out}: holds {strangers[0]!r}, which no build wrote: choose another folder")
    return out


def put_in_place(fresh: Path, target: Path) -> None:
    """Let a finished folder take the place of the one at `target`, and remove that one.

    Whoever looks sees the one or the other, whole, and so does who looks after the power failed.
    """
    for path in sorted(fresh.rglob("*")):
        if path.is_file():
            _settle(path)
    _settle(fresh)
    old = _old(target)
    shutil.rmtree(old, ignore_errors=True)
    if target.exists() and _exchange(fresh, target):
        fresh.rename(old)
    else:
        if target.exists():
            target.rename(old)
        fresh.rename(target)
    _settle(target.parent)
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def held(folder: Path) -> Iterator[Path]:
    """A folder that no other build works in while the block runs; what a killed one held is free.

    Raises InputError where another holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / IN_USE
    with mark.open("w") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InputError(f"{folder}: another build is at work there: wait for it, or choose another") from None
        try:
            yield folder
        finally:
            mark.unlink(missing_ok=True)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in a single step; False where the system knows none."""
    swap = getattr(ctypes.CDLL(None), "renameat2", None)
    return swap is not None and swap(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def _settle(path: Path) -> None:
    """Have what was written to a file or folder reach the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
