"""Pages kept as Markdown."""

from pathlib import Path

from clippings.dumps.dump import Dump
from clippings.dumps.read import read_raw

LINES = [
    "[Home](/) [Harbour](/harbour) [Weather](https://ferry.example/weather)",
    "# The ferry runs again",
    "![The ferry](https://ferry.example/ferry.jpg)",
    "The *Sea Lark* left [Norhaven](/places/norhaven) on **Monday**,",
    "said the [harbour board](https://ferry.example/board).",
    "",
    "* [Tides](/tides)",
    "* [Mail](/mail)",
]
READ = ["Home Harbour Weather", "The ferry runs again", "The Sea Lark left Norhaven on Monday, said the harbour board."]


def text_of(folder: Path) -> list[str]:
    (dump,) = read_raw(folder)
    assert isinstance(dump, Dump)
    return dump.text.split("\n")


def test_a_markdown_file_is_read_without_its_marks(tmp_path: Path) -> None:
    (tmp_path / "ferry.md").write_text("\n\n".join(LINES[:3]) + "\n\n" + "\n".join(LINES[3:]), encoding="utf-8")
    assert text_of(tmp_path) == [*READ, "Tides", "Mail"]


def test_so_is_a_text_file_whose_links_show_that_it_is_markdown(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("\n\n".join(LINES[:3]) + "\n\n" + "\n".join(LINES[3:]), encoding="utf-8")
    assert text_of(tmp_path) == [*READ, "Tides", "Mail"]


def test_a_text_with_a_link_or_two_and_stars_stays_as_it_is(tmp_path: Path) -> None:
    page = ["The *Sea Lark* left [Norhaven](/places/norhaven).", "* * *", "# 1 in the charts", "<b>Not</b> a page."]
    (tmp_path / "ferry.txt").write_text("\n".join(page), encoding="utf-8")
    assert text_of(tmp_path) == page


def test_a_page_of_more_marks_than_can_be_read_in_time_is_read_as_text(tmp_path: Path) -> None:
    page = "[" * 30_000 + "](/a)" * 5
    (tmp_path / "ferry.md").write_text(page, encoding="utf-8")
    assert text_of(tmp_path) == [page]


def test_a_page_that_comes_to_no_text_is_read_as_it_stands(tmp_path: Path) -> None:
    page = "> " * 200 + "The ferry is late."
    (tmp_path / "ferry.md").write_text(page, encoding="utf-8")
    assert text_of(tmp_path) == [page]
