"""A project ready for its first release, made once; and the command, run in it."""

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from release_project import make_project
from stand_in import StandIn, stand_in

from clippings.cli import main


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str

    def line(self, check: str) -> str:
        """What a check said."""
        return next(line for line in self.out.splitlines() if line[6:].startswith(f"{check}:"))


Clippings = Callable[..., Done]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release") / "project"
    folder.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        make_project()
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project that the test may change; it is the current folder."""
    folder = tmp_path / "project"
    shutil.copytree(made, folder)
    monkeypatch.chdir(folder)
    for name in ("HF_TOKEN", "ZENODO_TOKEN", "HF_ENDPOINT", "ZENODO_URL"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def clippings(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Clippings:
    """Run a command as a user would."""

    def run(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["clippings", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        return Done(int(end.value.code or 0), said.out, said.err)

    return run


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """The Hub and Zenodo, as far as this machine knows."""
    with stand_in() as held:
        monkeypatch.setenv("HF_ENDPOINT", held.url)
        monkeypatch.setenv("ZENODO_URL", f"{held.url}/api")
        yield held
