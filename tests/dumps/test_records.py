"""Records of JSON lines and Parquet: each a dump, or quarantined with what is wrong."""

import gzip
import hashlib
import json
import random
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from clippings.dumps.dump import Dump, Given, Quarantined
from clippings.dumps.limits import DEFAULT_LIMITS, Limits
from clippings.dumps.read import read_raw

PACKED: dict[str, Callable[[bytes], bytes]] = {
    "pages.jsonl": bytes,
    "pages.jsonl.gz": gzip.compress,
    "pages.jsonl.zst": zstandard.compress,
}


def lines(records: Iterable[Any]) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def reasons(raw: Path, limits: Limits = DEFAULT_LIMITS) -> dict[str, str]:
    return {item.name: item.reason for item in read_raw(raw, limits) if isinstance(item, Quarantined)}


def names(raw: Path) -> list[str]:
    return [item.name for item in read_raw(raw) if isinstance(item, Dump)]


@pytest.mark.parametrize("name", PACKED)
def test_a_line_is_a_dump(tmp_path: Path, name: str) -> None:
    record = {
        "id": "a/1",
        "text": "First paragraph.\nSecond.",
        "url": "https://harbour.example/1",
        "title": "Ferry",
        "published_on": "2025-03-04",
        "source": "Harbour Post",
        "clean": True,
        "more": {"ignored": 1},
    }
    (tmp_path / name).write_bytes(PACKED[name](lines([record, {"id": 2, "html": "<p>Other <b>page"}])))
    first, second = read_raw(tmp_path)
    assert first == Dump(
        name=f"{name}#a/1",
        sha256=hashlib.sha256(record["text"].encode()).hexdigest(),  # type: ignore[attr-defined]
        text="First paragraph.\nSecond.",
        format="jsonl",
        encoding="utf-8",
        given=Given("https://harbour.example/1", "Ferry", "2025-03-04", "Harbour Post"),
        clean=True,
    )
    assert isinstance(second, Dump)
    assert (second.name, second.text) == (f"{name}#2", "Other page")
    assert second.sha256 == hashlib.sha256(b"<p>Other <b>page").hexdigest()


def test_a_parquet_row_is_a_dump(tmp_path: Path) -> None:
    rows = {
        "id": [1, 2],
        "text": ["The ferry runs.", None],
        "html": [None, "<p>The bridge is shut."],
        "published_on": [date(2025, 3, 4), None],
        "clean": [None, False],
    }
    pq.write_table(pa.table(rows), tmp_path / "pages.parquet")
    dumps = [(item.name, item.text, item.given.published_on) for item in read_raw(tmp_path) if isinstance(item, Dump)]
    assert dumps == [
        ("pages.parquet#1", "The ferry runs.", "2025-03-04"),
        ("pages.parquet#2", "The bridge is shut.", None),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{not json", "bad JSON: line 2"),
        (b'{"id": "x", "text": "\xff\xfe"}', "bad JSON: line 2"),
        (b"[" * 100_000, "bad JSON: line 2"),
        (b'["id", "text"]', "wrong shape: line 2 is no JSON object"),
        (b"null", "wrong shape: line 2 is no JSON object"),
        (b'{"text": "a page"}', "no id: 'id' is to be a text or a whole number"),
        (b'{"id": true, "text": "a page"}', "no id: 'id' is to be a text or a whole number"),
        (b'{"id": [1], "text": "a page"}', "no id: 'id' is to be a text or a whole number"),
        (b'{"id": 1}', "no text: neither 'text' nor 'html' is a text"),
        (b'{"id": 1, "text": ["a"]}', "no text: neither 'text' nor 'html' is a text"),
        (b'{"id": 1, "text": " \\n"}', "empty"),
        (b'{"id": 1, "text": "a page", "url": 5}', "'url' is not a text"),
        (b'{"id": 1, "text": "a page", "clean": "yes"}', "'clean' is neither true nor false"),
    ],
)
def test_a_bad_record_is_named_and_stops_nothing(tmp_path: Path, line: bytes, reason: str) -> None:
    good = b'{"id": "%d", "text": "page %d"}\n'
    (tmp_path / "pages.jsonl").write_bytes(good % (0, 0) + line + b"\n" + good % (9, 9))
    assert names(tmp_path) == ["pages.jsonl#0", "pages.jsonl#9"]
    assert reasons(tmp_path) == {"pages.jsonl:2": reason}


