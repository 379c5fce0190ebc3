"""A correction changes what it says and all that follows from it, and the tables still keep the contract."""

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from bay_pages import GAZETTE, WIRE
from hypothesis import given, settings
from hypothesis import strategies as st
from tables_fixture import digest, rows_of, write_tables

from clippings.corrections.apply import apply
from clippings.corrections.correction import Correction
from clippings.corrections.gather import gather, reader
from clippings.corrections.tables import correct_tables
from clippings.errors import InvalidError
from clippings.registry.spots import Spot
from clippings.run.tables import read_tables
from schema.check import check
from schema.keys import article_id
from schema.tables import KEYS, TABLES

G, W = (article_id(digest(page.text), 0) for page in (GAZETTE, WIRE))
ACCORD = "SUPPORT:ardmere_lenn"
LEND, BAR = "AID:ardmere_lenn", "COERCE:ardmere_lenn"
SPOTS = {("Lenn", "FRO"): Spot("city", 1.5, 2.5)}
Tables = dict[str, pl.DataFrame]


def correction(action: str, table: str, row: str, column: str = "", expected: str = "", value: str = "") -> Correction:
    return Correction(
        action, table, row, column, expected, value, "seen on the page", "A. Coder", "2026-01-02", "c.csv", 2
    )


def report(tables: Tables, article: str, event: str) -> dict[str, Any]:
    rows = tables["event_mentions"].filter(pl.col("event_id") == event, pl.col("article_id") == article)
    return rows.to_dicts()[0]


