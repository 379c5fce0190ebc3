import csv
from hashlib import sha256

import pytest

from clippings.clean.training.align import align
from clippings.clean.training.collected import collected_rows
from clippings.clean.training.render import blocks_of, decode

PAGE = """<?xml version="1.0"?><html><head><title>Town</title><style>p {}</style></head><body>
<ul><li>Home</li><li>News</li></ul>
<div>By <b>A. Writer</b><p>The hall<br>opened on Monday.</p>More below
<script>var a = 1;</script><p>Music <i>played</i> all day.</p></div><p>Share this</p></body></html>"""


@pytest.fixture
def checkouts(tmp_path):
    (tmp_path / "owner/name").mkdir(parents=True)
    (tmp_path / "owner/name/page.html").write_text(PAGE, encoding="utf-8")
    columns = ["repository", "path", "sha256", "site", "body", "unsure"]
    digest = sha256(PAGE.encode()).hexdigest()
    with (tmp_path / "pages.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, ["owner/name", "page.html", digest, "site.example", "3-4 6", "5"]])
    return tmp_path


def by_block(page):
    return {"block": "\n".join(text for text, _ in blocks_of(page))}


def test_blocks_and_what_stands_between_them_are_lines():
    assert [tuple(shown) for shown in blocks_of(PAGE)] == [
        ("Home", "li"),
        ("News", "li"),
        ("By A. Writer", "div"),
        ("The hall", "p"),
        ("opened on Monday.", "p"),
        ("More below", "div"),
        ("Music played all day.", "p"),
        ("Share this", "p"),
    ]


def test_a_page_that_lies_about_its_encoding_is_read():
    assert decode("<meta charset=ascii>Café".encode()).endswith("Café")
    assert decode("<meta charset=nonsense>Café".encode("cp1252")).endswith("Café")


def test_marked_lines_are_body_and_unsure_ones_are_not_learned_from(checkouts):
    (row,) = collected_rows(checkouts, checkouts / "pages.csv", by_block)
    labels, weights = align(row["dump"].split("\n"), row)
    assert labels.tolist() == [0, 0, 0, 1, 1, 0, 1, 0]
    assert weights.tolist() == [1, 1, 1, 1, 1, 0, 1, 1]


def test_another_page_than_the_one_that_was_marked_is_refused(checkouts):
    (checkouts / "owner/name/page.html").write_text(PAGE + " ", encoding="utf-8")
    with pytest.raises(ValueError, match="page"):
        collected_rows(checkouts, checkouts / "pages.csv", by_block)
