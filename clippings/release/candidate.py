"""What is about to be released: a published folder, and what the project says of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clippings.commands.options import read_params
from clippings.errors import InputError
from clippings.publish.about import About, about
from clippings.versions.version import Version


@dataclass(frozen=True, slots=True)
class Candidate:
    """An edition that may become a release; paths are below the folder the project is run from."""

    about: About
    entry: Mapping[str, Any]
    is_main: bool
    folder: Path
    raw: Path

    @property
    def version(self) -> Version:
        """The version that params.yaml states."""
        major, minor, patch = map(int, self.about.version.split("."))
        return major, minor, patch

    @property
    def tag(self) -> str:
        """The git tag of the release: `CORPUS-vX.Y.Z`."""
        return f"{self.about.name}-v{self.about.version}"


def candidate(name: str) -> Candidate:
    """The candidate of a corpus of this project. Raises InputError where it is not entered or not published."""
    params = read_params()
    entry = params.get("about", {}).get(name)
    if entry is None:
        raise InputError(f"params.yaml: no entry {name!r} under about; `clippings new {name}` makes one")
    folder = Path("dataset/published") / name
    if not folder.is_dir():
        raise InputError(f"{folder}: nothing is published; `dvc repro publish@{name}` builds it")
    return Candidate(about(name, entry), entry, params.get("main") == name, folder, Path("dataset/raw") / name)
