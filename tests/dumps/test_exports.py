"""Exports of press databases: a dump a document, with what its fields say, and no character lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from exports import FERRY, FORMATS, MARKET, RULE, TWO, Story, accession, factiva, lexis, nexis
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.exports.split import documents
from clippings.dumps.limits import DEFAULT_LIMITS
from clippings.dumps.read import read_raw


def read(folder: Path, text: str, name: str = "export.txt") -> list[Dump]:
    (folder / name).write_bytes(text.encode())
    return [item for item in read_raw(folder) if isinstance(item, Dump)]


def refused(folder: Path) -> dict[str, str]:
    return {item.name: item.reason for item in read_raw(folder) if isinstance(item, Quarantined)}


def marked(dump: Dump, label: str) -> list[str]:
    """What the marks of a label hold, white space as one space."""
    return [" ".join(dump.text[mark.start : mark.end].split()) for mark in dump.marks if mark.label == label]


def body(dump: Dump) -> str:
    return " ".join(marked(dump, "body"))


def shown(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_document_is_a_dump_with_its_fields(tmp_path: Path, name: str, line_end: str) -> None:
    text = FORMATS[name](TWO).replace("\n", line_end)
    dumps = read(tmp_path, text)
    assert [body(dump) for dump in dumps] == [" ".join(FERRY), " ".join(MARKET)]
    assert [dump.given.title for dump in dumps] == [story.title for story in TWO]
    assert [dump.given.source for dump in dumps] == ["The Sample Courier", "Sample Gazette"]
    assert all("2019" in (dump.given.published_on or "") for dump in dumps)
    assert "Ben Hale" in " ".join(marked(dumps[0], "byline"))
    assert "".join(shown(dump.text) for dump in dumps) == shown(text)
    assert sum(len(dump.text) for dump in dumps) == len(text)


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("lexis", ["1", "2"]),
        ("nexis", ["1", "2"]),
        ("factiva", [accession(1), accession(2)]),
        ("factiva, indexed", [accession(1), accession(2)]),
        ("proquest", ["1", "2"]),
    ],
)
def test_a_document_is_called_by_its_own_number(tmp_path: Path, name: str, names: list[str]) -> None:
    assert [dump.name for dump in read(tmp_path, FORMATS[name](TWO))] == [f"export.txt#{number}" for number in names]


def test_lines_that_a_width_ended_are_paragraphs_again(tmp_path: Path) -> None:
    long = Story(body=FERRY * 3)
    (dump,) = read(tmp_path, lexis((long,)))
    lines = [
        line for mark in dump.marks if mark.label == "body" for line in dump.text[mark.start : mark.end].split("\n")
    ]
    assert [line for line in lines if line] == list(FERRY * 3)


@pytest.mark.parametrize("name", FORMATS)
def test_one_document_is_an_export_too(tmp_path: Path, name: str) -> None:
    (dump,) = read(tmp_path, FORMATS[name](TWO[:1]))
    assert body(dump) == " ".join(FERRY) and "#" in dump.name


def test_exports_may_stand_behind_one_another_in_a_file(tmp_path: Path) -> None:
    other = Story("Third", MARKET[:1]), Story("Fourth", FERRY[:1])
    dumps = read(tmp_path, lexis() + lexis(other))
    assert [dump.name.partition("#")[2] for dump in dumps] == ["1", "2", "2.1", "2.2"]
    assert [body(dump) for dump in dumps] == [" ".join(story.body) for story in (*TWO, *other)]


@pytest.mark.parametrize("name", ["nexis", "factiva", "factiva, indexed", "proquest"])
def test_files_of_documents_with_numbers_may_be_put_together(tmp_path: Path, name: str) -> None:
    other = Story("Third", MARKET[:1], accession=3), Story("Fourth", FERRY[:1], accession=4)
    dumps = read(tmp_path, FORMATS[name](TWO) + "\n\n" + FORMATS[name](other))
    assert [body(dump) for dump in dumps] == [" ".join(story.body) for story in (*TWO, *other)]


@pytest.mark.parametrize("name", FORMATS)
def test_a_document_has_the_same_hash_in_every_export(tmp_path: Path, name: str) -> None:
    first, second = Story(accession=7), Story("Fish market reopens", MARKET, "Sample Gazette", accession=8)
    third = Story("Third", MARKET[:1], accession=9)
    alone = read(tmp_path, FORMATS[name]((second,)))
    among = read(tmp_path, FORMATS[name]((first, second, third)))
    assert among[1].sha256 == alone[0].sha256
    assert len({dump.sha256 for dump in among}) == 3


@pytest.mark.parametrize("name", FORMATS)
def test_a_document_twice_is_kept_once_and_counted(tmp_path: Path, name: str) -> None:
    twice = Story(accession=7)
    assert len(read(tmp_path, FORMATS[name]((twice, TWO[1], twice)))) == 2
    assert [reason.split(" of ")[0] for reason in refused(tmp_path).values()] in (
        ["duplicate content"],
        ["duplicate id"],
    )


@pytest.mark.parametrize("name", FORMATS)
def test_a_document_without_text_is_set_aside_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    empty = Story("Nothing to see", ("",), accession=7)
    dumps = read(tmp_path, FORMATS[name]((TWO[0], empty, TWO[1])))
    assert [dump.given.title for dump in dumps] == [TWO[0].title, TWO[1].title]
    assert list(refused(tmp_path).values()) == ["no text: the export has none of this document"]


@pytest.mark.parametrize("name", ["factiva", "factiva, indexed", "proquest"])
def test_a_number_that_only_an_empty_document_had_is_free(tmp_path: Path, name: str) -> None:
    empty = Story("Nothing to see", ("",), accession=7)
    (dump,) = read(tmp_path, FORMATS[name]((empty, Story(accession=7))))
    assert body(dump) == " ".join(FERRY)


QUOTES = {
    "lexis": ("2 of 9 DOCUMENTS", "LENGTH: 12 words", "LOAD-DATE: May 1, 2001"),
    "lexis, labelled": ("2 of 2 DOCUMENTS", "HEADLINE: Not a headline", "LANGUAGE: ENGLISH"),
    "nexis": ("End of Document", "Body", "Load-Date: May 1, 2001"),
    "factiva": (f"Document {accession(99)}", "12 words", "All Rights Reserved"),
    "factiva, indexed": ("HD  Not a headline", "WC  12 words", "SN  Not an outlet"),
    "proquest": ("Full text: not this", "Title: Not a headline", "Subject: Nothing"),
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_text_may_quote_an_export(tmp_path: Path, name: str) -> None:
    quoting = Story(body=(FERRY[0], *QUOTES[name], *FERRY[1:]))
    dumps = read(tmp_path, FORMATS[name]((quoting, TWO[1])))
    assert [dump.given.title for dump in dumps] == [story.title for story in TWO]
    assert body(dumps[0]) == " ".join(" ".join(quoting.body).split())
    assert body(dumps[1]) == " ".join(MARKET)


def test_text_where_an_outlet_should_be_named_is_text(tmp_path: Path) -> None:
    text = factiva(TWO[:1])
    above, below = text.index(TWO[0].outlet), text.index(FERRY[0])
    (dump,) = read(tmp_path, text[:above] + text[below:])
    assert dump.given.source is None
    assert body(dump) == " ".join(FERRY)


def test_a_row_of_text_is_no_outlet(tmp_path: Path) -> None:
    for name in FORMATS:
        (dump,) = read(tmp_path, FORMATS[name]((Story(outlet=FERRY[1]),)))
        assert dump.given.source is None, name


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_that_breaks_off_keeps_what_is_there(tmp_path: Path, name: str) -> None:
    whole = FORMATS[name](TWO)
    text = whole[: whole.index(MARKET[0][:30]) + 60]
    dumps = read(tmp_path, text)
    assert body(dumps[0]).startswith(" ".join(FERRY))
    assert "".join(shown(dump.text) for dump in dumps) == shown(text)


@pytest.mark.parametrize(
    "page",
    [
        "A file of text begins with such a line\n\n1 of 500 DOCUMENTS\n\nand goes on with fields.\n",
        f"Files\n\n{RULE}\n\nTitle: A page\n\nSubject: Files\n\n{RULE}\n\nMore text follows the rule.\n",
        "The clerk read the whole bill.\n\nEnd of Document\n\nThen the chamber rose.\n",
        f"A reader wrote in about a document.\n\nDocument {accession(1)}\n\n512 words\n\nIt was not there.\n",
    ],
)
def test_a_page_that_only_speaks_of_exports_stays_a_page(tmp_path: Path, page: str) -> None:
    (dump,) = read(tmp_path, page)
    assert dump.name == "export.txt" and dump.marks == () and dump.text == page


def test_pages_of_a_print_are_no_part_of_the_text(tmp_path: Path) -> None:
    title = TWO[0].title
    text = nexis().replace(FERRY[1], f"Page 2 of 3\n{title}\n\n{FERRY[1]}")
    first, _ = read(tmp_path, text)
    assert body(first) == " ".join(FERRY)


def test_html_of_an_export_is_read_as_its_text(tmp_path: Path) -> None:
    lines = [line for line in factiva().split("\n") if line]
    html = "<html><body>" + "".join(f"<div>{line}</div>" for line in lines) + "</body></html>"
    dumps = read(tmp_path, html, "export.html")
    assert [body(dump) for dump in dumps] == [" ".join(FERRY), " ".join(MARKET)]
    assert [dump.format for dump in dumps] == ["html", "html"]


PARAGRAPH = st.text(st.sampled_from("Kestrel Bay ferry. 12,\t:-_"), min_size=1, max_size=90).map(str.strip)
STORY = st.builds(
    Story,
    title=PARAGRAPH.filter(bool),
    body=st.lists(PARAGRAPH, max_size=5).map(tuple),
    byline=st.sampled_from(("Ada Roe", "By Ada Roe", "")),
    accession=st.integers(1, 999_999),
)


def check_documents(text: str) -> None:
    """Documents tile a text, white space aside nothing in them differs from it, and marks lie in them, apart."""
    found = documents(text)
    if found:
        whole = "".join(document.text for document in found)
        assert len(whole) == len(text)
        assert all(a == b or (a.isspace() and b.isspace()) for a, b in zip(text, whole, strict=True))
    for document in found:
        ends = [0, *(mark.end for mark in document.marks)]
        for before, mark in zip(ends, document.marks, strict=False):
            assert before <= mark.start < mark.end <= len(document.text)
            assert document.text[mark.start : mark.end].strip()


@settings(deadline=None)
@given(st.sampled_from(sorted(FORMATS)), st.lists(STORY, min_size=1, max_size=4), st.integers(0, 400), st.booleans())
def test_documents_tile_the_file_and_marks_lie_inside(name: str, stories: list[Story], cut: int, windows: bool) -> None:
    text = FORMATS[name](tuple(stories))
    check_documents(text[: len(text) - cut].replace("\n", "\r\n" if windows else "\n"))


@settings(deadline=None)
@given(st.sampled_from(sorted(FORMATS)), st.data())
def test_lines_of_an_export_may_stand_anywhere(name: str, data: st.DataObject) -> None:
    lines = st.sampled_from(FORMATS[name](TWO).split("\n"))
    check_documents(data.draw(st.sampled_from(("\n", "\r\n", "\r"))).join(data.draw(st.lists(lines, max_size=40))))


@given(st.text(st.sampled_from("Document 12of\n\r_:DOCUMENTS LENGTH words End"), max_size=400))
def test_any_text_is_read(text: str) -> None:
    assert sum(len(document.text) for document in documents(text)) in (0, len(text))


def test_limits_hold_for_each_document(tmp_path: Path) -> None:
    (tmp_path / "export.txt").write_text(lexis((*TWO, Story("Long", FERRY * 200))))
    items = list(read_raw(tmp_path, replace(DEFAULT_LIMITS, dump_chars=5000)))
    assert [type(item) for item in items] == [Dump, Dump, Quarantined]
    assert items[2].name == "export.txt#3"
