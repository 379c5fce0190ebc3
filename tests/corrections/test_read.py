"""What people write in a corrections file is read as written, or refused with its line."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.corrections.correction import FIELDS
from clippings.corrections.read import read_corrections
from clippings.corrections.values import agrees, expectation, parsed, written
from clippings.errors import InputError

HEADER = ",".join(FIELDS)
FINE = "set,entities,GPE:lenn,name,Lenn,Lenn Regis,its full name,A. Coder,2026-01-02"
NAMES = st.lists(st.none() | st.text(min_size=1))


@given(NAMES)
def test_lists_come_back(names: list[str | None]) -> None:
    assert parsed(written(names), "list<string>") == names


@given(st.dates())
def test_days_come_back(day: date) -> None:
    assert parsed(written(day), "date32") == day


@given(st.text())
def test_a_value_agrees_with_its_expectation(text: str) -> None:
    assert agrees(expectation(text), text)
    assert not agrees(expectation(text), f"{text}x")


def test_a_long_text_is_expected_by_its_hash() -> None:
    text = "a passage of as many as eight words indeed"
    assert expectation(text).startswith("sha256:")


@pytest.mark.parametrize("text", ["=1+1", "+1", "@SUM(A1)", "-2+3"])
def test_a_text_that_a_spreadsheet_would_run_is_expected_by_its_hash(text: str) -> None:
    assert expectation(text).startswith("sha256:") and agrees(expectation(text), text)
    assert expectation([None, "FRO"]) == "-|FRO" and expectation([None]) == "-"


def test_files_and_lines_are_kept(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text(f"{HEADER}\n{FINE}\n", encoding="utf-8")
    (tmp_path / "a.csv").write_text(f"{HEADER}\n{FINE.replace('Regis', 'Magna')}\n{FINE}\n", encoding="utf-8")
    assert [(one.file, one.line) for one in read_corrections(tmp_path)] == [("a.csv", 2), ("a.csv", 3), ("b.csv", 2)]


def test_no_folder_holds_no_corrections(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "none") == ()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (FINE.replace("set,", "mend,"), "no such action"),
        (FINE.replace("entities", "things"), "no such table"),
        (FINE.replace("its full name", " "), "reason and who must be filled"),
        (FINE.replace("2026-01-02", "yesterday"), "is no day"),
        (FINE.replace(",name,", ",entity_id,"), "keys say what a row is"),
        (FINE.replace(",name,", ",n_mentions,"), "counts follow"),
        (FINE.replace(",name,", ",colour,"), "no such column"),
        (FINE.replace(",name,Lenn,Lenn Regis", ",country,FRO,Lenn"), "does not match"),
        (FINE.replace(",name,Lenn,Lenn Regis", ",sector,,TAILOR"), "not in the vocabulary sector"),
        (FINE.replace("Lenn Regis", ""), "may not be empty"),
        ("set,events,X:y,location,a,b,why,who,2026-01-02", "events are made from their reports"),
        ("set,articles,a-0,body_sha256,a,b,why,who,2026-01-02", "spans and hashes"),
        ("drop,sources,x,,,,why,who,2026-01-02", "drop is for"),
        ("merge,events,A:b,,,,why,who,2026-01-02", "value is the other event"),
        ("set,entities,GPE:lenn,name", "not 9 values"),
        (f"{FINE},more", "not 9 values"),
    ],
)
def test_a_line_that_is_no_correction_is_named(tmp_path: Path, line: str, message: str) -> None:
    (tmp_path / "fixes.csv").write_text(f"{HEADER}\n{FINE}\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match=message) as refused:
        read_corrections(tmp_path)
    assert str(refused.value).startswith("fixes.csv:3:")


def test_another_header_is_refused(tmp_path: Path) -> None:
    (tmp_path / "fixes.csv").write_text("table,row\n", encoding="utf-8")
    with pytest.raises(InputError, match="the header must be action,table"):
        read_corrections(tmp_path)