def row(tables: Tables, table: str, key: str) -> dict[str, Any]:
    return tables[table].filter(pl.col(KEYS[table][-1]) == key).to_dicts()[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tables(tmp_path / "tables")


@pytest.fixture
def before(folder: Path) -> Tables:
    return read_tables(folder)


def corrected(folder: Path, *corrections: Correction) -> Tables:
    correct_tables(folder, corrections, SPOTS)
    after = read_tables(folder)
    assert [str(violation) for violation in check(after)] == []
    return after


def set_mention(tables: Tables, article: str, event: str, column: str, value: str) -> Correction:
    from clippings.corrections.values import written

    one = report(tables, article, event)
    return correction("set", "event_mentions", one["event_mention_id"], column, written(one[column]), value)


def test_a_value_set_changes_the_report_and_marks_it(folder: Path, before: Tables) -> None:
    after = corrected(folder, set_mention(before, G, ACCORD, "context", "economic"))
    assert (report(after, G, ACCORD)["context"], report(after, G, ACCORD)["coder"]) == ("economic", "corrected")
    assert report(after, W, ACCORD)["coder"] == "machine"


def test_a_denial_is_counted_and_conflicts(folder: Path, before: Tables) -> None:
    after = corrected(folder, set_mention(before, W, ACCORD, "modality", "denied"))
    event = row(after, "events", ACCORD)
    assert report(after, W, ACCORD)["polarity"] == "-"
    assert (event["n_denying"], event["conflicts"]) == (1, ["modality", "polarity"])


def test_a_day_set_dates_the_event_and_its_undated_reports(folder: Path, before: Tables) -> None:
    after = corrected(folder, set_mention(before, G, ACCORD, "date_start", "2024-03-03"))
    event, other = row(after, "events", ACCORD), report(after, W, ACCORD)
    assert (event["date_start"], event["date_precision"], event["date_basis"]) == (date(2024, 3, 3), "day", "stated")
    assert (other["date_start"], other["date_basis"], other["coder"]) == (
        date(2024, 3, 3),
        "cross_article",
        "corrected",
    )
    assert event["label"].startswith("2024-03-03 SUPPORT")


def test_a_party_named_takes_country_and_entity_from_the_entity(folder: Path, before: Tables) -> None:
    after = corrected(folder, set_mention(before, W, BAR, "actors", "Lenn"))
    one = report(after, W, BAR)
    assert (one["actor_entity_ids"], one["actor_countries"]) == (["GPE:lenn"], ["FRO"])
    assert one["actor_spans"] != [None]
    assert row(after, "events", BAR)["actor_countries"] == ["FRO"]


def test_a_place_set_brings_the_registry_s_coordinates(folder: Path, before: Tables) -> None:
    after = corrected(folder, set_mention(before, W, BAR, "location", "Lenn"))
    event = row(after, "events", BAR)
    assert (event["location"], event["lat"], event["location_precision"]) == ("Lenn", 1.5, "city")


def test_another_type_makes_an_event_of_its_own(folder: Path, before: Tables) -> None:
    change = set_mention(before, W, ACCORD, "type", "AGREE")
    after = corrected(folder, change)
    moved = after["event_mentions"].filter(pl.col("type") == "AGREE").to_dicts()[0]
    assert moved["event_mention_id"] == change.row.replace("SUPPORT", "AGREE")
    assert row(after, "events", moved["event_id"])["n_mentions"] == 1
    assert row(after, "events", ACCORD)["n_mentions"] == 1


def test_a_dropped_report_is_no_longer_counted(folder: Path, before: Tables) -> None:
    one = report(before, W, ACCORD)
    after = corrected(folder, correction("drop", "event_mentions", one["event_mention_id"], "trigger", "signed"))
    event = row(after, "events", ACCORD)
    assert (event["n_mentions"], event["n_articles"], event["n_sources"]) == (1, 1, 1)
    assert event["first_reported_on"] == date(2024, 3, 4)


def test_a_dropped_event_goes_with_its_reports(folder: Path) -> None:
    after = corrected(folder, correction("drop", "events", ACCORD))
    assert ACCORD not in after["events"]["event_id"].to_list() + after["event_mentions"]["event_id"].to_list()


def test_a_dropped_name_is_no_longer_counted_and_its_entity_goes_with_the_last(folder: Path, before: Tables) -> None:
    lenn = before["entity_mentions"].filter(pl.col("entity_id") == "GPE:lenn").to_dicts()
    after = corrected(folder, correction("drop", "entity_mentions", lenn[0]["mention_id"], "text", "Lenn"))
    assert row(after, "entities", "GPE:lenn")["n_mentions"] == len(lenn) - 1


def test_an_entity_goes_with_its_last_mention_unless_a_report_names_it(folder: Path, before: Tables) -> None:
    def drops(entity: str) -> list[Correction]:
        keys = before["entity_mentions"].filter(pl.col("entity_id") == entity)["mention_id"].to_list()
        return [correction("drop", "entity_mentions", key) for key in keys]

    committee = "ORG:joint-committee"
    kept = corrected(folder, *drops(committee))
    assert row(kept, "entities", committee)["n_mentions"] == 0
    praise = before["event_mentions"].filter(pl.col("actor_entity_ids").list.contains(committee))["event_id"][0]
    write_tables(folder)
    gone = corrected(folder, *drops(committee), correction("drop", "events", praise))
    assert committee not in gone["entities"]["entity_id"].to_list()


def test_yesterday_is_another_day_where_the_article_is_of_another_day(tmp_path: Path) -> None:
    rows = rows_of()
    report_row = next(r for r in rows["event_mentions"] if (r["article_id"], r["event_id"]) == (W, BAR))
    event = next(r for r in rows["events"] if r["event_id"] == BAR)
    span = f"{report_row['quote_start']}-{report_row['quote_start'] + len('yesterday')}"
    day = {
        "date_start": date(2024, 3, 4),
        "date_end": date(2024, 3, 4),
        "date_precision": "day",
        "date_basis": "relative",
    }
    report_row |= day | {"date_text": "yesterday", "date_span": span}
    event |= day
    whole = {table: {r[KEYS[table][-1]]: r for r in rows[table]} for table in TABLES}
    changes = apply([correction("set", "articles", W, "published_on", "2024-03-05", "2024-03-08")], whole, SPOTS)
    changed, told = changes["events"][BAR], changes["event_mentions"][report_row["event_mention_id"]]
    assert changed is not None and told is not None
    assert (changed["date_start"], changed["first_reported_on"]) == (date(2024, 3, 7), date(2024, 3, 8))
    assert told["coder"] == "corrected"


def test_a_name_of_another_entity_is_counted_there(folder: Path, before: Tables) -> None:
    lenn = before["entity_mentions"].filter(pl.col("entity_id") == "GPE:lenn").to_dicts()
    change = correction("set", "entity_mentions", lenn[0]["mention_id"], "entity_id", "GPE:lenn", "GPE:ardmere")
    after = corrected(folder, change)
    assert "Lenn" in row(after, "entities", "GPE:ardmere")["aliases"]
    assert row(after, "entities", "GPE:lenn")["n_mentions"] == len(lenn) - 1


def test_a_split_report_is_an_event_of_its_own(folder: Path, before: Tables) -> None:
    one = report(before, W, ACCORD)
    after = corrected(folder, correction("split", "event_mentions", one["event_mention_id"], "event_id", ACCORD))
    own = row(after, "event_mentions", one["event_mention_id"])
    assert own["event_id"] != ACCORD
    assert row(after, "events", own["event_id"])["first_reported_on"] == date(2024, 3, 5)
    assert (row(after, "events", ACCORD)["n_mentions"], own["coder"]) == (1, "corrected")


def test_a_merge_undoes_a_split(folder: Path, before: Tables) -> None:
    one = report(before, W, ACCORD)
    split = corrected(folder, correction("split", "event_mentions", one["event_mention_id"]))
    made = row(split, "event_mentions", one["event_mention_id"])["event_id"]
    after = corrected(folder, correction("merge", "events", made, value=ACCORD))
    assert made not in after["events"]["event_id"].to_list()
    assert row(after, "events", ACCORD)["n_mentions"] == 2


def test_an_entity_s_name_is_followed_by_the_reports(folder: Path) -> None:
    after = corrected(folder, correction("set", "entities", "GPE:lenn", "name", "Lenn", "Lenn Regis"))
    assert report(after, G, ACCORD)["actors"] == ["Ardmere", "Lenn Regis"]
    assert row(after, "events", ACCORD)["actors"] == ["Ardmere", "Lenn Regis"]
    assert row(after, "entities", "GPE:lenn")["aliases"] == ["Lenn"]


def test_a_day_of_publication_is_stated_and_moves_the_first_report(folder: Path) -> None:
    after = corrected(folder, correction("set", "articles", G, "published_on", "2024-03-04", "2024-03-06"))
    article = row(after, "articles", G)
    assert (article["published_basis"], article["published_precision"]) == ("stated", "day")
    assert row(after, "events", ACCORD)["first_reported_on"] == date(2024, 3, 5)


def test_a_title_is_found_on_the_page(folder: Path, before: Tables) -> None:
    words = "sign a ferry accord"
    after = corrected(folder, correction("set", "articles", G, "title", row(before, "articles", G)["title"], words))
    article = row(after, "articles", G)
    assert GAZETTE.text[article["title_start"] : article["title_end"]] == words == article["title"]


def changes_of(tables: Tables, corrections: list[Correction]) -> Any:
    whole = {table: {r[KEYS[table][-1]]: r for r in tables[table].to_dicts()} for table in TABLES}
    return apply(corrections, whole, SPOTS)


@st.composite
def sets_of_corrections(draw: st.DrawFn) -> list[Correction]:
    """Corrections of different rows, so that none contradicts another."""
    reports = draw(st.permutations([(r["event_mention_id"], r["type"]) for r in rows_of()["event_mentions"]]))
    found = []
    for key, kind in reports[: draw(st.integers(1, len(reports)))]:
        what = draw(st.sampled_from(["drop", "context", "modality", "date_start", "type", "recipients", "speaker"]))
        values = {"context": "legal", "modality": "alleged", "date_start": "2024-02-29", "speaker": "A clerk"}
        values |= {"type": "CONSULT" if kind != "CONSULT" else "AGREE", "recipients": "Dunmere|Lenn|unknown"}
        found.append((key, what, values.get(what, "")))
    tables = {r["event_mention_id"]: r for r in rows_of()["event_mentions"]}
    from clippings.corrections.values import written

    return [
        correction("drop", "event_mentions", key)
        if what == "drop"
        else correction("set", "event_mentions", key, what, written(tables[key][what]), value)
        for key, what, value in found
    ]


@settings(max_examples=8)
@given(corrections=sets_of_corrections(), data=st.data())
def test_the_contract_holds_whatever_is_corrected_in_any_order(
    corrections: list[Correction], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = write_tables(tmp_path_factory.mktemp("tables"))
    before = read_tables(folder)
    shuffled = data.draw(st.permutations(corrections))
    assert changes_of(before, corrections) == changes_of(before, shuffled)
    assert changes_of(before, corrections) == apply(corrections, gather(corrections, reader(folder)), SPOTS)
    corrected(folder, *corrections)


def test_nothing_is_written_where_one_correction_does_not_fit(folder: Path, before: Tables) -> None:
    good = set_mention(before, G, ACCORD, "context", "economic")
    bytes_before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(InvalidError, match="stale"):
        correct_tables(folder, [good, correction("drop", "events", ACCORD, "label", "another label")], SPOTS)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == bytes_before
