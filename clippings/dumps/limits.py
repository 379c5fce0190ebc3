"""How much of a stranger's input is read before it is refused."""

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read; what exceeds one is quarantined with the bound in its reason.

    `dump_bytes`: one page or record, in bytes of its text or HTML. `file_bytes`: a file on disk.
    `unpacked_bytes`: a compressed file once unpacked. `ratio`: unpacked to packed bytes, looked at only past
    `ratio_from_bytes`, since a short file of one repeated letter is harmless. `records`: records of one file.
    `html_depth`: elements nested in one another.
    """

    dump_bytes: int = 16 * MIB
    file_bytes: int = 8192 * MIB
    unpacked_bytes: int = 65_536 * MIB
    ratio: int = 200
    ratio_from_bytes: int = 16 * MIB
    records: int = 10_000_000
    html_depth: int = 2_000
