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


def test_addresses_may_be_broken_or_stand_below(tmp_path: Path) -> None:
    broken = (
        "\n\n".join(LINES).replace("/harbour)", "/har-\nbour-and-\nquay)").replace("/weather)", '/w-\n  eather "Sky")')
    )
    (tmp_path / "ferry.txt").write_text(broken, encoding="utf-8")
    assert text_of(tmp_path)[0] == READ[0]
    below = "[Home][1] [Harbour][2] [Tides][3]\n\nThe [ferry][4] left [Norhaven][5].\n\n"
    numbered = below + "\n".join(f"   [{n}]: https://ferry.example/{n}" for n in range(1, 6))
    (tmp_path / "ferry.txt").write_text(numbered, encoding="utf-8")
    assert text_of(tmp_path) == ["Home Harbour Tides", "The ferry left Norhaven."]


def test_a_line_each_and_indented_by_a_program_is_a_line_each(tmp_path: Path) -> None:
    page = [
        *LINES[:2],
        "    The ferry left [Norhaven](/n) on Monday.",
        "        She was late, [said](/board) the board.",
        "Mail",
    ]
    (tmp_path / "ferry.txt").write_text("\n".join(page), encoding="utf-8")
    left = "The ferry left Norhaven on Monday."
    assert text_of(tmp_path) == [*READ[:2], left, "She was late, said the board.", "Mail"]


def test_headings_and_lists_show_it_too(tmp_path: Path) -> None:
    page = [
        "# Ferry",
        "",
        "* **Tides**",
        "* Mail",
        "* Sheep",
        "",
        "## News",
        "",
        "The **ferry** left.",
        "",
        "### Mail",
        "",
        "- Late",
    ]
    (tmp_path / "ferry.txt").write_text("\n".join(page), encoding="utf-8")
    assert text_of(tmp_path) == ["Ferry", "Tides", "Mail", "Sheep", "News", "The ferry left.", "Mail", "Late"]


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
