"""Line ends inside paragraphs: of wrapped text, and of text broken around its links."""

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump
from clippings.dumps.read import read_raw
from clippings.dumps.wrapping import unwrapped

SAMPLE = Path(__file__).parents[2] / "dataset" / "raw" / "sample"
MENU = ["Home", "Harbour", "Weather", "Sign in"]
STORY = [
    "The ferry between the two harbours runs again from Monday, after a winter in which the islands were cut off from "
    "the mainland for nine days and the mail was brought by the lifeboat.",
    "The company said that the new engine, which was built in the yard at the river's mouth, had been tried for three "
    "weeks and had not failed once, although the sea was rougher than anybody had expected it to be.",
    "“We are glad that it is over,” said the harbour master. The first boat leaves at six in the morning, and whoever "
    "lives on the islands travels for nothing until the end of the month.",
    "The lifeboat goes back to its berth below the fish market, where the crew, who had hardly slept, hung their coats "
    "up to dry and asked the baker to bring what he had left. He brought a cake with the name of their boat on it.",
    "Tickets are sold on the quay and in the post office, but not on board. Dogs, bicycles and up to four sheep are "
    "carried as before; cars have to wait for the summer, when the larger of the two ferries comes back from the yard.",
]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("indent", ["", "   "])
def test_wrapped_paragraphs_are_a_line_each(width: int, indent: str) -> None:
    page = "\n\n".join(
        textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent) for text in MENU + STORY
    )
    assert [" ".join(line.split()) for line in unwrapped(page).split("\n") if line] == MENU + STORY


def test_lines_broken_around_links_go_on() -> None:
    broken = [
        *("Home", "Harbour", "Weather"),
        *("The ferry between", "Norhaven", "and", "Suthaven", ", which stopped in May, runs again, said the"),
        *("Harbour Board", "on Monday."),
        *("The Board", "will meet the islanders in June, and the", "mayor", "has promised to be there.", "By Ada Roe"),
    ]
    assert unwrapped("\n".join(broken)).split("\n") == [
        *("Home", "Harbour", "Weather"),
        "The ferry between Norhaven and Suthaven , which stopped in May, runs again, said the Harbour Board on Monday.",
        "The Board will meet the islanders in June, and the mayor has promised to be there.",
        "By Ada Roe",
    ]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("\n".join(MENU + STORY), id="a line a paragraph"),
        pytest.param("\n".join(f"tag {n}" for n in range(40)), id="small letters in a menu"),
        pytest.param("\n".join(["The boats are in"] * 30), id="short lines"),
        pytest.param("\n".join(f"Ferry number {n:02d} leaves the harbour at six today" for n in range(30)), id="list"),
        pytest.param("", id="empty"),
    ],
)
def test_other_pages_stay_as_they_are(page: str) -> None:
    assert unwrapped(page) == page


def test_no_page_of_the_sample_is_taken_for_wrapped() -> None:
    for path in SAMPLE.glob("**/*.txt"):
        text = path.read_text(encoding="utf-8", errors="replace")
        assert unwrapped(text) == text, path.name


@given(st.lists(st.text(st.sampled_from("ab ,.’s(\r\n\u2028é"), max_size=30), max_size=60))
def test_nothing_moves_and_no_word_changes(lines: list[str]) -> None:
    page = "\n".join(lines)
    read = unwrapped(page)
    assert len(read) == len(page)
    assert all(now == before or (now == " " and before in "\r\n") for now, before in zip(read, page, strict=True))


def test_a_wrapped_page_is_cleaned_as_the_page_is(tmp_path: Path) -> None:
    n_pages = 0
    for dump in read_raw(SAMPLE):
        if not isinstance(dump, Dump) or dump.format != "txt":
            continue
        lines = [line for line in dump.text.splitlines() if line.strip()]
        (tmp_path / "0.txt").write_text("\n\n".join(lines), encoding="utf-8")
        wrapped = "\r\n\r\n".join("\r\n".join(textwrap.wrap(line, 76, break_on_hyphens=False)) for line in lines)
        (tmp_path / "1.txt").write_bytes(wrapped.encode())
        bodies = [_body(page) for page in read_raw(tmp_path) if isinstance(page, Dump)]
        assert bodies[0] == bodies[-1], dump.name
        n_pages += 1
    assert n_pages > 20


def _body(dump: Dump) -> list[list[str]]:
    blocks = clean_page(dump, ()).blocks
    return [dump.text[block.start : block.end].split() for block in blocks if block.label == "body"]


def test_an_indented_line_begins_a_paragraph_where_others_are_not_indented() -> None:
    page = "\n".join(textwrap.fill(text, 68, initial_indent="    ") for text in MENU + STORY)
    assert [" ".join(line.split()) for line in unwrapped(page).split("\n")] == MENU + STORY


def test_a_width_is_found_among_lines_that_were_not_wrapped() -> None:
    page = "\n\n".join(text if i % 2 else textwrap.fill(text, 78) for i, text in enumerate(MENU + STORY * 2))
    assert [line for line in unwrapped(page).split("\n") if line] == MENU + STORY * 2


def test_addresses_below_a_wrapped_page_stay_lines() -> None:
    links = [f"  {n}. https://ferry.example/{'very-' * n}long/address-of-the-harbour/{n}" for n in range(1, 12)]
    page = "\n\n".join([textwrap.fill(text, 72) for text in MENU + STORY] + ["\n".join(links)])
    assert [line for line in unwrapped(page).split("\n") if line] == MENU + STORY + links


def test_lines_go_on_in_those_that_were_indented_with_the_page_s_code() -> None:
    deep = " " * 24
    page = "\n".join(f"\n{deep}".join(textwrap.wrap(text, 60)) for text in MENU + STORY)
    assert [" ".join(line.split()) for line in unwrapped(page).split("\n")] == MENU + STORY
    listed = "\n".join(f"{deep}o what the harbour master of Norhaven said on day {n}" for n in range(9))
    assert unwrapped(listed) == listed
