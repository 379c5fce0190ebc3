"""The results of pages on disk, in one file for each first byte of a dump's hash; a file is whole or counts as none."""

import json
from collections.abc import Iterator, Sequence, Set
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from clippings.run.files import replacing
from clippings.run.shard import Shard, parts

# Hashes spread pages evenly, and ids begin with them: buckets in order are the tables in order.
BUCKETS = 256
MARK = b"clippings pages 2\n"
_DIGEST, _SIZE = 64, 4


def bucket_of(dump_sha256: str) -> int:
    """Which bucket a dump, or an id that begins with its hash, belongs to."""
    return int(dump_sha256[:2], 16)


class Store:
    """Shards by bucket in a folder. Reading a part of a bucket costs its size, not the store's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def pages(self, bucket: int) -> frozenset[str]:
        """Keys of the pages whose results are here. A damaged file is removed and holds none."""
        path = self._path(bucket)
        if not path.exists():
            return frozenset()
        if not _is_whole(path):
            path.unlink()
            return frozenset()
        return frozenset(self.read(bucket, "pages")["page"].to_pylist())

    def read(self, bucket: int, part: str, columns: Sequence[str] | None = None) -> pa.Table:
        """One table of a bucket, or some columns of it; empty where there is none."""
        schema = parts()[part]
        chosen = None if columns is None else sorted(schema.get_field_index(name) for name in columns)
        path = self._path(bucket)
        if not path.exists():
            return schema.empty_table()
        # A bucket is small: handing its columns to threads takes longer than reading or writing them.
        options = pa.ipc.IpcReadOptions(use_threads=False, included_fields=chosen)
        with pa.memory_map(str(path)) as source:
            offsets = _head(source)
            source.seek(offsets[part])
            return pa.ipc.open_stream(source, options=options).read_all()

    def tables(self, part: str, columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
        """One table of every bucket in order."""
        return (self.read(bucket, part, columns) for bucket in range(BUCKETS) if self._path(bucket).exists())

    def update(self, bucket: int, gone: Set[str], fresh: Sequence[Shard]) -> None:
        """Forget pages of a bucket that are gone, keep the others, add fresh ones."""
        kept = self._kept(bucket, gone) if self._path(bucket).exists() else []
        if any(shard["pages"].num_rows for shard in (*kept, *fresh)):
            self._write(bucket, {part: pa.concat_tables(s[part] for s in [*kept, *fresh]) for part in parts()})
        else:
            self._path(bucket).unlink(missing_ok=True)

    def _kept(self, bucket: int, gone: Set[str]) -> list[Shard]:
        whole = {part: self.read(bucket, part) for part in parts()}
        if not gone:
            return [whole]
        stay = pc.invert(_is_in(whole["pages"]["page"], gone))
        hashes = set(whole["pages"].filter(stay)["dump_sha256"].to_pylist())
        return [{part: _of_dumps(table, hashes) for part, table in whole.items()}]

    def _write(self, bucket: int, shard: Shard) -> None:
        options = pa.ipc.IpcWriteOptions(compression="lz4", use_threads=False)
        body = pa.BufferOutputStream()
        offsets = {}
        for part, schema in parts().items():
            offsets[part] = body.tell()
            with pa.ipc.new_stream(body, schema, options=options) as writer:
                writer.write_table(shard[part].combine_chunks())
        content = body.getvalue()
        head = json.dumps(offsets).encode()
        head = len(head).to_bytes(_SIZE, "big") + head
        with replacing(self._path(bucket)) as path, path.open("wb") as stream:
            stream.write(MARK + sha256(head + memoryview(content)).hexdigest().encode() + head)
            stream.write(content)

    def _path(self, bucket: int) -> Path:
        return self._folder / f"{bucket:02x}.pages"


def _is_in(values: Any, chosen: Set[str]) -> Any:
    return pc.is_in(values, pa.array(sorted(chosen), pa.string()))


def _of_dumps(table: pa.Table, hashes: Set[str]) -> pa.Table:
    """The rows that come from some dumps."""
    if "dump_sha256" in table.column_names:
        return table.filter(_is_in(table["dump_sha256"], hashes))
    ids = table["article_id"] if "article_id" in table.column_names else pc.struct_field(table["report"], "article_id")
    return table.filter(_is_in(pc.utf8_slice_codeunits(ids, 0, 12), {full[:12] for full in hashes}))


def _is_whole(path: Path) -> bool:
    content = memoryview(path.read_bytes())
    stated, rest = content[len(MARK) : len(MARK) + _DIGEST], content[len(MARK) + _DIGEST :]
    return content[: len(MARK)] == MARK and stated == sha256(rest).hexdigest().encode()


def _head(source: pa.NativeFile) -> dict[str, int]:
    """Where each part begins in the file."""
    source.seek(len(MARK) + _DIGEST)
    size = int.from_bytes(source.read(_SIZE), "big")
    head = json.loads(source.read(size))
    begin = source.tell()
    return {part: begin + offset for part, offset in head.items()}
