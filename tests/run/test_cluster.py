"""A Dask cluster gives the bytes that one process gives, also when a worker dies in mid-run."""

import os
import shutil
import signal
import threading
import time
from pathlib import Path

import pytest

from clippings.run import stages
from clippings.run.pool import Workers

pytest.importorskip("distributed", reason="Dask is not installed: pip install 'clippings[cluster]'")

PAGES = ("aceh-monitors.txt", "bakassi.txt", "canal.txt", "orbit.txt", "quay-launch.txt", "wire-windhoek.txt")


@pytest.fixture
def registry(root: Path) -> Path:
    return root / "dataset" / "registry"


@pytest.fixture
def raw(root: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    for name in PAGES:
        shutil.copyfile(root / "dataset/raw/sample" / name, folder / name)
    return folder


@pytest.fixture
def plain(raw: Path, registry: Path, tmp_path: Path) -> dict[str, bytes]:
    stages.build(raw, tmp_path / "plain", registry)
    return contents(tmp_path / "plain")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_two_workers_give_the_same_bytes(raw: Path, registry: Path, tmp_path: Path, plain: dict[str, bytes]) -> None:
    assert stages.build(raw, tmp_path / "cluster", registry, Workers(2, "local")) == []
    assert contents(tmp_path / "cluster") == plain


def test_a_killed_worker_changes_nothing(raw: Path, registry: Path, tmp_path: Path, plain: dict[str, bytes]) -> None:
    from distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        pids = client.run(os.getpid)
        killed = []

        def kill_one() -> None:
            """The first worker that has work to do."""
            while not killed:
                busy = [pids[worker] for worker, tasks in client.processing().items() if tasks and worker in pids]
                for pid in busy[:1]:
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)
                time.sleep(0.05)

        killer = threading.Thread(target=kill_one, daemon=True)
        killer.start()
        assert stages.build(raw, tmp_path / "cluster", registry, Workers(1, cluster.scheduler_address)) == []
        assert killed
        assert len(set(client.run(os.getpid).values()) & set(killed)) == 0
    assert contents(tmp_path / "cluster") == plain
