"""Text files that hold HTML, or a part of it."""

from pathlib import Path

import pytest

from clippings.dumps.dump import Dump
from clippings.dumps.read import read_raw

STORY = [
    "Home",
    "Mail & news",
    "The old quay is to be rebuilt",
    "“Nobody has to be afraid,” said the harbour master’s wife.",
    "The quay below the fish market will be closed from May.",
    "Sign in",
]
CODED = [
    text.replace("&", "&amp;").replace("“", "&ldquo;").replace("”", "&rdquo;").replace("’", "&#8217;") for text in STORY
]


def text_of(folder: Path, text: str) -> str:
    (folder / "quay.txt").write_text(text, encoding="utf-8")
    (dump,) = read_raw(folder)
    assert isinstance(dump, Dump)
    return dump.text


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<!DOCTYPE html><title>Quay</title><body>" + "<p>".join(CODED), id="a page"),
        pytest.param("\n".join(f"<p>{text}</p>" for text in CODED), id="a paragraph a line"),
        pytest.param("<br/>".join(CODED), id="in one line"),
        pytest.param("<BR>\n".join(CODED), id="breaks and line ends"),
        pytest.param("\n".join(f"<b>{text}</b>" for text in CODED), id="line ends alone"),
        pytest.param("\n".join([*CODED, "&nbsp;"]), id="characters alone"),
    ],
)
def test_text_that_is_html_is_what_it_shows(tmp_path: Path, page: str) -> None:
    assert text_of(tmp_path, page).split("\n") == STORY or text_of(tmp_path, page).split("\n") == [*STORY, "\xa0"]


def test_a_piece_of_html_that_a_page_shows_stays(tmp_path: Path) -> None:
    page = "\n".join([*STORY * 6, "<div><a href='/q'>&lt;Quay&gt;</a> &amp; <b>fish</b> <p>&nbsp;</p></div>"])
    assert text_of(tmp_path, page) == page
