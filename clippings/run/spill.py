"""Rows brought together by bucket, in memory while they are few and on disk once they are many."""

from collections import defaultdict
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

LIMIT = 16 << 20


class Spill:
    """Tables of one schema by bucket; at most `limit` bytes of them are in memory at a time."""

    def __init__(self, folder: Path, schema: pa.Schema, limit: int = LIMIT) -> None:
        self._folder, self._schema, self._limit = folder, schema, limit
        self._held: defaultdict[int, list[pa.Table]] = defaultdict(list)
        self._bytes = 0

    def add(self, table: pa.Table, buckets: NDArray[np.int64]) -> None:
        """Put each row into its bucket. Within a bucket rows keep the order in which they came."""
        if not table.num_rows:
            return
        order = np.argsort(buckets, kind="stable")
        found, first = np.unique(buckets[order], return_index=True)
        ordered = table.take(pa.array(order)).combine_chunks()
        stops = [*first[1:].tolist(), table.num_rows]
        for bucket, start, stop in zip(found.tolist(), first.tolist(), stops, strict=True):
            self._held[bucket].append(ordered.slice(start, stop - start))
        self._bytes += ordered.nbytes
        if self._bytes > self._limit:
            self._flush()

    def take(self, bucket: int) -> pa.Table:
        """All rows of a bucket, which is empty then."""
        tables = []
        path = self._path(bucket)
        if path.exists():
            with pa.OSFile(str(path)) as source:
                while source.tell() < source.size():
                    tables.append(pa.ipc.open_stream(source).read_all())
            path.unlink()
        tables += self._held.pop(bucket, [])
        return pa.concat_tables(tables) if tables else self._schema.empty_table()

    def _flush(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        options = pa.ipc.IpcWriteOptions(compression="lz4")
        for bucket, tables in self._held.items():
            with (
                pa.OSFile(str(self._path(bucket)), "ab") as sink,
                pa.ipc.new_stream(sink, self._schema, options=options) as writer,
            ):
                writer.write_table(pa.concat_tables(tables).combine_chunks())
        self._held.clear()
        self._bytes = 0

    def _path(self, bucket: int) -> Path:
        return self._folder / f"{bucket}.rows"
