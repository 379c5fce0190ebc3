"""The same dumps give the same bytes, whatever runs them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clippings.publish.checksums import file_sha256

SAMPLE = Path("dataset/raw/sample")


def built(root: Path, raw: Path, out: Path, *options: str, **environment: str) -> dict[str, str]:
    """Hashes of the tables that a process of its own builds."""
    command = [sys.executable, "-c", "from clippings.cli import main; main()", "build", str(raw), str(out), *options]
    subprocess.run(command, cwd=root, env={**os.environ, **environment}, check=True, capture_output=True)
    return {path.name: file_sha256(path) for path in sorted(out.iterdir())}


@pytest.fixture(scope="module")
def plain(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return built(root, root / SAMPLE, tmp_path_factory.mktemp("plain") / "tables", PYTHONHASHSEED="0")


def test_two_processes_and_another_hash_seed_time_zone_and_locale(
    root: Path, tmp_path: Path, plain: dict[str, str]
) -> None:
    other = {"PYTHONHASHSEED": "77", "TZ": "Pacific/Apia", "LC_ALL": "C"}
    assert built(root, root / SAMPLE, tmp_path / "tables", "--jobs", "2", **other) == plain


def test_a_cluster_of_two_workers(root: Path, tmp_path: Path, plain: dict[str, str]) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed: pip install 'clippings[cluster]'")
    options = ("--jobs", "2", "--scheduler", "local")
    assert built(root, root / SAMPLE, tmp_path / "tables", *options, PYTHONHASHSEED="5") == plain


def test_files_copied_in_another_order(root: Path, tmp_path: Path, plain: dict[str, str]) -> None:
    raw = tmp_path / "raw"
    for path in sorted((root / SAMPLE).rglob("*"), reverse=True):
        if path.is_file():
            target = raw / path.relative_to(root / SAMPLE)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    assert built(root, raw, tmp_path / "tables", PYTHONHASHSEED="0") == plain
