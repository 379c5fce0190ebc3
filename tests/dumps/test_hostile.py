"""No bytes under any name stop the reader, and none vanish."""

import random
from pathlib import Path

import pytest

from clippings.dumps.read import READERS, read_raw

MAGIC = {".gz": b"\x1f\x8b\x08\x00", ".zst": b"\x28\xb5\x2f\xfd", ".parquet": b"PAR1", ".warc": b"WARC/1.0\r\n"}


@pytest.mark.parametrize("ending", READERS)
def test_random_bytes_are_accounted_for(tmp_path: Path, ending: str) -> None:
    for seed in range(12):
        noise = random.Random(f"{ending}{seed}").randbytes(2000)
        begin = MAGIC.get("." + ending.rsplit(".", 1)[-1], b"") if seed % 2 else b""
        (tmp_path / f"{seed:02}{ending}").write_bytes(begin + noise + (b"PAR1" if seed % 3 else b""))
    items = list(read_raw(tmp_path))
    files = {item.name.split("#")[0].split(":")[0] for item in items}
    assert files == {f"{seed:02}{ending}" for seed in range(12)}
    assert all("\n" not in item.reason for item in items if hasattr(item, "reason"))


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    for seed in range(5):
        (tmp_path / f"{seed}.txt").write_text(f"page {seed % 3}")
    assert list(read_raw(tmp_path)) == list(read_raw(tmp_path))
