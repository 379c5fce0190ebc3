"""A command ends with the exit code that says what went wrong, in one line and without a traceback."""

import shutil
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

SAMPLE = Path("dataset/published/sample")


def clippings(*arguments: str, root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from clippings.cli import main; main()", *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def test_a_valid_folder_passes(root: Path) -> None:
    done = clippings("validate", str(SAMPLE), root=root)
    assert (done.returncode, done.stderr) == (0, "")
    assert "valid" in done.stdout


def test_a_corrupted_folder_fails_with_4_and_names_the_value(root: Path, tmp_path: Path) -> None:
    for path in (root / SAMPLE).glob("*.parquet"):
        rows = pl.read_parquet(path)
        if path.stem == "events":
            rows = rows.with_columns(n_mentions=pl.col("n_mentions") + 1)
        rows.write_parquet(tmp_path / path.name)
    failed = clippings("validate", str(tmp_path), root=root)
    assert failed.returncode == 4
    assert "column n_mentions" in failed.stderr
    assert "does not equal what it counts" in failed.stderr
    assert "Traceback" not in failed.stderr


def test_a_published_file_that_was_changed_is_named(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    shutil.copytree(root / SAMPLE, folder)
    (folder / "dictionary.md").write_text("other", encoding="utf-8")
    failed = clippings("validate", str(folder), root=root)
    assert failed.returncode == 4
    assert "dictionary.md" in failed.stderr


def test_a_file_that_is_no_parquet_ends_with_3(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    shutil.copytree(root / SAMPLE, folder)
    (folder / "events.parquet").write_bytes(b"PAR1 but no more")
    failed = clippings("validate", str(folder), root=root)
    assert failed.returncode == 3
    assert "Traceback" not in failed.stderr


@pytest.mark.parametrize(
    "arguments",
    [("validate", "no/such/folder"), ("build", "no/such/dumps", "out"), ("explain", "no/such/dump.txt")],
    ids=lambda arguments: arguments[0],
)
def test_missing_input_ends_with_3_and_is_named(root: Path, arguments: tuple[str, ...]) -> None:
    failed = clippings(*arguments, root=root)
    assert failed.returncode == 3
    assert "no/such" in failed.stderr
    assert len(failed.stderr.strip().splitlines()) == 1


def test_an_unknown_option_ends_with_2(root: Path) -> None:
    assert clippings("validate", "--nonsense", root=root).returncode == 2


def test_explain_says_what_a_page_holds(root: Path) -> None:
    told = clippings("explain", "dataset/raw/sample/aceh-accord.txt", root=root)
    assert told.returncode == 0
    assert "article 0: Indonesia and Aceh rebels sign peace accord in Helsinki; 2005-08-16 (stated)" in told.stdout
    assert "no article" in clippings("explain", "dataset/raw/sample/front-page.txt", root=root).stdout


def test_explain_refuses_a_line_that_is_not_there(root: Path) -> None:
    failed = clippings("explain", "dataset/raw/sample/aceh-accord.txt", "--line", "99999", root=root)
    assert failed.returncode == 3
