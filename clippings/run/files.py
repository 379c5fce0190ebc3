"""Writing a file whole or not at all: it appears by renaming a finished one."""

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

ROW_GROUP = 16_384


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path to write to; when the block ends well the file takes the place of `path`, else it is gone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(descriptor)
    fresh = Path(name)
    try:
        yield fresh
        fresh.chmod(0o644)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


@contextmanager
def parquet_writer(
    schema: pa.Schema, path: Path, compression: str = "zstd", row_group: int = ROW_GROUP
) -> Iterator[Callable[[pa.Table], None]]:
    """Call what it gives with the rows of a file, piece by piece; the file appears when the block ends well.

    The bytes depend on nothing but the rows, the schema and the compression: not on how the rows were pieced.
    """
    held: list[pa.Table] = []

    with (
        replacing(path) as fresh,
        pq.ParquetWriter(fresh, schema, compression=compression, store_schema=False) as writer,
    ):

        def write(rows: pa.Table) -> None:
            held.append(rows.cast(schema).replace_schema_metadata(None))
            if sum(piece.num_rows for piece in held) >= row_group:
                together = pa.concat_tables(held).combine_chunks()
                full = together.num_rows - together.num_rows % row_group
                writer.write_table(together.slice(0, full), row_group_size=row_group)
                held[:] = [together.slice(full)]

        yield write
        writer.write_table(pa.concat_tables([*held, schema.empty_table()]).combine_chunks(), row_group_size=row_group)


def write_json(value: Any, path: Path) -> None:
    """JSON with sorted keys, two spaces, one final line feed."""
    with replacing(path) as fresh:
        text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)
        fresh.write_text(text + "\n", encoding="utf-8")
