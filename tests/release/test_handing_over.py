"""What is handed over is the published folder, byte for byte; a dry run hands over nothing; tokens stay unsaid."""

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from release_project import FOLDER, NAME, commit, git
from stand_in import COMMIT, StandIn

from clippings.publish.checksums import file_sha256, wrong_files

Clippings = Callable[..., Any]
REPOSITORY = "harbour-office/bay-towns"


def files() -> dict[str, bytes]:
    return {p.relative_to(FOLDER).as_posix(): p.read_bytes() for p in FOLDER.rglob("*") if p.is_file()}


@pytest.fixture
def tokens(remote: StandIn, monkeypatch: pytest.MonkeyPatch) -> str:
    for name in ("HF_TOKEN", "ZENODO_TOKEN"):
        monkeypatch.setenv(name, remote.token)
    return remote.token


def test_a_dry_run_lists_what_would_go_and_touches_nothing(
    project: Path, clippings: Clippings, remote: StandIn
) -> None:
    before = files()
    done = clippings("release", NAME, "--hub", REPOSITORY, "--zenodo", "--dry-run")
    assert (done.code, done.err) == (0, "")
    for name, held in before.items():
        line = next(line for line in done.out.splitlines() if line.endswith(f"  {name}"))
        assert file_sha256(FOLDER / name) in line and f"{len(held):,}" in line
    assert f"{len(before)} files, {sum(map(len, before.values())):,} bytes" in done.out
    assert REPOSITORY in done.out and "bay-towns-v0.1.0" in done.out and '"upload_type": "dataset"' in done.out
    assert remote.calls == [] and git("tag", "--list") == "" and git("status", "--porcelain") == ""
    assert files() == before


def test_a_dry_run_lists_even_where_a_check_fails(project: Path, clippings: Clippings) -> None:
    Path("note.txt").write_text("not in git")
    done = clippings("release", NAME, "--dry-run")
    assert done.code == 4 and "events.parquet" in done.out


def test_the_hub_holds_the_folder_and_nothing_else(
    project: Path, clippings: Clippings, remote: StandIn, tokens: str
) -> None:
    remote.repositories[REPOSITORY] = {"events/left-over.parquet": b"PAR1", ".gitattributes": b"*.bin lfs\n"}
    done = clippings("release", NAME, "--hub", REPOSITORY)
    assert done.code == 0, done.err
    assert remote.repositories[REPOSITORY] == files() | {".gitattributes": b"*.bin lfs\n"}
    assert remote.tags == {"v0.1.0": COMMIT}
    assert f"{remote.url}/datasets/{REPOSITORY}/commit/{COMMIT}" in done.out
    assert git("tag", "--list").split() == ["bay-towns-v0.1.0"]


def test_zenodo_gets_a_draft_with_the_folder_in_one_archive(
    project: Path, clippings: Clippings, remote: StandIn, tokens: str, tmp_path: Path
) -> None:
    listed = clippings("release", NAME, "--zenodo", "--dry-run").out
    done = clippings("release", NAME, "--zenodo")
    assert done.code == 0, done.err
    assert f"{remote.url}/deposit/1" in done.out
    assert not any("publish" in call for call in remote.calls)
    [(name, packed)] = remote.deposits.items()
    assert name == "bay-towns-0.1.0.zip"
    (tmp_path / name).write_bytes(packed)
    assert file_sha256(tmp_path / name) in listed
    zipfile.ZipFile(BytesIO(packed)).extractall(tmp_path / "unpacked")
    assert wrong_files(tmp_path / "unpacked" / "bay-towns-0.1.0") == []
    assert remote.metadata["creators"] == [{"name": "The Clippings authors", "affiliation": "Harbour <Office>"}]
    assert remote.metadata["language"] == "eng"
    assert remote.metadata["description"].startswith("<p>Two pages about invented towns &amp; their ferries.</p>")
    assert json.dumps(remote.metadata["version"]) in listed


@pytest.mark.parametrize("doi", ["10.5281/zenodo.70", "10.5281/zenodo.72"], ids=["of-all-versions", "of-the-latest"])
def test_a_later_release_is_the_next_version_of_its_record(
    project: Path, clippings: Clippings, remote: StandIn, tokens: str, doi: str
) -> None:
    remote.versions, remote.deposits = {"70": "72"}, {"bay-towns-0.0.1.zip": b"PK of the version before"}
    with Path("params.yaml").open("a", encoding="utf-8") as params:
        params.write(f"    doi: {doi}\n")
    commit()
    assert f"the next version of record {doi[-2:]}" in clippings("release", NAME, "--zenodo", "--dry-run").out
    done = clippings("release", NAME, "--zenodo")
    assert done.code == 0, done.err
    assert list(remote.deposits) == ["bay-towns-0.1.0.zip"]
    assert remote.metadata["version"] == "0.1.0"
    assert "POST /api/deposit/depositions/72/actions/newversion" in remote.calls


@pytest.mark.parametrize(("option", "token"), [(("--hub", REPOSITORY), "HF_TOKEN"), (("--zenodo",), "ZENODO_TOKEN")])
def test_without_a_token_nothing_is_done(
    project: Path, clippings: Clippings, remote: StandIn, option: tuple[str, ...], token: str
) -> None:
    done = clippings("release", NAME, *option)
    assert done.code == 3 and token in done.err
    assert remote.calls == [] and git("tag", "--list") == ""


@pytest.mark.parametrize("option", [("--hub", REPOSITORY), ("--zenodo",)], ids=["hub", "zenodo"])
def test_a_refusal_is_told_without_the_token(
    project: Path,
    clippings: Clippings,
    remote: StandIn,
    option: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HF_TOKEN", "ZENODO_TOKEN"):
        monkeypatch.setenv(name, "a-wrong-secret")
    done = clippings("release", NAME, *option)
    assert done.code == 3
    assert "401" in done.err and "a-wrong-secret" not in done.out + done.err
    assert len(done.err.strip().splitlines()) == 1


def test_nothing_is_handed_over_where_a_check_fails(
    project: Path, clippings: Clippings, remote: StandIn, tokens: str
) -> None:
    Path("note.txt").write_text("not in git")
    assert clippings("release", NAME, "--hub", REPOSITORY, "--zenodo").code == 4
    assert remote.calls == [] and git("tag", "--list") == ""


def test_the_token_does_not_go_where_zenodo_is_not(
    project: Path, clippings: Clippings, remote: StandIn, tokens: str
) -> None:
    remote.bucket_at = "http://127.0.0.1:9"
    done = clippings("release", NAME, "--zenodo")
    assert done.code == 3 and "refused" in done.err
    assert remote.deposits == {}


def test_no_owner_ends_with_2(project: Path, clippings: Clippings) -> None:
    assert clippings("release", NAME, "--hub", "bay-towns").code == 2
