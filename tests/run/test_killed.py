"""The plug pulled, the disk full, the folder not writable: the last good tables stand, and the next run completes."""

import errno
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clippings.cli import main
from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.limits import Limits
from clippings.dumps.read import read_raw
from clippings.errors import InputError
from clippings.run import place, stages
from clippings.run.tables import read_tables

BUILD = [sys.executable, "-c", "from clippings.cli import main; main()", "build"]
# More for a long trial: CLIPPINGS_KILLS=100 pytest tests/run/test_killed.py
KILLS = int(os.environ.get("CLIPPINGS_KILLS", "3"))
PAGES = ("bakassi.txt", "canal.txt", "orbit.txt")


@pytest.fixture
def raw(root: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    for name in PAGES:
        shutil.copyfile(root / "dataset/raw/sample" / name, folder / name)
    return folder


@pytest.fixture
def registry(root: Path) -> Path:
    return root / "dataset/registry"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_killed_build_leaves_old_tables_or_new_ones_and_the_next_one_completes(
    root: Path, raw: Path, registry: Path, tmp_path: Path
) -> None:
    out, chance = tmp_path / "tables", random.Random(7)
    stages.build(raw, tmp_path / "new", registry)
    new = contents(tmp_path / "new")
    (raw / "orbit.txt").rename(tmp_path / "orbit.txt")
    stages.build(raw, tmp_path / "old", registry)
    old = contents(tmp_path / "old")
    (tmp_path / "orbit.txt").rename(raw / "orbit.txt")
    command = [*BUILD, str(raw), str(out), "--registry", str(registry), "--jobs"]
    begun = time.monotonic()
    subprocess.run([*command, "1"], cwd=root, check=True, capture_output=True)
    longest = time.monotonic() - begun
    for kill in range(KILLS):
        shutil.rmtree(out)
        shutil.copytree(tmp_path / "old", out)
        if kill % 3 == 0:
            shutil.rmtree(tmp_path / "tables.cache", ignore_errors=True)
        running = subprocess.Popen(
            [*command, str(1 + kill % 2)], cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(0.3, 1) * longest)
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert contents(out) in (old, new)
        read_tables(out)
    stages.build(raw, out, registry, cache=tmp_path / "tables.cache")
    assert contents(out) == new
    left = {path.name for path in tmp_path.iterdir()} - {"raw", "old", "new", "tables", "tables.cache"}
    assert {name for name in left if not name.endswith(".timings.json")} == set()


def test_a_full_disk_is_one_line_and_the_last_tables_stand(
    root: Path, raw: Path, registry: Path, tmp_path: Path
) -> None:
    out = tmp_path / "tables"
    stages.build(raw, out, registry)
    before = contents(out)
    failed = subprocess.run(
        [*BUILD, str(raw), str(out), "--registry", str(registry), "--no-cache"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, 4_096)),
    )
    assert failed.returncode == 3
    assert len(failed.stderr.strip().splitlines()) == 1, failed.stderr
    assert contents(out) == before
    assert not list(tmp_path.glob(".tables.scratch"))


def test_a_folder_that_cannot_be_written_to_is_one_line_and_the_last_tables_stand(
    raw: Path,
    registry: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "tables"
    stages.build(raw, out, registry)
    before = contents(out)

    def refuse(path: os.PathLike[str], *_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(os, "mkdir", refuse)  # whoever may do anything, as in a container, is refused nothing else
    monkeypatch.setattr(sys, "argv", ["clippings", "build", str(raw), str(out), "--registry", str(registry)])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 3
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert "Read-only" in line
    assert contents(out) == before


def test_a_raw_folder_that_changes_meanwhile_is_named_and_the_last_tables_stand(
    raw: Path, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "tables"
    stages.build(raw, out, registry)
    before = contents(out)

    def disturbed(folder: Path, limits: Limits) -> Iterator[Dump | Quarantined]:
        for item in read_raw(folder, limits):
            (folder / "late.txt").write_text("A page that came late.", encoding="utf-8")
            yield item

    monkeypatch.setattr(stages, "read_raw", disturbed)
    with pytest.raises(InputError, match=r"late\.txt was added"):
        stages.build(raw, out, registry)
    assert contents(out) == before
    assert not list(tmp_path.glob(".tables.*"))


@pytest.mark.parametrize("place_of", ["raw", "raw/tables", "."])
def test_dumps_are_never_built_over(raw: Path, registry: Path, tmp_path: Path, place_of: str) -> None:
    before = contents(raw)
    with pytest.raises(InputError, match="folder of the dumps"):
        stages.build(raw, tmp_path / place_of, registry)
    assert contents(raw) == before


def test_what_no_build_wrote_is_not_replaced(raw: Path, registry: Path, tmp_path: Path) -> None:
    out = tmp_path / "letters"
    out.mkdir()
    (out / "thesis.tex").write_text("years of work", encoding="utf-8")
    with pytest.raises(InputError, match=r"thesis\.tex"):
        stages.build(raw, out, registry)
    assert (out / "thesis.tex").exists()
    with pytest.raises(InputError, match="is a file"):
        stages.build(raw, out / "thesis.tex", registry)


def test_of_two_builds_at_once_the_second_is_told(tmp_path: Path) -> None:
    with (
        place.held(tmp_path / "scratch"),
        pytest.raises(InputError, match="another build"),
        place.held(tmp_path / "scratch"),
    ):
        pass
    with place.held(tmp_path / "scratch"):
        pass
    assert not list((tmp_path / "scratch").iterdir())


@pytest.mark.parametrize("swaps", [True, False])
def test_a_finished_folder_takes_the_place_of_the_old(
    tmp_path: Path, swaps: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not swaps:
        monkeypatch.setattr(place, "_exchange", lambda *_: False)
    for name in ("fresh", "tables"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "report.json").write_text(name, encoding="utf-8")
    place.put_in_place(tmp_path / "fresh", tmp_path / "tables")
    assert (tmp_path / "tables/report.json").read_text(encoding="utf-8") == "fresh"
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]


def test_tables_that_a_killed_build_put_aside_come_back(tmp_path: Path) -> None:
    (tmp_path / ".tables.old").mkdir()
    (tmp_path / ".tables.old/report.json").write_text("good", encoding="utf-8")
    assert (place.ready(tmp_path / "tables") / "report.json").read_text(encoding="utf-8") == "good"
