"""Where a version is stated, and whether all say the same."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from clippings.errors import InvalidError
from clippings.release.candidate import Candidate

CHANGELOG = Path("CHANGELOG.md")


def same_version(candidate: Candidate) -> str:
    """Whether metadata, card and citation state the version of params.yaml. Raises InvalidError that names others."""
    stated = list(_stated(candidate))
    if others := [f"{path} states {version}" for path, version in stated if version != candidate.about.version]:
        raise InvalidError("\n".join(f"{other}, params.yaml {candidate.about.version}" for other in others))
    return f"{candidate.about.version} in " + ", ".join(path.name for path, _ in stated)


def in_changelog(candidate: Candidate) -> str:
    """Whether the changelog has an entry of this version that names the corpus. Raises InvalidError."""
    text = CHANGELOG.read_text(encoding="utf-8") if CHANGELOG.exists() else ""
    for section in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        heading = section.splitlines()[0].split()
        named = candidate.about.name in heading or f"`{candidate.about.name}`" in section
        if candidate.about.version in heading and named:
            return " ".join(heading[1:])
    raise InvalidError(
        f"{CHANGELOG} has no entry {candidate.about.version} of {candidate.about.name}; "
        f"`clippings diff OLD {candidate.folder} --changelog {CHANGELOG}` writes one"
    )


def _stated(candidate: Candidate) -> Iterator[tuple[Path, str]]:
    for name in ("datapackage.json", "croissant.json", "datacite.json"):
        path = candidate.folder / name
        yield path, str(json.loads(path.read_text(encoding="utf-8")).get("version"))
    yield from _on_card(candidate.folder / "README.md")
    if candidate.is_main:
        yield from _on_card(Path("DATACARD.md"))
        yield from _in_citation(Path("CITATION.cff"))


def _on_card(path: Path) -> Iterator[tuple[Path, str]]:
    import yaml

    front = re.match(r"---\n(.*?)^---\n", path.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    configs = yaml.safe_load(front[1])["configs"] if front else [{}]
    for version in dict.fromkeys(str(config.get("version")) for config in configs):
        yield path, version


def _in_citation(path: Path) -> Iterator[tuple[Path, str]]:
    import yaml

    yield path, str(yaml.safe_load(path.read_text(encoding="utf-8")).get("version"))
