"""Reading a raw folder: every file becomes dumps, or is quarantined with its reason."""

from collections.abc import Iterator
from pathlib import Path

from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.limits import Limits
from clippings.dumps.plain import read_plain
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.walk import RawFile, check_place, raw_files


def read_raw(raw: Path, limits: Limits = Limits()) -> Iterator[Dump | Quarantined]:  # noqa: B008 - frozen
    """Dumps of a file or a folder, in the order of their files' paths, one at a time.

    What cannot be read is yielded as `Quarantined` and stops nothing. Of dumps with the same hash the first is
    kept. Raises FileNotFoundError where `raw` does not exist.
    """
    first: dict[str, str] = {}
    for file in raw_files(raw):
        for item in read_file(file, raw, limits):
            if isinstance(item, Dump) and first.setdefault(item.sha256, item.name) != item.name:
                yield Quarantined(item.name, f"duplicate content of {first[item.sha256]}", file.n_bytes)
            else:
                yield item


def read_file(file: RawFile, raw: Path, limits: Limits) -> Iterator[Dump | Quarantined]:
    """Dumps of one file."""
    try:
        check_place(file, raw)
        if not file.name.lower().endswith(".txt"):
            raise UnreadableError("unknown kind of file")
        yield from read_plain(file)
    except (UnreadableError, OSError) as reason:
        yield Quarantined(file.name, str(reason), file.n_bytes)
