"""What has to hold before an edition is released, check by check, each with what it found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from polars.exceptions import PolarsError

from clippings.errors import InputError, InvalidError
from clippings.publish.checksums import NAME as CHECKSUMS
from clippings.publish.checksums import wrong_files
from clippings.release.candidate import Candidate
from clippings.release.enter import placeholders
from clippings.release.git import is_committed, uncommitted
from clippings.release.history import admitted, not_reused
from clippings.release.rights import scanned
from clippings.release.skipped import Skipped
from clippings.release.stated import in_changelog, same_version
from clippings.run.validation import check_folder


@dataclass(frozen=True, slots=True)
class Outcome:
    """A check that was made: its name, whether it is `ok`, `fail` or `skip`, and what it found, on one line."""

    name: str
    state: str
    found: str

    def __str__(self) -> str:
        """As the command prints it."""
        return f"{self.state:<4}  {self.name}: {self.found}"


def outcomes(candidate: Candidate) -> Iterator[Outcome]:
    """Every check in order; one that fails does not keep the next from being made."""
    for name, checked in CHECKS.items():
        try:
            yield Outcome(name, "ok", checked(candidate))
        except Skipped as reason:
            yield Outcome(name, "skip", str(reason))
        except (InvalidError, InputError, OSError, ValueError, PolarsError) as reason:
            yield Outcome(name, "fail", _one_line(str(reason)))


def _valid(candidate: Candidate) -> str:
    if violations := check_folder(candidate.folder):
        raise InvalidError("\n".join(map(str, violations)))
    return "the tables hold what the contract says"


def _whole(candidate: Candidate) -> str:
    if wrong := wrong_files(candidate.folder):
        raise InvalidError("\n".join(f"{name} is missing, changed or not listed in {CHECKSUMS}" for name in wrong))
    return f"every file is the one that {CHECKSUMS} lists"


def _described(candidate: Candidate) -> str:
    if kept := placeholders(dict(candidate.entry)):
        raise InvalidError(f"params.yaml: about.{candidate.about.name} still has the template's {', '.join(kept)}")
    return f"{candidate.about.title} ({candidate.about.version})"


def _committed(candidate: Candidate) -> str:
    if not is_committed(candidate.folder / CHECKSUMS):
        raise InvalidError(f"{candidate.folder} is not in git: commit it, so that the tag holds what is released")
    if changed := uncommitted():
        raise InvalidError("\n".join(f"{path} is not committed" for path in changed))
    return "everything is committed"


def _one_line(problem: str) -> str:
    first, *rest = problem.splitlines() or [""]
    return f"{first} (and {len(rest)} more)" if rest else first


CHECKS: dict[str, Callable[[Candidate], str]] = {
    "validation": _valid,
    "checksums": _whole,
    "description": _described,
    "difference": admitted,
    "ids": not_reused,
    "rights": scanned,
    "versions": same_version,
    "changelog": in_changelog,
    "git": _committed,
}
