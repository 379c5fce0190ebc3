"""Strings of others stand in Markdown as they are and do nothing."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.publish.markdown import inert


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Sample Harbour Gazette", "Sample Harbour Gazette"),
        ("a|b", r"a\|b"),
        ("2025-08-01", "2025-08-01"),
        ("-2", "-2"),
        ("---", r"\---"),
        ("date_start, _so_", r"date_start, \_so\_"),
        ("12:30 SYR:2025", r"12\:30 SYR\:2025"),
        ("# one", r"\# one"),
        ("1. one", r"1\. one"),
        ("- one\n- two", r"\- one - two"),
        ("<b>&", "&lt;b&gt;&amp;"),
        ("http://x.example", r"http\://x.example"),
        ("www.x.example", r"www\.x.example"),
        ("a\u202eb\u0000c", "ab c"),
        ("![x](y)", r"\!\[x\](y)"),
    ],
)
def test_what_would_act_is_escaped(text: str, shown: str) -> None:
    assert inert(text) == shown


@given(st.text())
def test_one_line_without_markup_and_without_loss_of_letters(text: str) -> None:
    shown = inert(text)
    assert not {"\n", "\r", "<", ">"} & set(shown)
    letters = [c for c in text if c.isalpha()]
    assert [c for c in unescape(shown.replace("\\", "")) if c.isalpha()] == letters
