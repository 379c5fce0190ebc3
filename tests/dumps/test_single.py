"""Text and HTML files: one page each."""

import hashlib
from pathlib import Path

import pytest

from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.limits import DEFAULT_LIMITS, Limits
from clippings.dumps.read import read_raw

PAGE = """<html><head><title>Not of the page</title><meta charset="{charset}">
<link rel="canonical" href="https://harbour.example/ferry"></head><body><nav><a>Home</a> <a>Boats</a></nav>
<h1>Feribot   yine
çalışıyor</h1><p>The ferry <b>runs</b> again.<br>It is late.</p><script>no()</script><p>“Good,” said Ada.
<ul><li>One<li>Two</ul><table><tr><td>A<td>B</table></body></html>"""


def only(raw: Path, limits: Limits = DEFAULT_LIMITS) -> Dump | Quarantined:
    (item,) = read_raw(raw, limits)
    return item


def test_a_text_file_is_a_dump_named_by_its_path(tmp_path: Path) -> None:
    data = "\ufeffThe ferry runs again.\r\n".encode()
    (tmp_path / "boats").mkdir()
    (tmp_path / "boats" / "ferry.txt").write_bytes(data)
    dump = only(tmp_path)
    assert dump == Dump(
        "boats/ferry.txt", hashlib.sha256(data).hexdigest(), "The ferry runs again.\r\n", "txt", "utf-8"
    )


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-9", "windows-1254"])
def test_html_becomes_a_line_for_each_block(tmp_path: Path, charset: str) -> None:
    data = PAGE.format(charset=charset).encode("cp1254" if charset != "utf-8" else charset)
    (tmp_path / "ferry.HTML").write_bytes(data)
    dump = only(tmp_path)
    assert isinstance(dump, Dump)
    assert dump.text.split("\n") == [
        *("Home Boats", "Feribot yine çalışıyor", "The ferry runs again.", "It is late.", "“Good,” said Ada."),
        *("One", "Two", "A", "B"),
    ]
    assert dump.encoding == ("utf-8" if charset == "utf-8" else "windows-1254")
    assert dump.given.url == "https://harbour.example/ferry"
    assert dump.sha256 == hashlib.sha256(data).hexdigest()


def test_utf8_wins_over_what_a_page_says_of_itself(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<meta charset=windows-1252><p>Şile’de gün", encoding="utf-8")
    dump = only(tmp_path)
    assert isinstance(dump, Dump)
    assert (dump.text, dump.encoding) == ("Şile’de gün", "utf-8")


@pytest.mark.parametrize("said", ["no-such-code", "rot13", "undefined", "idna", "utf-7", "unicode_escape"])
def test_a_page_cannot_choose_a_codec_that_is_none(tmp_path: Path, said: str) -> None:
    (tmp_path / "page.html").write_bytes(f"<meta charset={said}><p>caf\xe9 au lait, le matin".encode("latin-1"))
    dump = only(tmp_path)
    assert isinstance(dump, Dump)
    assert dump.text.startswith("caf")


def test_preformatted_lines_stay_lines(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>a\nb<pre>one\n  two</pre>c", encoding="utf-8")
    dump = only(tmp_path)
    assert isinstance(dump, Dump)
    assert dump.text == "a b\none\ntwo\nc"


def test_depth_is_no_danger(tmp_path: Path) -> None:
    (tmp_path / "deep.html").write_text("<div>" * 50_000 + "the deepest word" + "</div>" * 50_000)
    dump = only(tmp_path)
    assert isinstance(dump, Dump)
    assert dump.text == "the deepest word"


def test_html_without_words_is_quarantined(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<html><script>var a = 'words';</script></html>")
    assert only(tmp_path) == Quarantined("page.html", "no text", 46)


def test_a_page_beyond_the_limit_is_quarantined(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("word " * 50)
    item = only(tmp_path, Limits(dump_bytes=100))
    assert item == Quarantined("page.txt", "too large: more than 100 bytes for one page", 250)


def test_pages_longer_than_any_article_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / "line.txt").write_text("word " * 1_000_000)
    (tmp_path / "lines.txt").write_text("a line\n" * 100_000)
    (tmp_path / "marked up.html").write_text("<p>" + "a line<br>" * 200_000)
    assert [item.reason for item in read_raw(tmp_path) if isinstance(item, Quarantined)] == [
        "too long: more than 1,000,000 characters for one page",
        "too long: more than 50,000 lines for one page",
        "too long: more than 1,000,000 characters for one page",
    ]


def test_links_side_by_side_are_words_apart(tmp_path: Path) -> None:
    menu = '<nav><a href="/">Home</a><a href="/w"><span>World</span></a></nav><p>The <a href="/t">T</a>hing'
    (tmp_path / "menu.html").write_text(menu, encoding="utf-8")
    dump = only(tmp_path)
    assert isinstance(dump, Dump)
    assert dump.text == "Home World\nThe Thing"
