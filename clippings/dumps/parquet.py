"""`.parquet`: a row is a record."""

from collections.abc import Iterator

from clippings.dumps.dump import Quarantined
from clippings.dumps.found import Found
from clippings.dumps.limits import Limits, readable
from clippings.dumps.records import KNOWN, Row, read_records
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.walk import RawFile

ROWS_AT_ONCE = 64


def read_parquet(file: RawFile, limits: Limits) -> Iterator[Found | Quarantined]:
    """Pages of a Parquet file. Raises UnreadableError, OSError."""
    return read_records(file, lambda: _rows(file, limits), limits, "parquet")


def _rows(file: RawFile, limits: Limits) -> Iterator[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        # Texts as dictionaries: a page that a million rows repeat is then in memory once.
        metadata = pq.read_metadata(file.path)
        _check_size(metadata, file, limits)
        columns = [name for name in KNOWN if name in metadata.schema.names]
        contents = [name for name in ("text", "html") if name in columns]
        if "id" not in columns or not contents:
            raise UnreadableError("wrong shape: no columns 'id' and 'text' or 'html'")
        with pq.ParquetFile(file.path, metadata=metadata, read_dictionary=contents) as table:
            for batch in table.iter_batches(batch_size=ROWS_AT_ONCE, columns=columns, use_threads=False):
                for fields in batch.to_pylist():
                    number += 1
                    content = fields.get("text") or fields.get("html")
                    n_bytes = len(content.encode(errors="replace")) if isinstance(content, str) else 0
                    yield Row(number, fields, n_bytes)
    except (pa.ArrowException, ValueError, OSError) as error:
        raise UnreadableError("broken or truncated Parquet file") from error


def _check_size(metadata: object, file: RawFile, limits: Limits) -> None:
    groups = [metadata.row_group(index) for index in range(metadata.num_row_groups)]  # type: ignore[attr-defined]
    unpacked = sum(group.total_byte_size for group in groups)
    if file.n_bytes > limits.file_bytes or unpacked > limits.unpacked_bytes:
        raise UnreadableError(f"too large: more than {readable(limits.unpacked_bytes)} unpacked")
    if unpacked > limits.ratio_from_bytes and unpacked > file.n_bytes * limits.ratio:
        raise UnreadableError(f"decompression ratio above {limits.ratio}")
