"""Finding an edition: a folder, or a folder as it stood at a git revision."""

import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from clippings.errors import InputError


@contextmanager
def edition(place: str) -> Iterator[Path]:
    """The folder of an edition named `DIR`, or `REV:DIR` for the folder at a git revision (from git, else from DVC).

    Raises InputError where there is neither.
    """
    if Path(place).is_dir():
        yield Path(place)
        return
    revision, colon, folder = place.partition(":")
    if not colon:
        raise InputError(f"{place}: no such folder; name a folder, or a git revision as REV:DIR")
    with tempfile.TemporaryDirectory() as temporary:
        target = Path(temporary)
        yield _from_git(revision, folder, target) or _from_dvc(revision, folder, target)


def _from_git(revision: str, folder: str, target: Path) -> Path | None:
    command = ["git", "archive", "--format=tar", revision, "--", folder]
    archive = subprocess.run(command, capture_output=True, check=False)
    if archive.returncode != 0:
        return None
    with tarfile.open(fileobj=BytesIO(archive.stdout)) as files:
        # Python before 3.11.4 knows no filter as an argument, and ignores this one.
        files.extraction_filter = getattr(tarfile, "data_filter", None)
        files.extractall(target)
    return target / folder


def _from_dvc(revision: str, folder: str, target: Path) -> Path:
    out = target / "dvc"
    command = ["dvc", "get", "--quiet", ".", folder, "--rev", revision, "--out", str(out)]
    fetched = subprocess.run(command, capture_output=True, text=True, check=False)
    if fetched.returncode != 0:
        raise InputError(f"{revision}:{folder}: not in git at that revision, and DVC cannot get it")
    return out
