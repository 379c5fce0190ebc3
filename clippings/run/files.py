"""Writing a file whole or not at all: it appears by renaming a finished one."""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

ROW_GROUP = 65_536


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


def write_parquet(data: pa.Table, path: Path, compression: str = "zstd") -> None:
    """Parquet whose bytes depend on nothing but the rows, the schema and the compression."""
    with replacing(path) as fresh:
        pq.write_table(data, fresh, compression=compression, row_group_size=ROW_GROUP, store_schema=False)


def write_json(value: Any, path: Path) -> None:
    """JSON with sorted keys, two spaces, one final line feed."""
    with replacing(path) as fresh:
        text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)
        fresh.write_text(text + "\n", encoding="utf-8")
