"""A page added, changed or removed costs that page, and the tables are those of a build from scratch."""

import shutil
from pathlib import Path

import pytest

from clippings.run import stages, work
from clippings.run.pool import Workers

PAGES = ("aceh-monitors.txt", "bakassi.txt", "canal.txt")


@pytest.fixture(scope="module")
def registry(root: Path) -> Path:
    return root / "dataset" / "registry"


def sample(root: Path, folder: Path) -> Path:
    """A few pages of the sample in a folder of their own."""
    folder.mkdir()
    for name in PAGES:
        shutil.copyfile(root / "dataset/raw/sample" / name, folder / name)
    return folder


class Builder:
    """Builds the same raw folder again and again, with a cache and from scratch."""

    def __init__(self, raw: Path, registry: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.raw, self.registry, self.folder, self.cache = raw, registry, folder, folder / "cache"
        self.worked_out: list[str] = []
        whole = work.annotate_page

        def counted(dump, *rest):  # type: ignore[no-untyped-def]
            self.worked_out.append(dump.name)
            return whole(dump, *rest)

        monkeypatch.setattr(work, "annotate_page", counted)

    def build(self) -> list[str]:
        """Build with the cache; the pages that were worked out. The tables equal those of a build without."""
        self.worked_out.clear()
        assert stages.build(self.raw, self.folder / "kept", self.registry, cache=self.cache) == []
        worked_out = sorted(self.worked_out)
        stages.build(self.raw, self.folder / "scratch", self.registry)
        kept, scratch = ({p.name: p.read_bytes() for p in (self.folder / n).iterdir()} for n in ("kept", "scratch"))
        assert kept == scratch
        return worked_out


@pytest.fixture(scope="module")
def begun(root: Path, registry: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of pages built once; tests go on from copies of it."""
    folder = tmp_path_factory.mktemp("begun")
    stages.build(sample(root, folder / "raw"), folder / "kept", registry, cache=folder / "cache")
    return folder


@pytest.fixture
def builder(begun: Path, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Builder:
    shutil.copytree(begun, tmp_path / "work")
    return Builder(tmp_path / "work" / "raw", registry, tmp_path / "work", monkeypatch)


def test_nothing_new_costs_no_page(builder: Builder) -> None:
    assert builder.build() == []


def test_one_page_added_changed_renamed_or_removed_costs_one_page_or_none(builder: Builder, root: Path) -> None:
    shutil.copyfile(root / "dataset/raw/sample/orbit.txt", builder.raw / "orbit.txt")
    assert builder.build() == ["orbit.txt"]
    page = builder.raw / "canal.txt"
    page.write_text(page.read_text(encoding="utf-8") + "\nThe lock keepers met on Friday.\n", encoding="utf-8")
    assert builder.build() == ["canal.txt"]
    page.rename(builder.raw / "channel.txt")
    assert builder.build() == ["channel.txt"]
    (builder.raw / "channel.txt").unlink()
    assert builder.build() == []


def test_damaged_results_are_worked_out_again(builder: Builder) -> None:
    files = sorted(builder.cache.rglob("*.pages"))
    content = files[0].read_bytes()
    files[0].write_bytes(content[:-20] + b"x" + content[-19:])
    files[1].write_bytes(files[1].read_bytes()[:100])
    files[2].write_bytes(b"")
    assert builder.build() == sorted(PAGES)


def test_another_registry_takes_nothing_from_before(builder: Builder, tmp_path: Path) -> None:
    other = tmp_path / "registry"
    shutil.copytree(builder.registry, other)
    with (other / "given_names.csv").open("a", encoding="utf-8") as names:
        names.write("")
    builder.registry = other
    assert builder.build() == []
    actors = other / "actors.csv"
    actors.write_text(actors.read_text(encoding="utf-8").rstrip("\n") + "\n\n", encoding="utf-8")
    assert builder.build() == sorted(PAGES)
    assert len(list(builder.cache.iterdir())) == 1


def test_a_killed_build_keeps_the_pages_it_had_worked_out(
    root: Path, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = sample(root, tmp_path / "raw")

    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(stages, "write_tables", full)
    with pytest.raises(OSError, match="no space"):
        stages.build(raw, tmp_path / "kept", registry, Workers(), tmp_path / "cache")
    monkeypatch.undo()
    assert Builder(raw, registry, tmp_path, monkeypatch).build() == []
