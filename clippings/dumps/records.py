"""What a record must look like to be a page, and which of a file's records are one too many."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from clippings.dumps.dump import Given, Quarantined
from clippings.dumps.found import Found, text_sha256
from clippings.dumps.limits import Limits, readable
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.walk import RawFile

KNOWN = ("id", "text", "html", "url", "title", "published_on", "source", "clean")
LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """A record where it stands: its number in the file from 1, its fields or why they cannot be read, its size."""

    number: int
    fields: Mapping[str, Any] | UnreadableError
    n_bytes: int


def read_records(
    file: RawFile, rows: Callable[[], Iterator[Row]], limits: Limits, kind: str
) -> Iterator[Found | Quarantined]:
    """Pages of a file of records, in its order; `rows` reads the file anew at each call.

    The file is read twice, so that of records with one text that with the smallest id is kept, wherever it
    stands. Of records with one id the first is kept. Raises UnreadableError where the file ends before its end.
    """
    kept = _smallest_ids(rows, limits)
    lines_of_ids: dict[str, int] = {}
    for row in rows():
        name = f"{file.name}:{row.number}"
        try:
            if row.number > limits.records:
                raise UnreadableError(f"too many records: the rest, from {limits.records + 1}, was not read")
            page = _page(row, limits)
            name = f"{file.name}#{page.name}"
            line = lines_of_ids.setdefault(page.name, row.number)
            if line != row.number:
                raise UnreadableError(f"duplicate id: record {row.number} has the id of record {line}")
            if kept.get(page.sha256, page.name) != page.name:
                raise UnreadableError(f"duplicate content of {file.name}#{kept[page.sha256]}")
            yield Found(name, page.sha256, page.content, page.is_html, kind, "utf-8", page.given, page.clean)
        except UnreadableError as reason:
            yield Quarantined(name, str(reason), row.n_bytes)
        if row.number > limits.records:
            return


def _smallest_ids(rows: Callable[[], Iterator[Row]], limits: Limits) -> dict[str, str]:
    """The smallest id of each text that stands in several records."""
    smallest: dict[str, str] = {}
    seen: set[str] = set()
    repeated: set[str] = set()
    try:
        for row in rows():
            try:
                page = _page(row, limits)
            except UnreadableError:
                continue
            if row.number > limits.records:
                break
            if page.name in seen:
                continue
            seen.add(page.name)
            if page.sha256 in smallest:
                repeated.add(page.sha256)
            smallest[page.sha256] = min(page.name, smallest.get(page.sha256, page.name))
    except UnreadableError:
        pass  # the second reading meets it too, and says so
    return {sha256: smallest[sha256] for sha256 in repeated}


def _page(row: Row, limits: Limits) -> Found:
    """A record as a page, still named by its id alone. Raises UnreadableError, with what is wrong."""
    if isinstance(row.fields, UnreadableError):
        raise row.fields
    fields = {key: _mended(row.fields.get(key)) for key in KNOWN}
    record = fields["id"]
    if isinstance(record, bool) or not isinstance(record, int | str) or record == "":
        raise UnreadableError("no id: 'id' is to be a text or a whole number")
    content = fields["text"] or fields["html"]
    if not isinstance(content, str):
        raise UnreadableError("no text: neither 'text' nor 'html' is a text")
    if not content.strip():
        raise UnreadableError("empty")
    if len(content) > limits.dump_bytes or len(content.encode()) > limits.dump_bytes:
        raise UnreadableError(f"too large: more than {readable(limits.dump_bytes)} for one page")
    clean = fields["clean"]
    if clean is not None and not isinstance(clean, bool):
        raise UnreadableError("'clean' is neither true nor false")
    given = Given(*(_text_or_none(fields, key) for key in ("url", "title", "published_on", "source")))
    is_html = not fields["text"]
    return Found(str(record), text_sha256(content), content, is_html, "", "utf-8", given, clean is True)


def _mended(value: Any) -> Any:
    """Half of a surrogate pair is what cutting a text in mid-emoji leaves; it is no character of Unicode."""
    return LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _text_or_none(fields: Mapping[str, Any], key: str) -> str | None:
    value = fields[key]
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str):
        return value or None
    raise UnreadableError(f"'{key}' is not a text")
