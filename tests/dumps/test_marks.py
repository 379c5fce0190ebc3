"""What programs add to a page's text: quotation marks, numbers of lines and links, other signs for line ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.dumps.marks import unmarked

STORY = [
    "Home",
    "Weather",
    "The old quay is to be rebuilt",
    "The quay below the fish market will be closed from May, because its oldest stones have begun to move.",
    "Until then no lorry may drive on it, said the harbour master, who had the stones measured twice last winter.",
    "“Nobody has to be afraid,” he said. Fishing boats tie up at the lifeboat's berth.",
    "Sign in",
]


def shown(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\x0b", "\\n", "\\r\\n", "\\n\\n", "\\n\\t"])
def test_what_stands_for_line_ends_is_read_as_such(end: str) -> None:
    assert shown(unmarked(end.join(STORY))) == STORY


@pytest.mark.parametrize("joint", ["|", " | ", "\t", "  ", "   "])
def test_a_page_in_one_line_is_broken_where_its_parts_were_joined(joint: str) -> None:
    page = joint.join(STORY * 8)
    assert shown(unmarked(page)) == STORY * 8


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > "])
def test_quoted_lines_are_read_without_their_marks(mark: str) -> None:
    assert shown(unmarked("\n".join(mark + line for line in STORY))) == STORY


@pytest.mark.parametrize("form", ["{}: {}", "{:>6}\t{}", "[{}] {}", "{}. {}", "{:4}  {}"])
def test_numbered_lines_are_read_without_their_numbers(form: str) -> None:
    assert shown(unmarked("\n".join(form.format(n, line) for n, line in enumerate(STORY, 1)))) == STORY


def test_numbers_of_links_go_and_those_of_footnotes_stay() -> None:
    links = ["[1]Home", "[2]Weather", "The [3]quay below the ([4]fish) market, said the", "[5]harbour master, is old."]
    read = ["Home", "Weather", "The quay below the ( fish) market, said the", "harbour master, is old."]
    assert shown(unmarked("\n".join(links))) == read
    notes = "\n".join(f"The stones of the quay moved.[{n}] The lorries did not." for n in range(1, 9))
    assert unmarked(notes) == notes


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("\n".join(STORY), id="a line a paragraph"),
        pytest.param("\n".join(["Home | Quay | Fish | Weather", *STORY]), id="a menu in a line"),
        pytest.param("\n".join(["> Home", "> Weather", *STORY]), id="a menu with marks"),
        pytest.param("\n".join(["1. Dig.", "2. Wait.", *STORY, "3. Go."]), id="a list in a page"),
        pytest.param("\n".join([*STORY, "Kept in C:\\new\\notes", "a\u2028stray"]), id="a path and a stray sign"),
        pytest.param("  ".join(STORY), id="a note in one line"),
        pytest.param("", id="empty"),
    ],
)
def test_other_pages_stay_as_they_are(page: str) -> None:
    assert unmarked(page) == page


@given(st.lists(st.text(st.sampled_from("ab> |[]12.:\\nrt\n\r\u2028\t"), max_size=20), max_size=40))
def test_nothing_moves_and_no_word_changes(lines: list[str]) -> None:
    page = "\n".join(lines)
    read = unmarked(page)
    assert len(read) == len(page)
    assert all(now == before or now in " \n" for now, before in zip(read, page, strict=True))
