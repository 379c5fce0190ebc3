"""`.jsonl`, also `.gz` and `.zst`: a line is a record."""

import json
from collections.abc import Iterator
from typing import Any

from clippings.dumps.dump import Quarantined
from clippings.dumps.found import Found
from clippings.dumps.limits import Limits, readable
from clippings.dumps.records import Row, read_records
from clippings.dumps.unpack import chunks, lines
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.walk import RawFile

# JSON writes a character in up to six bytes, an emoji in twelve for its four; the rest of the record is small.
BYTES_FOR_BYTE = 6


def read_jsonl(file: RawFile, limits: Limits) -> Iterator[Found | Quarantined]:
    """Pages of a file of JSON lines. Raises UnreadableError, OSError."""
    return read_records(file, lambda: _rows(file, limits), limits, "jsonl")


def _rows(file: RawFile, limits: Limits) -> Iterator[Row]:
    longest = limits.dump_bytes * BYTES_FOR_BYTE
    for number, line in enumerate(lines(chunks(file.path, limits), longest), start=1):
        if isinstance(line, int):
            yield Row(number, UnreadableError(f"too large: line of more than {readable(longest)}"), line)
        elif line.strip():
            yield Row(number, _fields(line, number), len(line))


def _fields(line: bytes, number: int) -> dict[str, Any] | UnreadableError:
    try:
        fields = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except (ValueError, RecursionError):
        return UnreadableError(f"bad JSON: line {number}")
    if not isinstance(fields, dict):
        return UnreadableError(f"wrong shape: line {number} is no JSON object")
    return fields
