"""Options and answers that several commands share."""

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from clippings.errors import InputError, InvalidError

if TYPE_CHECKING:
    from clippings.dumps.limits import Limits
    from schema.violation import Violation

Registry = Annotated[
    Path | None, typer.Option("--registry", help="Folder of curated facts; the packaged one by default.")
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, help="Worker processes; the tables are the same with any.")]


def registry_folder(chosen: Path | None) -> Path:
    """The folder chosen, or the registry that is packaged with the code. Raises InputError where it is no folder."""
    folder = chosen or Path(str(files("clippings_registry")))
    if not folder.is_dir():
        raise InputError(f"{folder}: no registry folder; name one with --registry")
    return folder


def read_params(path: Path = Path("params.yaml")) -> dict[str, Any]:
    """The project's parameters. Raises InputError where the file is missing or not YAML."""
    import yaml

    try:
        read = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InputError(f"{path}: not found; run from the folder that holds it") from None
    except yaml.YAMLError as error:
        raise InputError(f"{path}: not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(read, dict):
        raise InputError(f"{path}: holds no parameters by name")
    return read


def read_limits(path: Path = Path("params.yaml")) -> "Limits":
    """The bounds on what is read: those of the project's parameters, where there are any, else the usual ones.

    Raises InputError where they cannot be read.
    """
    from clippings.dumps.limits import limits_from

    if not path.exists():
        return limits_from({})
    try:
        return limits_from(read_params(path).get("limits") or {})
    except ValueError as error:
        raise InputError(f"{path}: {error}") from None


def read_floor(path: Path = Path("params.yaml")) -> float:
    """How sure a report of an event has to be: what the project's parameters say, where there are any.

    Raises InputError where they cannot be read or say what is no probability.
    """
    from clippings.events.judging.sureness import FLOOR

    floor = ((read_params(path).get("events") or {}) if path.exists() else {}).get("floor", FLOOR)
    if not isinstance(floor, int | float) or not 0 <= floor <= 1:
        raise InputError(f"{path}: events: floor: {floor!r} is no probability")
    return float(floor)


def refuse(violations: "list[Violation]", where: Path, shown: int = 50) -> None:
    """Raises InvalidError that lists the violations, the first `shown` in full, where there are any."""
    if not violations:
        return
    lines = [str(violation) for violation in violations[:shown]]
    if len(violations) > shown:
        lines.append(f"... and {len(violations) - shown} more")
    number = "1 violation" if len(violations) == 1 else f"{len(violations)} violations"
    raise InvalidError(f"{where}: {number} of the contract\n" + "\n".join(lines))
