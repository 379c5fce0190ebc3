from html.parser import HTMLParser

from clippings.clean.explain import COLOURS, explain_rows, to_html
from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump
from schema.vocabulary import BLOCK_LABELS

HOSTILE = "<script>alert(1)</script>\n\"><img src=x onerror=alert(1)>\n&amp; ' \u202e\x00\nHome\nSubscribe now"


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.addresses += [name for name, _ in attrs if name in ("src", "href", "onerror")]


def test_each_block_has_a_row_with_label_score_and_reason():
    dump = Dump("page.txt", "0" * 64, "Home\nSport\n\nMost Read\nA lamp for every street", "txt", "utf-8")
    rows = explain_rows(dump, clean_page(dump, ()))
    assert [(row.line, row.text) for row in rows] == [
        (1, "Home"),
        (2, "Sport"),
        (4, "Most Read"),
        (5, "A lamp for every street"),
    ]
    assert all(row.reason and 0 <= row.score <= 1 for row in rows)


def test_the_page_shows_everything_and_lets_nothing_through():
    dump = Dump("<b>page</b>.txt", "0" * 64, HOSTILE, "txt", "utf-8")
    page = to_html(dump, clean_page(dump, ()))
    tags = Tags()
    tags.feed(page)
    assert not tags.seen & {"script", "img", "b"}
    assert tags.addresses == []
    assert "&lt;script&gt;" in page
    assert "http" not in page


def test_every_label_has_a_colour():
    assert COLOURS.keys() == BLOCK_LABELS.keys()
