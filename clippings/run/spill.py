"""Rows brought together by bucket, in memory while they are few and on disk once they are many."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

LIMIT = 16 << 20
# Sorting rows takes their buckets, the order of these, and them in order.
SORTING = 3


class Spill:
    """Tables of one schema by bucket; at most `limit` bytes of them are in memory at a time.

    What is held is sorted into buckets only where it is written or taken: each of many small tables would take more
    room than its rows.
    """

    def __init__(self, folder: Path, schema: pa.Schema, limit: int = LIMIT) -> None:
        self._folder, self._schema, self._limit = folder, schema, limit
        self._held: list[tuple[pa.Table, NDArray[np.int64]]] = []
        self._bytes = 0
        self._sorted: dict[int, pa.Table] = {}

    def add(self, table: pa.Table, buckets: NDArray[np.int64]) -> None:
        """Put each row into its bucket. Within a bucket rows keep the order in which they came.

        All rows have to be there before the first bucket is taken.
        """
        if not table.num_rows:
            return
        self._held.append((table, buckets))
        self._bytes += table.nbytes + SORTING * buckets.nbytes
        if self._bytes > self._limit:
            self._flush()

    def take(self, bucket: int) -> pa.Table:
        """All rows of a bucket, which is empty then."""
        if self._held:
            self._sorted = dict(self._by_bucket())
        tables = []
        path = self._path(bucket)
        if path.exists():
            with pa.OSFile(str(path)) as source:
                while source.tell() < source.size():
                    tables.append(pa.ipc.open_stream(source).read_all())
            path.unlink()
        if bucket in self._sorted:
            tables.append(self._sorted.pop(bucket))
        return pa.concat_tables(tables) if tables else self._schema.empty_table()

    def _flush(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        options = pa.ipc.IpcWriteOptions(compression="lz4")
        for bucket, table in self._by_bucket():
            with (
                pa.OSFile(str(self._path(bucket)), "ab") as sink,
                pa.ipc.new_stream(sink, self._schema, options=options) as writer,
            ):
                writer.write_table(table)

    def _by_bucket(self) -> Iterator[tuple[int, pa.Table]]:
        """What is held, a bucket at a time; it is no longer held then."""
        together = pa.concat_tables([table for table, _ in self._held])
        buckets = np.concatenate([buckets for _, buckets in self._held])
        self._held, self._bytes = [], 0
        order = np.argsort(buckets, kind="stable")
        found, first = np.unique(buckets[order], return_index=True)
        together = together.take(pa.array(order)).combine_chunks()
        for bucket, start, stop in zip(found.tolist(), first.tolist(), [*first[1:].tolist(), len(order)], strict=True):
            yield bucket, together.slice(start, stop - start)

    def _path(self, bucket: int) -> Path:
        return self._folder / f"{bucket}.rows"