def test_half_an_emoji_is_one_replacement_character(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_bytes(b'{"id": 1, "text": "a \\ud83d b"}\n')
    (dump,) = read_raw(tmp_path)
    assert isinstance(dump, Dump)
    assert dump.text == "a \ufffd b"


def test_binary_text_in_a_record_is_quarantined(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_bytes(lines([{"id": 1, "text": "\x00\x01\x02 page"}]))
    assert list(reasons(tmp_path)) == ["pages.jsonl#1"]


def test_of_two_records_with_one_id_the_first_is_kept(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_bytes(lines([{"id": 1, "text": "one"}, {"id": "1", "text": "other"}]))
    items = list(read_raw(tmp_path))
    assert [item.text for item in items if isinstance(item, Dump)] == ["one"]
    assert reasons(tmp_path) == {"pages.jsonl#1": "duplicate id: record 2 has the id of record 1"}


@pytest.mark.parametrize("seed", range(3))
def test_which_records_are_kept_does_not_depend_on_their_order(tmp_path: Path, seed: int) -> None:
    records = [{"id": f"r{number:02}", "text": f"page {number % 7}"} for number in range(30)]
    random.Random(seed).shuffle(records)
    (tmp_path / "pages.jsonl").write_bytes(lines(records))
    assert sorted(names(tmp_path)) == [f"pages.jsonl#r{number:02}" for number in range(7)]
    assert len(reasons(tmp_path)) == 23


@pytest.mark.parametrize("name", ["pages.jsonl.gz", "pages.jsonl.zst"])
def test_a_truncated_archive_gives_what_it_holds(tmp_path: Path, name: str) -> None:
    whole = PACKED[name](random.Random(1).randbytes(200) + b"\n" + lines([{"id": "end", "text": "last"}]))
    (tmp_path / name).write_bytes(PACKED[name](lines([{"id": "one", "text": "first"}])) + whole[:-9])
    assert names(tmp_path) == [f"{name}#one"]
    assert reasons(tmp_path)[name] == "truncated archive"


@pytest.mark.parametrize("name", ["pages.jsonl.gz", "pages.jsonl.zst"])
def test_a_bomb_is_defused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(PACKED[name](b"0" * 4_000_000))
    limits = Limits(dump_bytes=1000, ratio_from_bytes=1_000_000)
    assert reasons(tmp_path, limits)[name] == "decompression ratio above 200"


def test_a_line_beyond_the_limit_is_dropped_as_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_bytes(b'{"id": 1, "text": "' + b"x" * 999_999 + b'"}\n{"id": 2, "text": "y"}\n')
    assert reasons(tmp_path, Limits(dump_bytes=1000)) == {"pages.jsonl:1": "too large: line of more than 6000 bytes"}


def test_too_many_records_are_counted_as_one(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_bytes(lines({"id": n, "text": f"page {n}"} for n in range(9)))
    assert list(reasons(tmp_path, Limits(records=5)).values()) == ["too many records: the rest, from 6, was not read"]


@pytest.mark.parametrize("damage", ["cut", "flip", "noise", "shape"])
def test_a_broken_parquet_file_is_quarantined(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "pages.parquet"
    pq.write_table(pa.table({"id": [1], "text" if damage != "shape" else "body": ["a page"]}), path)
    data = path.read_bytes()
    path.write_bytes(
        {"cut": data[:99], "flip": b"PAR1" + b"\xff" * 40 + data[44:], "noise": b"?" * 999}.get(damage, data)
    )
    assert list(reasons(tmp_path)) == ["pages.parquet"]


RECORDS = st.lists(
    st.one_of(
        st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3)),
        st.fixed_dictionaries({"id": st.integers(0, 9) | st.text(max_size=3), "text": st.text(max_size=30)}),
    ),
    max_size=12,
)


@given(RECORDS)
def test_every_line_is_kept_or_quarantined(tmp_path_factory: pytest.TempPathFactory, records: list[Any]) -> None:
    raw = tmp_path_factory.mktemp("raw")
    (raw / "pages.jsonl").write_bytes(lines(records))
    items = list(read_raw(raw))
    assert len(items) == max(1, len(records))
    assert len({item.name for item in items if isinstance(item, Dump)}) == len(names(raw))
