"""Nothing that is published holds eight consecutive words of a text whose rights are not open."""

from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from bay_pages import GAZETTE, NAMES, PAGES, REGATTA, VILLAGES, WIRE, Page
from hypothesis import given
from hypothesis import strategies as st
from tables_fixture import rows_of, write_raw, write_tables

from clippings.publish.about import About
from clippings.publish.hydrate import hydrate
from clippings.publish.leaks import leaks
from clippings.publish.publish import publish
from clippings.publish.rights import RightsError, rights_of
from clippings.publish.runs import CUT, cut, eight_word_runs, runs_found
from clippings.publish.withhold import withhold
from clippings.run.tables import read_tables, to_arrow, write_table
from schema.check import check
from schema.tables import TABLES

WORDS = st.lists(st.sampled_from(["ferry", "bay", "Lamp", "pier", "öl", "9"]), max_size=30)


def test_runs_ignore_case_and_punctuation() -> None:
    assert eight_word_runs("One two, THREE four - five six seven: eight!") == {
        "one two three four five six seven eight"
    }
    assert eight_word_runs("one two three four five six seven") == set()


@given(WORDS, WORDS)
def test_a_run_is_found_exactly_where_it_stands(text: list[str], other: list[str]) -> None:
    wanted = eight_word_runs(" ".join(other))
    assert runs_found([" ".join(text)], wanted) == eight_word_runs(" ".join(text)) & wanted


@given(WORDS, WORDS)
def test_a_cut_value_holds_no_forbidden_run(value: list[str], text: list[str]) -> None:
    forbidden = eight_word_runs(" ".join(text))
    shorter = cut(", ".join(value), forbidden)
    assert not eight_word_runs(shorter) & forbidden
    assert shorter == ", ".join(value) or ", ".join(value).startswith(shorter.removesuffix(CUT))


def test_text_of_reserved_sources_is_withheld_and_of_open_ones_is_kept(published: Path) -> None:
    tables = read_tables(published)
    texts = tables["sentences"].join(tables["articles"], on="article_id").select("source_id", "text").unique()
    assert set(texts.filter(pl.col("source_id") == "sample-wire")["text"]) == {None}
    assert texts.filter(pl.col("source_id") == "sample-gazette")["text"].null_count() == 0
    articles = {row["source_id"]: row for row in tables["articles"].iter_rows(named=True)}
    assert articles["sample-wire"]["title"] is None and articles["sample-wire"]["body"] is None
    assert articles["sample-wire"]["title_end"] > 0 and len(articles["sample-wire"]["body_sha256"]) == 64
    assert articles["sample-gazette"]["title"] == "Ardmere and Lenn sign a ferry accord"


def test_nothing_in_the_folder_holds_a_passage_of_a_reserved_page(published: Path) -> None:
    assert leaks(published, [WIRE.text]) == []
    assert leaks(published, [GAZETTE.text]) != []


def test_a_long_name_is_dropped_where_it_may_be_and_cut_where_it_may_not(published: Path) -> None:
    long = next(name for name in NAMES if len(name.split()) >= 8)
    tables = read_tables(published)
    names = dict(tables["entities"].select("entity_id", "name").iter_rows())
    assert names["ORG:joint-committee"] == "Joint Committee for the Upkeep of Piers…"
    mention = tables["entity_mentions"].filter(pl.col("entity_id") == "ORG:joint-committee")
    assert mention["text"].to_list() == [None] and mention["dump_end"][0] - mention["dump_start"][0] == len(long)
    assert [names["ORG:joint-committee"]] in tables["event_mentions"]["actors"].to_list()
    assert long not in "".join(map(str, tables["events"]["label"]))


def test_what_is_published_keeps_the_contract(published: Path) -> None:
    assert check(read_tables(published)) == []


def test_names_and_triggers_stay(published: Path) -> None:
    tables = read_tables(published)
    assert {"signed", "bar", "lend", "praised"} == set(tables["event_mentions"]["trigger"])
    assert {"Ardmere", "Lenn"} < set(tables["entity_mentions"]["text"])


def test_rights_that_are_not_known_are_treated_as_reserved(tmp_path: Path) -> None:
    rows = rows_of()
    for source in rows["sources"]:
        source["rights"] = "unknown"
    for table, found in rows.items():
        write_table(to_arrow(found, table), table, tmp_path / "tables" / f"{table}.parquet")
    withhold(rights_of(tmp_path / "tables"), tmp_path / "bare", tmp_path / "scratch")
    bare = read_tables(tmp_path / "bare")
    assert bare["sentences"]["text"].count() == 0 and bare["articles"]["body"].count() == 0


