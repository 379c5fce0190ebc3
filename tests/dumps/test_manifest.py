"""A manifest says what is wrong with a raw folder, and what to do."""

from pathlib import Path

import pytest

from clippings.dumps.manifest import read_manifest, record, verify


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    for name in ("b.txt", "a, 'quoted'.txt", "c.txt"):
        (folder / name).write_text(f"page {name[0]}")
    record(folder, tmp_path / "manifest.csv")
    return folder


def test_an_untouched_folder_verifies(raw: Path, tmp_path: Path) -> None:
    assert verify(raw, tmp_path / "manifest.csv") == []
    assert [row.name for row in read_manifest(tmp_path / "manifest.csv")] == ["a, 'quoted'.txt", "b.txt", "c.txt"]


def test_no_name_is_a_formula_to_a_spreadsheet(tmp_path: Path) -> None:
    raw, manifest = tmp_path / "raw", tmp_path / "manifest.csv"
    raw.mkdir()
    for name in ('=HYPERLINK("x").txt', "@SUM(A1).txt", "-2+3.txt", "+1.txt"):
        (raw / name).write_text(f"page {name}")
    record(raw, manifest)
    assert verify(raw, manifest) == []
    assert all(line.lstrip('"').startswith("./") for line in manifest.read_text().splitlines()[1:])


def test_each_problem_is_a_line_that_says_what_to_do(raw: Path, tmp_path: Path) -> None:
    (raw / "a, 'quoted'.txt").unlink()
    (raw / "b.txt").write_text("page B")
    (raw / "c.txt").write_text("longer page c")
    (raw / "d.txt").write_text("page d")
    missing, same_size, other_size, unlisted = verify(raw, tmp_path / "manifest.csv")
    assert missing == f"missing: a, 'quoted'.txt (6 bytes) - put it into {raw}"
    assert same_size.startswith("altered: b.txt has other content")
    assert other_size.startswith("altered: c.txt has 13 bytes, not 6")
    assert unlisted.startswith("unlisted: d.txt - remove it")


def test_a_missing_folder_lacks_all_files(raw: Path, tmp_path: Path) -> None:
    problems = verify(tmp_path / "elsewhere", tmp_path / "manifest.csv")
    assert [problem.split()[0] for problem in problems] == ["missing:"] * 3


def test_a_broken_manifest_names_its_line(tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text("name,bytes,sha256\npage.txt,many,00\n")
    with pytest.raises(ValueError, match=r"manifest\.csv: line 2: not a row of name,bytes,sha256"):
        read_manifest(tmp_path / "manifest.csv")
