"""What git knows of releases: their tags, and whether everything is committed."""

import re
import subprocess
from pathlib import Path

from clippings.errors import InputError
from clippings.versions.version import Version


def releases(name: str) -> tuple[tuple[Version, str], ...]:
    """Version and tag of each release of a corpus, by version."""
    found = []
    for tag in _git("tag", "--list", f"{name}-v*").splitlines():
        if match := re.fullmatch(re.escape(name) + r"-v(\d+)\.(\d+)\.(\d+)", tag):
            major, minor, patch = map(int, match.groups())
            found.append(((major, minor, patch), tag))
    return tuple(sorted(found))


def uncommitted() -> list[str]:
    """Paths that differ from the last commit or are not in git, ignored ones left out."""
    return [line[3:] for line in _git("status", "--porcelain", "--untracked-files=all").splitlines()]


def is_committed(path: Path) -> bool:
    """Whether the last commit holds a file."""
    return bool(_git("ls-tree", "HEAD", "--", path.as_posix()).strip())


def set_tag(tag: str, message: str) -> None:
    """Tag the last commit. Raises InputError where there is such a tag."""
    _git("tag", "--annotate", tag, "--message", message)


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise InputError("git is not installed; releases are git tags") from None
    if done.returncode != 0:
        raise InputError(f"git {arguments[0]}: {' '.join(done.stderr.split())}")
    return done.stdout