def test_a_licence_of_the_corpus_covers_outlets_whose_rights_are_not_known(tmp_path: Path, about: About) -> None:
    rows = rows_of()
    rows["sources"][0]["rights"] = "unknown"
    for table, found in rows.items():
        write_table(to_arrow(found, table), table, tmp_path / "tables" / f"{table}.parquet")
    publish(tmp_path / "tables", tmp_path / "closed", about, None)
    assert read_tables(tmp_path / "closed")["articles"]["body"].count() == 0
    publish(tmp_path / "tables", tmp_path / "out", replace(about, text_licence="CC-BY-4.0"), None)
    articles = read_tables(tmp_path / "out")["articles"]
    assert articles.filter(pl.col("body").is_not_null())["source_id"].to_list() == ["sample-gazette"]
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "| text of outlets whose rights are not known | CC-BY-4.0 |" in card


def test_a_key_that_holds_a_passage_refuses_to_be_published(tmp_path: Path, about: About) -> None:
    rows = rows_of()
    old, new = "ORG:joint-committee", "ORG:joint-committee-for-the-upkeep-of-piers-and-small-boats"
    rows = {table: [_renamed(row, old, new) for row in found] for table, found in rows.items()}
    for table, found in rows.items():
        write_table(to_arrow(found, table), table, tmp_path / "tables" / f"{table}.parquet")
    with pytest.raises(RightsError, match=r"entities\.entity_id"):
        publish(tmp_path / "tables", tmp_path / "out", about, None)
    assert not (tmp_path / "out").exists() and sorted(p.name for p in tmp_path.iterdir()) == ["tables"]


def _renamed(row: dict[str, object], old: str, new: str) -> dict[str, object]:
    swap = {old: new}
    return {
        name: [swap.get(v, v) for v in value] if isinstance(value, list) else swap.get(value, value)  # type: ignore[call-overload]
        for name, value in row.items()
    }


def test_a_title_in_the_card_refuses_to_be_published(tables: Path, tmp_path: Path, about: About) -> None:
    boast = replace(about, description=WIRE.lines[1][1])
    with pytest.raises(RightsError, match=r"README\.md"):
        publish(tables, tmp_path / "out", boast, None)


def test_words_that_an_open_source_publishes_too_may_stand(tmp_path: Path, about: About) -> None:
    copied = Page("copy.txt", "sample-wire", None, (("body", GAZETTE.lines[2][1]),))
    publish(write_tables(tmp_path / "tables", (*PAGES, copied)), tmp_path / "out", about, None)
    assert check(read_tables(tmp_path / "out")) == []


def test_names_that_a_text_lists_do_not_give_it_back_read_down_the_column(tmp_path: Path, about: About) -> None:
    tables = write_tables(tmp_path / "tables", (*PAGES, REGATTA))
    publish(tables, tmp_path / "out", about, None)
    assert leaks(tmp_path / "out", [REGATTA.text]) == []
    mentions = read_tables(tmp_path / "out")["entity_mentions"]
    named = mentions.filter(pl.col("entity_id").is_in([NAMES[name][0] for name in VILLAGES]))
    assert named.height == len(VILLAGES) and 1 <= named["text"].null_count() <= 2
    hydrate(tmp_path / "out", write_raw(tmp_path / "raw", (*PAGES, REGATTA)), tmp_path / "back")
    name = "entity_mentions.parquet"
    assert (tmp_path / "back" / name).read_bytes() == (tables / name).read_bytes()


def test_rows_that_pass_through_few_at_a_time_come_out_the_same(
    tables: Path, published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clippings.publish.withhold.ROW_GROUP", 3)
    monkeypatch.setattr("clippings.run.tables.ROW_GROUP", 2)
    withhold(rights_of(tables), tmp_path / "bare", tmp_path / "scratch")
    for table in TABLES:
        name = f"{table}.parquet"
        assert (tmp_path / "bare" / name).read_bytes() == (published / name).read_bytes()
    listing = write_tables(tmp_path / "tables", (*PAGES, REGATTA))
    withhold(rights_of(listing), tmp_path / "listing", tmp_path / "scratch")
    assert leaks(tmp_path / "listing", [REGATTA.text]) == []
