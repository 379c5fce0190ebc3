"""A dump whose file says what is what is taken at its word: one story, all else beside it."""

from datetime import date
from pathlib import Path

import pytest
from exports import FERRY, FORMATS, TWO, Story
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.clean.page import clean_page
from clippings.clean.story import Cleaned
from clippings.dumps.dump import Dump, Given, Mark
from clippings.dumps.read import read_raw


def read(folder: Path, text: str) -> list[tuple[Dump, Cleaned]]:
    (folder / "export.txt").write_text(text, encoding="utf-8")
    return [(item, clean_page(item, ())) for item in read_raw(folder) if isinstance(item, Dump)]


def labelled(dump: Dump, cleaned: Cleaned, label: str) -> list[str]:
    return [dump.text[block.start : block.end].strip() for block in cleaned.blocks if block.label == label]


@pytest.mark.parametrize("name", FORMATS)
def test_fields_are_metadata_and_the_text_is_the_story(tmp_path: Path, name: str) -> None:
    for (dump, cleaned), story in zip(read(tmp_path, FORMATS[name](TWO)), TWO, strict=True):
        (found,) = cleaned.stories
        assert " ".join(" ".join(labelled(dump, cleaned, "body")).split()) == " ".join(story.body)
        assert labelled(dump, cleaned, "title") == [story.title] == [found.title]
        assert found.title_span and dump.text[slice(*found.title_span)] == story.title
        assert found.published.on and found.published.on.year == 2019
        assert (found.published.basis, found.recognised_by) == ("stated", "stated")
        beside = " ".join(labelled(dump, cleaned, "metadata"))
        assert "Sample" in beside and not any(paragraph in beside for paragraph in story.body)
        assert all((block.story is None) == (block.label == "metadata") for block in cleaned.blocks)


def test_names_stand_where_they_are_printed(tmp_path: Path) -> None:
    ((dump, cleaned),) = read(tmp_path, FORMATS["lexis"]((TWO[0],)))
    (story,) = cleaned.stories
    assert story.bylines == ("Ada Roe", "Ben Hale")
    assert [dump.text[slice(*span)] for span in story.byline_spans if span] == list(story.bylines)
    assert story.published.on == date(2019, 3, 4)


def test_the_place_before_the_first_sentence_is_found(tmp_path: Path) -> None:
    placed = Story(body=(f"KESTREL BAY, March 4 (SNA) — {FERRY[0]}", *FERRY[1:]))
    ((_, cleaned),) = read(tmp_path, FORMATS["factiva"]((placed,)))
    assert cleaned.stories[0].dateline == "KESTREL BAY"


MARKED = st.lists(st.sampled_from(("title", "byline", "body", "caption", None)), min_size=1, max_size=12)


@settings(deadline=None)
@given(MARKED, st.data())
def test_blocks_tile_a_dump_wherever_its_marks_are(labels: list[str | None], data: st.DataObject) -> None:
    text, marks = "", []
    for label in labels:
        piece = data.draw(st.text(st.sampled_from("ab. \n\r\t-"), min_size=1, max_size=20))
        if label:
            marks.append(Mark(len(text), len(text) + len(piece), label))
        text += piece
    dump = Dump("d", "0" * 64, text, "txt", "utf-8", Given(), marks=(*marks, Mark(len(text), len(text) + 1, "body")))
    dump = Dump("d", "0" * 64, text + "x", "txt", "utf-8", Given(), marks=dump.marks)
    blocks = clean_page(dump, ()).blocks
    assert "".join(dump.text[block.start : block.end] for block in blocks) == dump.text
    for block in blocks:
        shown = dump.text[block.start : block.end].rstrip()
        held = {mark.label for mark in marks if mark.start < block.start + len(shown) and block.start < mark.end}
        if block.label == "body" and block.start + len(shown) <= len(text) and block.start:
            assert "body" in held
