"""Page text in corrections files is no formula in a spreadsheet, and is read back as it was."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.corrections.correction import Correction
from clippings.corrections.inert import guarded, unguarded
from clippings.corrections.read import read_corrections
from clippings.corrections.write import append


@given(st.text(st.sampled_from("'=+-@\t\r1.aé"), max_size=6))
def test_values_come_back_as_they_were(value: str) -> None:
    assert unguarded(guarded(value)) == value


@pytest.mark.parametrize("value", ["=HYPERLINK(A1)", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "'=1"])
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(tmp_path: Path, value: str) -> None:
    one = Correction("set", "articles", "0" * 12 + "-0", "title", value, value, value, "Ada", "2025-03-04", "a.csv", 2)
    append(one, tmp_path / "a.csv")
    written = (tmp_path / "a.csv").read_text(encoding="utf-8")
    assert f",{value}" not in written and f',"{value}' not in written
    assert read_corrections(tmp_path) == (one,)


@pytest.mark.parametrize("value", ["-10.0", "+", "-", "2025", ""])
def test_numbers_and_signs_stay_as_they_are(value: str) -> None:
    assert guarded(value) == value
