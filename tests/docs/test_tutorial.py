"""The tutorial, followed word for word in a copy of the project, ends with a corrected second release."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml

from clippings.publish.checksums import wrong_files

LEFT_OUT = ("tests/", "benchmarks/", "dataset/training/", "dataset/published/")
BLOCK = re.compile(r"```(sh|yaml|markdown|python)\n(.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Followed:
    """The project after the last step, and what each step printed."""

    project: Path
    said: tuple[str, ...]

    def reports(self, at: str | None = None) -> pl.DataFrame:
        """The published reports, now or at a git revision."""
        path = Path("dataset/published/harbour/event_mentions.parquet")
        if at is None:
            return pl.read_parquet(self.project / path)
        command = ["git", "show", f"{at}:{path}"]
        return pl.read_parquet(subprocess.run(command, cwd=self.project, capture_output=True, check=True).stdout)


def copied(root: Path, project: Path) -> Path:
    """The project's files as git would see them, without what the tutorial does not need, committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: which files are the project's cannot be told")
    for name in filter(None, listed.split("\0")):
        if not name.startswith(LEFT_OUT) and (root / name).is_file():
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / name, project / name)
    return project


def environment(project: Path, beside: Path) -> dict[str, str]:
    """The commands of this environment, with the copy's code and registry in place of the installed ones."""
    links = beside / "links"
    links.mkdir()
    (links / "clippings_registry").symlink_to(project / "dataset" / "registry", target_is_directory=True)
    (beside / "gitconfig").write_text("[user]\nname = Tester\nemail = tester@example.org\n")
    return {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": f"{project}{os.pathsep}{links}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "GIT_CONFIG_GLOBAL": str(beside / "gitconfig"),
        "DVC_NO_ANALYTICS": "1",
        "DVC_SITE_CACHE_DIR": str(beside / "dvc"),
        "HF_HUB_OFFLINE": "1",
        "HF_HOME": str(beside / "hf"),
    }


def merged(old: Any, new: Any) -> Any:
    """What a person has in the file who changed these lines of it."""
    if isinstance(old, dict) and isinstance(new, dict):
        return old | {key: merged(old.get(key), value) for key, value in new.items()}
    return new


def follow(kind: str, text: str, project: Path, env: dict[str, str]) -> str:
    """Do what a block says: run it, or write it where the tutorial says that it goes."""
    if kind == "yaml":
        params = project / "params.yaml"
        changed = merged(yaml.safe_load(params.read_text(encoding="utf-8")), yaml.safe_load(text))
        params.write_text(yaml.safe_dump(changed, sort_keys=False, allow_unicode=True), encoding="utf-8")
        return ""
    if kind == "markdown":
        changelog = project / "CHANGELOG.md"
        head, mark, rest = changelog.read_text(encoding="utf-8").partition("\n## ")
        changelog.write_text(f"{head}\n{text}{mark}{rest}", encoding="utf-8")
        return ""
    command = ["bash", "-e", "-c", text] if kind == "sh" else [sys.executable, "-c", text]
    done = subprocess.run(command, cwd=project, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def followed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Followed:
    beside = tmp_path_factory.mktemp("tutorial")
    project = copied(root, beside / "project")
    env = environment(project, beside)
    start = "git init --quiet && git add --all && git commit --quiet --message Start"
    blocks = BLOCK.findall((root / "docs" / "tutorial.md").read_text(encoding="utf-8"))
    said = tuple(follow(kind, text, project, env) for kind, text in [("sh", start), *blocks])
    return Followed(project, said)


def test_both_releases_are_tagged(followed: Followed) -> None:
    tags = subprocess.run(["git", "tag"], cwd=followed.project, capture_output=True, text=True, check=True).stdout
    assert tags.split() == ["harbour-v0.1.0", "harbour-v0.1.1"]


def test_the_dry_run_said_what_the_release_then_did(followed: Followed) -> None:
    dry = next(said for said in followed.said if "Nothing was touched." in said)
    assert "Would set the git tag harbour-v0.1.0" in dry and "explorer.html" in dry
    assert "fail" not in dry


def test_the_correction_is_in_the_second_release_and_says_so(followed: Followed) -> None:
    before, after = followed.reports("harbour-v0.1.0"), followed.reports("harbour-v0.1.1")
    assert "corrected" not in before["coder"]
    [row] = after.filter(pl.col("coder") == "corrected").iter_rows(named=True)
    assert row["context"] == "natural_resource"
    assert before.filter(pl.col("event_mention_id") == row["event_mention_id"])["context"].to_list() == [None]


def test_the_changelog_tells_both_editions_the_later_one_first(followed: Followed) -> None:
    text = (followed.project / "CHANGELOG.md").read_text(encoding="utf-8")
    assert 0 < text.index("## harbour 0.1.1") < text.index("## harbour 0.1.0")


def test_the_pages_stay_out_of_git(followed: Followed) -> None:
    command = ["git", "ls-files", "dataset/raw/harbour"]
    assert subprocess.run(command, cwd=followed.project, capture_output=True, text=True, check=True).stdout == ""


def test_the_outlets_are_told_and_both_sides_of_their_story(followed: Followed) -> None:
    sources = pl.read_parquet(followed.project / "dataset/published/harbour/sources.parquet")
    assert {"tutorial-gazette", "tutorial-wire"} <= set(sources["source_id"])
    assert "denied" in followed.reports()["modality"].to_list()


def test_another_repository_imports_the_folder_of_a_release(followed: Followed, tmp_path: Path) -> None:
    folder = "dataset/published/harbour"
    env = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for command in (
        ["dvc", "init", "--quiet", "--no-scm"],
        ["dvc", "import", "--quiet", str(followed.project), folder, "--rev", "harbour-v0.1.0"],
        ["dvc", "get", "--quiet", str(followed.project), f"{folder}/event_mentions.parquet", "--rev", "harbour-v0.1.1"],
    ):
        subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, check=True)
    assert wrong_files(tmp_path / "harbour") == []
    assert (tmp_path / "event_mentions.parquet").read_bytes() != (
        tmp_path / "harbour" / "event_mentions.parquet"
    ).read_bytes()
