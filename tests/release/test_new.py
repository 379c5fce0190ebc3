"""A new corpus has all that its build needs, and params.yaml keeps every word that people wrote into it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from clippings.errors import InputError
from clippings.publish.about import about
from clippings.release.enter import entered, placeholders

Clippings = Callable[..., Any]
DAY = "2026-01-31"


@pytest.fixture
def params(root: Path) -> str:
    return (root / "params.yaml").read_text(encoding="utf-8")


def test_a_corpus_is_entered_and_every_line_stays(params: str) -> None:
    added = entered(params, "bay-towns", DAY)
    before, after = yaml.safe_load(params), yaml.safe_load(added)
    assert after["corpora"] == [*before["corpora"], "bay-towns"]
    assert about("bay-towns", after["about"]["bay-towns"]).released_on.isoformat() == DAY
    assert {name: after["about"][name] for name in before["about"]} == before["about"]
    kept = [line for line in params.splitlines() if not line.startswith("corpora:")]
    assert [line for line in added.splitlines() if line in kept][: len(kept)] == kept


def test_the_entry_goes_below_about_wherever_that_stands() -> None:
    params = "corpora: [one]\nabout:\n  one:\n    title: One\n\n# the end\nmain: one\n"
    added = entered(params, "two", DAY)
    assert yaml.safe_load(added)["about"]["two"]["version"] == "0.1.0"
    assert added.endswith("\n\n# the end\nmain: one\n")


@pytest.mark.parametrize("params", ["corpora:\n  - one\nabout:\n  one: {}\n", "corpora: [one]\n", "{}\n"])
def test_where_it_cannot_add_it_says_what_to_add(params: str) -> None:
    with pytest.raises(InputError, match=r"by hand[\s\S]*corpora: \[..., two\][\s\S]*released_on"):
        entered(params, "two", DAY)


def test_what_nobody_described_is_told(params: str) -> None:
    entry = yaml.safe_load(entered(params, "bay-towns", DAY))["about"]["bay-towns"]
    assert placeholders(entry) == ["title", "authors", "description", "purpose", "collection"]
    assert placeholders(entry | {"title": "Ferries"})[0] == "authors"


def test_the_folders_are_made_and_pages_kept_out_of_git(
    clippings: Clippings, params: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("params.yaml").write_text(params, encoding="utf-8")
    Path(".gitignore").write_text("*.pyc", encoding="utf-8")
    done = clippings("new", "bay-towns")
    assert (done.code, done.err) == (0, "")
    for kind in ("raw", "gold", "corrections"):
        assert (tmp_path / "dataset" / kind / "bay-towns").is_dir()
    assert Path(".gitignore").read_text().splitlines() == ["*.pyc", "/dataset/raw/bay-towns/"]
    assert "bay-towns" in yaml.safe_load(Path("params.yaml").read_text(encoding="utf-8"))["corpora"]
    again = clippings("new", "bay-towns")
    assert again.code == 3 and "exists already" in again.err


@pytest.mark.parametrize("name", ["Bay", "../bay", "-bay", "bay towns", ""])
def test_a_name_that_is_no_folder_name_is_refused(clippings: Clippings, name: str) -> None:
    assert clippings("new", "--", name).code == 3
