"""The card tells what is there, in numbers that are counted, and nothing on it does anything."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from bay_pages import GAZETTE, OUTLETS
from tables_fixture import rows_of, write_tables

from clippings.publish.about import About
from clippings.publish.card import write_card
from clippings.publish.publish import publish
from clippings.run.tables import read_tables, to_arrow, write_table
from schema.tables import TABLES


@pytest.fixture(scope="module")
def card(published: Path) -> str:
    return (published / "README.md").read_text(encoding="utf-8")


def test_it_counts_the_rows_of_every_table(card: str, published: Path) -> None:
    tables = read_tables(published)
    for table in TABLES:
        row = next(line for line in card.splitlines() if line.startswith(f"| [`{table}`]"))
        assert row.endswith(f"| {tables[table].height} |")


def test_it_counts_events_by_type_and_measures_with_their_n(card: str) -> None:
    assert "| `SUPPORT` | 1 verbal cooperation | 2 | 3 |" in card
    assert "| `COERCE` | 4 material conflict | 1 | 1 |" in card
    assert "| `PROTEST` | 4 material conflict | 0 | 0 |" in card
    assert "denied in at least one article: 1" in card
    assert "| events | type, F1 | 0.500 | 0.400 | 0.625 | – | 8 |" in card


def test_it_says_that_nothing_was_measured_where_nothing_was(tables: Path, about: About, tmp_path: Path) -> None:
    publish(tables, tmp_path / "out", about, {"events": {}})
    assert "Not measured" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")


def test_it_tells_failures_in_codes_that_do_nothing_and_agreement(tables: Path, about: About, tmp_path: Path) -> None:
    failure = {"layer": "events", "kind": "act missed", "gold": "ASSAULT", "coded": "–", "n": 2, "n_kind": 9}
    scored = {"f1": 0.5, "n": 8, "low": 0.25, "high": 0.75, "annotators": 0.875}
    metrics = {
        "events": {"type_AID": scored, "annotators_agree": {"f1": 0.9, "n": 8}},
        "cleaning": {"title": {"share": 1.0, "n": 2}},
        "failures": [failure | {"row": "0123456789ab-0:3-9"}, failure | {"row": "<b>|`x`.txt:3"}],
    }
    publish(tables, tmp_path / "out", about, metrics)
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "| events | act missed | ASSAULT | – | 2 of 9 | 0123456789ab-0\\:3-9 |" in card
    assert "| events | type AID, F1 | 0.500 | – | – | 0.250–0.750 | 8 | 0.875 |" in card
    assert "nobody knows how far two would agree: cleaning." in card and "<b>" not in card


def test_it_counts_corrections_that_leave_no_row_behind(about: About, tmp_path: Path) -> None:
    tables = write_tables(tmp_path / "tables")
    corrections = {"applied": 3, "by_action": {"drop": 2, "merge": 0, "set": 1, "split": 0}}
    (tables / "report.json").write_text(json.dumps({"dumps": {"quarantined": 0}, "corrections": corrections}))
    publish(tables, tmp_path / "out", about, {"events": {"type": {"f1": 0.5, "n": 8}}})
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "applied last: 3 (drop 2, set 1);" in card and "as they are published, corrections applied" in card


def test_it_says_who_paid_and_what_people_named_in_it_can_do(card: str, about: About) -> None:
    assert "Funding: none stated." in card and "can have it corrected" in card
    assert f"git tag `{about.name}-vX.Y.Z`" in card


def test_its_links_and_pictures_exist(card: str, published: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", card)
    assert "pictures/events-by-type.svg" in links and "dictionary.md" in links
    assert [link for link in links if not (published / link).exists()] == []


def test_a_card_above_the_folder_names_the_files_from_there(published: Path, about: About, tmp_path: Path) -> None:
    write_card(published, published.parent / "DATACARD.md", about, None)
    card = (published.parent / "DATACARD.md").read_text(encoding="utf-8")
    links = set(re.findall(r"\]\(([^)#]+)\)", card)) - {"CHANGELOG.md"}
    assert links and all((published.parent / link).exists() for link in links)
    assert f"path: {published.name}/events.parquet" in card and "features:" not in card
    with pytest.raises(ValueError, match="subpath"):
        write_card(published, tmp_path / "DATACARD.md", about, None)


def test_every_question_of_the_brief_has_its_heading(card: str) -> None:
    headings = re.findall(r"^## (.+)$", card, re.MULTILINE)
    assert headings == [
        "Who made it, and why",
        "What is in it",
        "How it was made",
        "How good it is",
        "Known limits",
        "Must not be used for",
        "People in it",
        "Text rights, and how to get the text back",
        "Licence, by layer",
        "How to cite",
        "Versions",
    ]


HOSTILE = "</td><script>alert(1)</script> | [x](javascript:alert) `rm` ![i](http://e.example/i.png)\n# Heading *b*"


def test_hostile_strings_of_a_registry_or_a_page_do_nothing(about: About, tmp_path: Path) -> None:
    rows = rows_of((GAZETTE,))
    rows["sources"][0]["name"] = HOSTILE
    for table, found in rows.items():
        write_table(to_arrow(found, table), table, tmp_path / "tables" / f"{table}.parquet")
    publish(tmp_path / "tables", tmp_path / "out", replace(about, title=f"--- {HOSTILE}"), None)
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    body = re.sub(r"^```.*?^```$", "", card.split("---\n", 2)[2], flags=re.MULTILINE | re.DOTALL)
    assert "```" not in body
    assert "<script" not in body, body[body.index("<script") - 200 :][:400]
    assert not re.search(r"(?<!\\)\]\(javascript", body) and not re.search(r"(?<!\\)!\[i", body)
    assert "\n# Heading" not in body
    row = next(line for line in body.splitlines() if "alert" in line and line.startswith("|"))
    assert len(re.findall(r"(?<!\\)\|", row)) == 7


def test_outlets_stand_with_their_rights(card: str) -> None:
    for name, rights, _ in OUTLETS.values():
        assert f"| {name} | website | – | signature | {rights} | 1 |" in card


def test_a_corpus_without_articles_has_a_card(about: About, tmp_path: Path) -> None:
    empty = replace(GAZETTE, lines=(("navigation", "Home Boats Weather"),), acts=())
    rows = rows_of((empty,))
    for table in ("articles", "sources"):
        rows[table] = []
    for table, found in rows.items():
        write_table(to_arrow(found, table), table, tmp_path / "tables" / f"{table}.parquet")
    publish(tmp_path / "tables", tmp_path / "out", about, None)
    assert "| … that hold no article | 1 |" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")


def test_articles_are_in_the_tables_it_was_made_from(tmp_path: Path, about: About) -> None:
    publish(write_tables(tmp_path / "tables", (GAZETTE,)), tmp_path / "out", about, None)
    assert "| articles | 1 |" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
