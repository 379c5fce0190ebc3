"""Which files are read, in which order, and that none vanishes."""

import os
from pathlib import Path

import pytest

from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.read import read_raw
from clippings.dumps.walk import raw_files
from clippings.errors import InputError


def test_files_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a.txt", "B.txt", "ç.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"page {name}")
    assert [file.name for file in raw_files(tmp_path)] == ["B.txt", "a.txt", "a/z.txt", "b.txt", "ç.txt"]


def test_a_file_alone_is_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("the only page")
    assert [item.name for item in read_raw(tmp_path / "page.txt")] == ["page.txt"]


def test_what_says_what_the_folder_is_is_no_page(tmp_path: Path) -> None:
    for name in ("README.md", "LICENSE", "manifest.csv", "SHA256SUMS", ".gitignore", "page.txt"):
        (tmp_path / name).write_text(f"of {name}")
    assert [item.name for item in read_raw(tmp_path)] == ["page.txt"]


def test_files_of_other_kinds_are_quarantined(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    (item,) = read_raw(tmp_path)
    assert isinstance(item, Quarantined)
    assert item.reason.startswith("unknown kind of file")


def test_of_equal_pages_the_first_is_kept(tmp_path: Path) -> None:
    for name in ("c.txt", "a.txt", "b.txt"):
        (tmp_path / name).write_text("the same page")
    first, *others = read_raw(tmp_path)
    assert first.name == "a.txt"
    assert others == [
        Quarantined("b.txt", "duplicate content of a.txt", 13),
        Quarantined("c.txt", "duplicate content of a.txt", 13),
    ]


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    raw, outside = tmp_path / "raw", tmp_path / "outside"
    raw.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text("nobody's business")
    (raw / "page.txt").write_text("a page")
    (raw / "file.txt").symlink_to(outside / "secret.txt")
    (raw / "folder").symlink_to(outside)
    (raw / "nowhere.txt").symlink_to("missing")
    (raw / "self").symlink_to(".")
    (raw / "within.txt").symlink_to("page.txt")
    reasons = {item.name: item.reason for item in read_raw(raw) if isinstance(item, Quarantined)}
    assert reasons == {
        "file.txt": "symbolic link out of the folder: not followed",
        "folder": "symbolic link out of the folder: not followed",
        "nowhere.txt": "not a regular file",
        "self": "symbolic link to a folder: not followed",
        "within.txt": "duplicate content of page.txt",
    }


def test_a_pipe_does_not_hang_the_reader(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert [item.reason for item in read_raw(tmp_path) if isinstance(item, Quarantined)] == ["not a regular file"]


@pytest.mark.parametrize("name", ["a b\n'c' \"d\".txt", "$(ls).txt", "\u202etxt.txt", "=1+1.txt"])
def test_odd_names_are_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("a page")
    (tmp_path / "zz.txt").write_text("a page")
    first, second = sorted(read_raw(tmp_path), key=lambda item: isinstance(item, Quarantined))
    assert {first.name, second.name} == {name, "zz.txt"}
    assert isinstance(first, Dump)


def test_names_that_are_no_text_are_spelled_out(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "w") as page:  # noqa: PTH123 - a name that is no str
        page.write("a page")
    assert [item.name for item in read_raw(tmp_path)] == ["caf\\xe9.txt"]


def test_a_missing_folder_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such file or folder"):
        list(read_raw(tmp_path / "nothing"))


@pytest.mark.parametrize("deed", ["removed", "written to", "added"])
def test_a_folder_that_changes_while_it_is_read_is_no_corpus(tmp_path: Path, deed: str) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"page {name}")
    reading = read_raw(tmp_path)
    next(reading)
    {
        "removed": lambda: (tmp_path / "b.txt").unlink(),
        "written to": lambda: (tmp_path / "b.txt").write_text("another page"),
        "added": lambda: (tmp_path / "c.txt").write_text("one more page"),
    }[deed]()
    with pytest.raises(InputError, match=deed):
        list(reading)
