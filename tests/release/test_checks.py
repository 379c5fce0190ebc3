"""A release is refused, with the reason in a line, where anything that readers rely on does not hold."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from release_project import FOLDER, NAME, RAW, commit, edition, git

Clippings = Callable[..., Any]
Tables = dict[str, pl.DataFrame]


def relabel(tables: Tables) -> None:
    tables["events"] = tables["events"].with_columns(label=pl.lit("another label"))


def without_one_entity(tables: Tables) -> None:
    gone = tables["entities"]["entity_id"][-1]
    for table in ("entities", "entity_mentions"):
        tables[table] = tables[table].filter(pl.col("entity_id") != gone)
    tables["events"], tables["event_mentions"] = tables["events"].clear(), tables["event_mentions"].clear()


def test_a_first_release_is_tagged(project: Path, clippings: Clippings) -> None:
    done = clippings("release", NAME)
    assert (done.code, done.err) == (0, "")
    assert git("tag", "--list").split() == [f"{NAME}-v0.1.0"]
    assert done.line("difference").startswith("skip")
    assert done.line("rights").startswith("ok") and "1 reserved pages of 2" in done.line("rights")
    assert "fail" not in done.out


def test_the_same_edition_is_not_tagged_twice(project: Path, clippings: Clippings) -> None:
    assert clippings("release", NAME).code == 0
    again = clippings("release", NAME)
    assert again.code == 0 and "tagged bay-towns-v0.1.0 already" in again.out


@pytest.mark.parametrize(
    ("version", "change", "code", "said"),
    [
        ("0.1.1", relabel, 0, "a patch step admits it"),
        ("0.1.0", relabel, 4, "not later than bay-towns-v0.1.0"),
        ("0.1.1", without_one_entity, 4, "a minor change, but a patch step"),
        ("0.2.0", without_one_entity, 0, "a minor step admits it"),
    ],
)
def test_the_version_must_admit_what_changed(
    project: Path, clippings: Clippings, version: str, change: Callable[[Tables], None], code: int, said: str
) -> None:
    git("tag", f"{NAME}-v0.1.0")
    edition(version, change)
    commit()
    done = clippings("release", NAME)
    assert done.code == code, done.out + done.err
    assert said in done.line("difference")
    assert (f"{NAME}-v{version}" in git("tag", "--list").split()) == (code == 0 or version == "0.1.0")


def test_an_id_that_was_given_up_may_not_come_back_as_another_thing(project: Path, clippings: Clippings) -> None:
    git("tag", f"{NAME}-v0.1.0")
    edition("0.2.0", without_one_entity)
    commit()
    git("tag", f"{NAME}-v0.2.0")

    def renamed(tables: Tables) -> None:
        last = tables["entities"]["entity_id"][-1]
        name = pl.when(pl.col("entity_id") == last).then(pl.lit("Another Town")).otherwise("name")
        tables["entities"] = tables["entities"].with_columns(name=name)

    edition("0.3.0", renamed)
    commit()
    refused = clippings("release", NAME)
    assert refused.code == 4
    assert refused.line("ids").startswith("fail") and "Another Town" in refused.line("ids")
    edition("0.3.0", log=False)
    commit()
    assert clippings("release", NAME).code == 0


def test_changed_bytes_are_named(project: Path, clippings: Clippings) -> None:
    (FOLDER / "dictionary.md").write_text("Something else.\n")
    commit()
    done = clippings("release", NAME)
    assert done.code == 4
    assert done.line("checksums").startswith("fail") and "dictionary.md" in done.line("checksums")
    assert git("tag", "--list") == ""


def test_corrupted_rows_are_named(project: Path, clippings: Clippings) -> None:
    rows = pl.read_parquet(FOLDER / "events.parquet").with_columns(n_mentions=pl.col("n_mentions") + 1)
    rows.write_parquet(FOLDER / "events.parquet")
    commit()
    assert "n_mentions" in clippings("release", NAME).line("validation")


def test_a_table_that_cannot_be_read_fails_the_checks_and_is_no_crash(project: Path, clippings: Clippings) -> None:
    (FOLDER / "events.parquet").write_bytes(b"PAR1 and no more")
    (FOLDER / "README.md").write_text("No metadata.\n")
    (FOLDER / "croissant.json").write_text("{")
    done = clippings("release", NAME, "--dry-run")
    assert done.code == 4
    assert all(done.line(name).startswith("fail") for name in ("validation", "checksums", "versions"))


def test_the_entry_that_diff_writes_is_the_one_that_is_asked_for(project: Path, clippings: Clippings) -> None:
    git("tag", f"{NAME}-v0.1.0")
    edition("0.1.1", relabel, log=False)
    old = f"{NAME}-v0.1.0:{FOLDER.as_posix()}"
    assert clippings("diff", old, FOLDER.as_posix(), "--changelog", "CHANGELOG.md").code == 0
    commit()
    done = clippings("release", NAME)
    assert done.code == 0 and f"{NAME} 0.1.1" in done.line("changelog")


def test_words_of_a_reserved_page_are_found(project: Path, clippings: Clippings) -> None:
    reserved = set(pl.read_parquet(FOLDER / "sources.parquet").filter(pl.col("rights") == "reserved")["source_id"])
    dump = pl.read_parquet(FOLDER / "articles.parquet").filter(pl.col("source_id").is_in(reserved))["dump"][0]
    with (FOLDER / "README.md").open("a", encoding="utf-8") as card:
        card.write((RAW / dump).read_text(encoding="utf-8"))
    commit()
    done = clippings("release", NAME)
    assert done.code == 4
    assert "README.md" in done.line("rights")


def test_without_the_dumps_rights_are_not_scanned_and_that_is_said(project: Path, clippings: Clippings) -> None:
    for path in RAW.iterdir():
        path.unlink()
    done = clippings("release", NAME)
    assert done.code == 0 and done.line("rights").startswith("skip")


def test_another_version_in_params_is_named(project: Path, clippings: Clippings) -> None:
    params = Path("params.yaml")
    params.write_text(params.read_text().replace("0.1.0", "0.2.0"))
    commit()
    done = clippings("release", NAME)
    assert done.code == 4
    assert "datapackage.json states 0.1.0" in done.line("versions")
    assert "no entry 0.2.0" in done.line("changelog")


def test_the_entry_must_be_of_this_corpus(project: Path, clippings: Clippings) -> None:
    Path("CHANGELOG.md").write_text("# Changelog\n\n## hill-towns 0.1.0 (2024-04-01)\n\nFirst.\n")
    commit()
    assert clippings("release", NAME).line("changelog").startswith("fail")
    Path("CHANGELOG.md").write_text("# Changelog\n\n## 0.1.0 (2024-04-01)\n\nFirst of `bay-towns`.\n")
    commit()
    assert clippings("release", NAME).code == 0


def test_what_is_not_committed_is_named(project: Path, clippings: Clippings) -> None:
    Path("note.txt").write_text("not in git")
    done = clippings("release", NAME)
    assert done.code == 4 and "note.txt is not committed" in done.line("git")


def test_a_folder_that_git_ignores_cannot_be_tagged(project: Path, clippings: Clippings) -> None:
    git("rm", "-r", "--quiet", "--cached", FOLDER.as_posix())
    Path(".gitignore").write_text("/dataset/\n/tables/\n")
    commit()
    assert "is not in git" in clippings("release", NAME).line("git")


def test_a_card_that_says_nothing_is_refused(project: Path, clippings: Clippings) -> None:
    params = Path("params.yaml")
    params.write_text(params.read_text().replace("To test releasing.", "Why it was made."))
    commit()
    assert "purpose" in clippings("release", NAME).line("description")


def test_an_unknown_corpus_ends_with_3(project: Path, clippings: Clippings) -> None:
    done = clippings("release", "hill-towns")
    assert done.code == 3 and "hill-towns" in done.err
