"""An edition against the releases before it."""

from clippings.errors import InvalidError
from clippings.publish.checksums import NAME as CHECKSUMS
from clippings.release.candidate import Candidate
from clippings.release.git import releases
from clippings.release.skipped import Skipped
from clippings.run.tables import read_tables
from clippings.versions.difference import TableDifference, Tables
from clippings.versions.edition import edition
from clippings.versions.identity import reused
from clippings.versions.meaning import difference_of_editions
from clippings.versions.version import Version, admits, needed, step


def admitted(candidate: Candidate) -> str:
    """Whether the step of the version admits what changed since the last release.

    Raises InvalidError where it does not, Skipped where there is no release yet.
    """
    version, tag = _released(candidate)[-1]
    with edition(f"{tag}:{candidate.folder.as_posix()}") as before:
        same = (before / CHECKSUMS).read_bytes() == (candidate.folder / CHECKSUMS).read_bytes()
        differences = difference_of_editions(before, candidate.folder)
    if candidate.version == version and same:
        return f"the same files as {tag}"
    if candidate.version <= version:
        raise InvalidError(f"version {candidate.about.version} is not later than {tag}, whose files are others")
    taken, wanted = step(version, candidate.version), needed(differences)
    if not admits(taken, wanted):
        raise InvalidError(f"since {tag}: {_counted(differences)}: a {wanted} change, but a {taken} step")
    return f"since {tag}: {_counted(differences)}; a {taken} step admits it"


def not_reused(candidate: Candidate) -> str:
    """Whether every id that came back means what it meant. Raises InvalidError that names those that do not."""
    released = _released(candidate)
    found = reused((_tables(candidate, tag) for _, tag in released), read_tables(candidate.folder))
    if found:
        raise InvalidError("\n".join(map(str, found)))
    return f"none of {len(released)} earlier releases came back meaning something else"


def _released(candidate: Candidate) -> tuple[tuple[Version, str], ...]:
    found = releases(candidate.about.name)
    if not found:
        raise Skipped("no earlier release")
    return found


def _tables(candidate: Candidate, tag: str) -> Tables:
    with edition(f"{tag}:{candidate.folder.as_posix()}") as folder:
        return read_tables(folder)


def _counted(differences: tuple[TableDifference, ...]) -> str:
    counts = {
        "columns changed": sum(len(d.columns) for d in differences),
        "rows added": sum(len(d.added) for d in differences),
        "rows removed": sum(len(d.removed) for d in differences),
        "values changed": sum(len(d.changed) for d in differences),
    }
    return ", ".join(f"{n} {what}" for what, n in counts.items() if n) or "no rows changed"
