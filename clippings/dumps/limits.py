"""How much of a stranger's input is read before it is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read; what exceeds one is quarantined, with the bound in its reason.

    `dump_bytes`: one page or record, its text or HTML in bytes. `file_bytes`: a file on disk. `unpacked_bytes`:
    a compressed file once unpacked. `ratio`: unpacked to packed bytes, looked at only past `ratio_from_bytes`,
    as a short file of one repeated letter is harmless. `records`: records of one file. `dump_chars`, `dump_lines`:
    the text of one page, several times what the longest article has. `dump_seconds`: what working one page out may
    take; the other bounds keep any page far below it, so it is there for what nobody thought of.
    """

    dump_bytes: int = 16 * MIB
    file_bytes: int = 8 * 1024 * MIB
    unpacked_bytes: int = 64 * 1024 * MIB
    ratio: int = 200
    ratio_from_bytes: int = 16 * MIB
    records: int = 10_000_000
    dump_chars: int = 1_000_000
    dump_lines: int = 50_000
    dump_seconds: int = 120


DEFAULT_LIMITS = Limits()


def limits_from(stated: Mapping[str, object]) -> Limits:
    """The bounds as parameters state them, the others as they are by default. Raises ValueError for one amiss."""
    known = {field.name for field in fields(Limits)}
    for name, value in stated.items():
        if name not in known or type(value) is not int or value < 1:
            raise ValueError(f"limits: {name}: {value}: not one of {', '.join(sorted(known))} with a whole number")
    return Limits(**stated)  # type: ignore[arg-type]


def readable(n_bytes: int) -> str:
    """`16 MiB`: a number of bytes as people write it."""
    return f"{n_bytes / MIB:g} MiB" if n_bytes >= MIB else f"{n_bytes} bytes"
