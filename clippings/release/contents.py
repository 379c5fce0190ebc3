"""What exactly would go: the files of a published folder, and the one archive of them."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from clippings.publish.checksums import file_sha256

# Zip keeps no date before 1980 and needs one; the files' own would make the archive another one on every machine.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Content:
    """A file that goes: its path below the folder with forward slashes, its size in bytes, its SHA-256 in hex."""

    name: str
    bytes: int
    sha256: str

    def __str__(self) -> str:
        """Hash, size and name on one line."""
        return f"{self.sha256}  {self.bytes:>12,}  {self.name}"


def contents(folder: Path) -> tuple[Content, ...]:
    """Every file below the folder, by path."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return tuple(content(folder / name, name) for name in names)


def content(path: Path, name: str) -> Content:
    """One file."""
    return Content(name, path.stat().st_size, file_sha256(path))


def write_archive(folder: Path, archive: Path) -> None:
    """Pack the folder, as a folder of the archive's name without `.zip`; the same files give the same bytes."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in contents(folder):
            entry = zipfile.ZipInfo(f"{archive.stem}/{file.name}", _NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with (folder / file.name).open("rb") as source, packed.open(entry, "w", force_zip64=True) as target:
                while block := source.read(1 << 20):
                    target.write(block)
