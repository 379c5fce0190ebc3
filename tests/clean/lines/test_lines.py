from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.lines.lines import split_lines


def test_every_kind_of_line_end_and_no_final_newline():
    lines = split_lines("One\r\nTwo\rThree\nFour")
    assert [(line.number, line.text) for line in lines] == [(1, "One"), (2, "Two"), (3, "Three"), (4, "Four")]


def test_blank_lines_are_counted_not_kept():
    lines = split_lines("\n\nFirst\n \t\nSecond\n\n\n")
    assert [(line.number, line.blank_before, line.blank_after) for line in lines] == [(3, 2, 1), (5, 1, 3)]


def test_list_mark_belongs_to_the_text_and_indent_does_not():
    (line,) = split_lines("   • Harbour news")
    assert (line.text, line.indent, line.bullet, line.start) == ("• Harbour news", 3, True, 3)


def test_a_line_of_zero_width_characters_shows_nothing():
    assert split_lines("\u200b\ufeff\n \u2060") == ()


def test_an_empty_dump_has_no_lines():
    assert split_lines("") == ()


def test_one_enormous_line():
    text = " " + "word " * 1_000_000
    (line,) = split_lines(text)
    assert (line.start, line.end) == (1, len(text) - 1)


@given(st.text(alphabet=st.sampled_from("ab \n\r\t\u200b•-é\u2028"), max_size=80))
def test_spans_hold_exactly_what_can_be_seen(text):
    lines = split_lines(text)
    assert all(text[line.start : line.end] == line.text and line.text for line in lines)
    assert [line.start for line in lines] == sorted(line.start for line in lines)
    covered = "".join(line.text for line in lines)
    assert [c for c in covered if c.isalnum()] == [c for c in text if c.isalnum()]
