"""Reading a raw folder: every file becomes dumps, or is quarantined with its reason."""

from collections.abc import Callable, Iterator
from pathlib import Path

from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.found import Found, to_dump
from clippings.dumps.jsonl import read_jsonl
from clippings.dumps.limits import DEFAULT_LIMITS, Limits
from clippings.dumps.parquet import read_parquet
from clippings.dumps.single import read_html, read_markdown, read_text
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.walk import RawFile, changed, check_place, raw_files
from clippings.dumps.warc import read_warc
from clippings.errors import InputError

READERS: dict[str, Callable[[RawFile, Limits], Iterator[Found | Quarantined]]] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".jsonl.gz": read_jsonl,
    ".jsonl.zst": read_jsonl,
    ".parquet": read_parquet,
    ".warc": read_warc,
    ".warc.gz": read_warc,
}


def read_raw(raw: Path, limits: Limits = DEFAULT_LIMITS) -> Iterator[Dump | Quarantined]:
    """Dumps of a file or a folder, in the order of their files' paths, one at a time.

    What cannot be read is yielded as `Quarantined`, with its reason, and stops nothing: every page found is
    yielded as the one or the other. Of dumps with the same hash the one of the first file is kept. Raises
    FileNotFoundError where `raw` does not exist, and at the end InputError where files came, went or were written
    to in the meantime: what was read is then of no one state of the folder.
    """
    first: dict[str, str] = {}
    files = raw_files(raw)
    for file in files:
        for item in read_file(file, raw, limits):
            if isinstance(item, Dump) and item.sha256 in first:
                reason = f"duplicate content of {first[item.sha256]}"
                yield Quarantined(item.name, _line(reason), len(item.text.encode("utf-8")))
                continue
            if isinstance(item, Dump):
                first[item.sha256] = item.name
            yield item
    if difference := changed(files, raw):
        raise InputError(f"{raw}: changed while it was read ({difference}): leave it alone and run again")


def read_file(file: RawFile, raw: Path, limits: Limits) -> Iterator[Dump | Quarantined]:
    """Dumps of one file of a raw folder. What came before a file's break is kept."""
    n_pages = 0
    try:
        check_place(file, raw)
        for found in _reader(file.name)(file, limits):
            n_pages += 1
            yield found if isinstance(found, Quarantined) else _dump(found, limits)
        if not n_pages:
            raise UnreadableError("empty: no page in it")
    except UnreadableError as reason:
        yield Quarantined(file.name, _line(str(reason)), file.n_bytes)
    except OSError as error:
        yield Quarantined(file.name, f"not readable: {error.strerror or 'input/output error'}", file.n_bytes)
    except Exception as error:  # libraries that read archives fail in ways of their own where these were tampered with
        yield Quarantined(file.name, f"broken: {type(error).__name__} where it was read", file.n_bytes)


def _dump(found: Found, limits: Limits) -> Dump | Quarantined:
    try:
        return to_dump(found, limits)
    except UnreadableError as reason:
        return Quarantined(found.name, _line(str(reason)), len(found.content.encode("utf-8")))


def _reader(name: str) -> Callable[[RawFile, Limits], Iterator[Found | Quarantined]]:
    for ending, reader in READERS.items():
        if name.lower().endswith(ending):
            return reader
    raise UnreadableError(f"unknown kind of file: none of {', '.join(READERS)}")


def _line(reason: str) -> str:
    """File names may hold line ends; a reason is one line."""
    return " ".join(reason.split())
