"""How much of a stranger's input is read before it is refused."""

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read; what exceeds one is quarantined, with the bound in its reason.

    `dump_bytes`: one page or record, its text or HTML in bytes. `file_bytes`: a file on disk. `unpacked_bytes`:
    a compressed file once unpacked. `ratio`: unpacked to packed bytes, looked at only past `ratio_from_bytes`,
    as a short file of one repeated letter is harmless. `records`: records of one file.
    """

    dump_bytes: int = 16 * MIB
    file_bytes: int = 8 * 1024 * MIB
    unpacked_bytes: int = 64 * 1024 * MIB
    ratio: int = 200
    ratio_from_bytes: int = 16 * MIB
    records: int = 10_000_000


DEFAULT_LIMITS = Limits()


def readable(n_bytes: int) -> str:
    """`16 MiB`: a number of bytes as people write it."""
    return f"{n_bytes / MIB:g} MiB" if n_bytes >= MIB else f"{n_bytes} bytes"
