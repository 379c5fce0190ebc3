import json
from datetime import date
from pathlib import Path

import pytest
from harbour import MENU, STORY, TAIL
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.clean.lines.lines import split_lines
from clippings.clean.lines.views import view_all
from clippings.clean.page import clean_page
from clippings.clean.stories.stories import speaks_of_story
from clippings.clean.story import Cleaned
from clippings.dumps.dump import Dump, Given
from clippings.registry.sources import load_sources
from schema.vocabulary import BLOCK_LABELS

HEAD = ["Lindholm council to rebuild harbour bridge", "By Ada Roe and John Doe", "13 Aug 2025 21:16", "4 min read"]


def page_of(lines: list[str]) -> Dump:
    return Dump("page.txt", "0" * 64, "\n".join(lines), "txt", "utf-8")


def labels(dump: Dump, cleaned: Cleaned) -> list[tuple[str, str]]:
    return [(block.label, dump.text[block.start : block.end].strip()) for block in cleaned.blocks]


def test_a_whole_page_comes_apart_into_its_parts():
    dump = page_of([*MENU, *HEAD, *STORY, *TAIL])
    cleaned = clean_page(dump, ())
    (story,) = cleaned.stories
    assert story.title == HEAD[0]
    assert story.title_span and dump.text[slice(*story.title_span)] == HEAD[0]
    assert story.bylines == ("Ada Roe", "John Doe")
    assert [dump.text[slice(*span)] for span in story.byline_spans if span] == ["Ada Roe", "John Doe"]
    assert (story.published.on, story.published.at) == (date(2025, 8, 13), "2025-08-13T21:16")
    assert story.language == "en"
    got = labels(dump, cleaned)
    assert [text for label, text in got if label == "body"] == STORY
    assert [label for label, _ in got[:5]] == ["navigation"] * 5
    assert ("related", "A lamp for every street") in got
    assert ("legal", "All rights reserved") in got


def test_who_the_author_is_stands_below_the_story_and_ends_none():
    bio = "Ada Roe is a politics reporter for the Lindholm Courier."
    dump = page_of([*MENU, *HEAD, *STORY, bio, *TAIL])
    cleaned = clean_page(dump, ())
    assert [text for label, text in labels(dump, cleaned) if label == "body"] == STORY


def test_a_page_without_a_headline_of_its_own_gets_none():
    stranger = ["Penguins arrive early at southern breeding grounds", "Observers counted twice as many nests as..."]
    cleaned = clean_page(page_of([*stranger, *STORY]), ())
    assert [story.title for story in cleaned.stories] == [None]


def test_an_aside_in_a_paragraph_becomes_a_block_of_its_own():
    lines = [*STORY]
    lines[2] += " (Related: Ferry skippers ask for a longer pier.)"
    dump = page_of([*HEAD, *lines])
    got = labels(dump, clean_page(dump, ()))
    assert ("related", "(Related: Ferry skippers ask for a longer pier.)") in got
    assert ("body", STORY[2]) in got


SECOND = [
    "A lamp now stands in every street of Example City, the mayor said on Friday, closing a programme that took nine "
    "years and cost three times what was planned.",
    "The last of the lamps was lit in Rope Lane, where forty people had waited in the rain since the afternoon with "
    "candles and a brass band.",
    "“My grandmother asked for this lamp when she was my age,” said Otto Brand, a baker who lives in the lane. “She "
    "would have liked the colour of the light.”",
    "The lamps use a fifth of the power of those they replace, according to the city's works office, which also plans "
    "to dim them after midnight.",
]


def test_each_complete_story_of_a_page_becomes_one():
    second = ["Every street of Example City has its lamp", "By Jim Other", "15 Aug 2025 10:00"]
    dump = page_of([*MENU, *HEAD, *STORY, *second, *SECOND, *TAIL])
    cleaned = clean_page(dump, ())
    assert [(story.title, story.bylines) for story in cleaned.stories] == [
        (HEAD[0], ("Ada Roe", "John Doe")),
        (second[0], ("Jim Other",)),
    ]
    assert [story.published.on for story in cleaned.stories] == [date(2025, 8, 13), date(2025, 8, 15)]
    bodies = [[text for (label, text), block in zip(labels(dump, cleaned), cleaned.blocks, strict=True)
               if label == "body" and block.story == n] for n in (0, 1)]  # fmt: skip
    assert bodies == [STORY, SECOND]


def test_posts_that_say_when_and_by_whom_in_one_line_are_stories_of_their_own():
    first = [HEAD[0], "Posted on 13 August 2025 by Ada Roe", *STORY, "Filed under: Harbour, Bridges"]
    second = ["Every street of Example City has its lamp", "Posted on 12 August 2025 by Ada Roe", *SECOND]
    cleaned = clean_page(page_of([*MENU, *first, *second, "Filed under: Lamps", *TAIL]), ())
    assert [story.title for story in cleaned.stories] == [HEAD[0], second[0]]


def test_a_card_of_another_story_does_not_part_a_text():
    card = ["Every street of Example City has its lamp", "By Jim Other", "15 Aug 2025 10:00"]
    cleaned = clean_page(page_of([*HEAD, *STORY[:3], *card, *STORY[3:]]), ())
    assert [story.title for story in cleaned.stories] == [HEAD[0]]


def test_a_page_without_an_article_yields_no_story():
    cleaned = clean_page(page_of([*MENU, "Contact us", "Terms of use", *TAIL]), ())
    assert cleaned.stories == ()
    assert all(block.story is None for block in cleaned.blocks)


def test_a_clean_dump_is_body_line_by_line():
    text = "First paragraph.\n\nMenu-like\nSecond paragraph."
    dump = Dump("x#1", "0" * 64, text, "jsonl", "utf-8", Given(title="Given", published_on="2025-08-13"), clean=True)
    cleaned = clean_page(dump, ())
    assert [(block.label, block.story) for block in cleaned.blocks] == [("body", 0)] * 3
    (story,) = cleaned.stories
    assert (story.title, story.title_span, story.published.on) == ("Given", None, date(2025, 8, 13))


def test_a_given_title_is_located_where_the_page_prints_it():
    dump = Dump("x", "0" * 64, "\n".join([*HEAD, *STORY]), "jsonl", "utf-8", Given(title=HEAD[0]))
    (story,) = clean_page(dump, ()).stories
    assert story.title_span == (0, len(HEAD[0]))


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\u200b\n\u202e"])
def test_a_dump_that_shows_nothing_is_one_block_or_none(text: str):
    cleaned = clean_page(Dump("x", "0" * 64, text, "txt", "utf-8"), ())
    assert cleaned.stories == ()
    assert "".join(text[block.start : block.end] for block in cleaned.blocks) == text


PIECES = st.sampled_from(
    [
        *MENU,
        *HEAD,
        *STORY,
        *TAIL,
        "BREAKING",
        "Tags: a, b, c, d, e",
        "(Related: X) Advertisement",
        "READ MORE: Y",
        "—",
        "\u202eabc",
    ]
)


@settings(max_examples=60)
@given(st.lists(st.one_of(PIECES, st.text(max_size=120)), max_size=40))
def test_blocks_tile_any_dump_and_spans_round_trip(lines: list[str]):
    dump = page_of(lines)
    cleaned = clean_page(dump, ())
    assert "".join(dump.text[block.start : block.end] for block in cleaned.blocks) == dump.text
    assert all(block.label in BLOCK_LABELS and 0 <= block.score <= 1 and block.reason for block in cleaned.blocks)
    for story in cleaned.stories:
        for value, span in [
            (story.title, story.title_span),
            (story.dateline, story.dateline_span),
            *zip(story.bylines, story.byline_spans, strict=True),
            *zip(story.credits, story.credit_spans, strict=True),
        ]:
            assert span is None or dump.text[slice(*span)] == value
        assert any(block.story == story.story for block in cleaned.blocks)


@pytest.mark.parametrize(
    "text",
    ["word " * 200_000, "\n".join(["Home"] * 20_000), "\n".join(STORY * 200), "(Related: " * 5_000, "By " * 20_000],
    ids=["one line", "many lines", "long story", "open brackets", "by by by"],
)
def test_hostile_pages_are_cleaned_in_bounded_time(text: str):
    cleaned = clean_page(Dump("x", "0" * 64, text, "txt", "utf-8"), ())
    assert "".join(text[block.start : block.end] for block in cleaned.blocks) == text


def test_the_real_dumps_come_out_as_the_gold_has_them(shared: Path, root: Path):
    sources = load_sources(root / "dataset" / "registry" / "sources.csv")
    names = {source.source_id: source.name for source in sources}
    gold = shared / "gold" / "turkiye-syria"
    want = [json.loads(line) for line in (gold / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(line) for line in (gold / "blocks.jsonl").read_text(encoding="utf-8").splitlines()]
    agreed = 0
    for article in want:
        text = (shared / "raw" / article["dump"]).read_bytes().decode("utf-8")
        cleaned = clean_page(Dump(article["dump"], "0" * 64, text, "txt", "utf-8"), sources)
        (story,) = cleaned.stories
        title = None if article["title_start"] is None else (article["title_start"], article["title_end"])
        assert story.title_span == title
        assert (list(story.bylines), list(story.credits)) == (article["bylines"], article["credits"])
        assert names.get(story.source_id) == article["source"]
        body = [
            [block.start, block.start + len(text[block.start : block.end].rstrip())]
            for block in cleaned.blocks
            if block.story == 0 and block.label in ("body", "subheading")
        ]
        assert body == article["body"]
        stated = article["basis"] == "stated"
        assert (str(story.published.on) if story.published.on else None) == (
            article["published_on"] if stated else None
        )
        assert story.published.at == article["published_at"]
        assert story.published.precision == (article["precision"] if stated else "none")
        found = {
            len(text[: block.end]) - len(text[block.start : block.end].lstrip()): block for block in cleaned.blocks
        }
        for row in rows:
            if row["dump"] == article["dump"]:
                agreed += row["start"] in found and found[row["start"]].label == row["label"]
    assert agreed / len(rows) >= 0.97


def test_a_date_glued_to_a_short_page_costs_it_no_paragraph() -> None:
    lines = [f" date 2023-06-21 {STORY[0]}", *(f"\n{text}" for text in STORY[1:])]
    dump = page_of(lines)
    cleaned = clean_page(dump, ())
    assert [text for label, text in labels(dump, cleaned) if label == "body"] == STORY
    assert [story.published.on for story in cleaned.stories] == [date(2023, 6, 21)]


def test_what_a_page_says_of_its_dates_on_one_line_is_none_of_its_story() -> None:
    stated = "Published May 3, 2021Last updated June 4, 2022This article is more than a year old."
    dump = page_of([*MENU, HEAD[0], "By Ada Roe", stated, *STORY, *TAIL])
    assert [text for label, text in labels(dump, clean_page(dump, ())) if label == "body"] == STORY


@pytest.mark.parametrize(
    ("line", "speaks"),
    [
        ("May 3, 2021|Ada Roe", True),
        ("May 3, 2021 · Ada van der Roe", True),
        ("May 3, 2021", True),
        ("May 3, 2021 was a day of rain", False),
        ("Ada Roe, May 3, 2021, in the harbour", False),
    ],
)
def test_a_date_and_a_name_speak_of_a_story(line: str, *, speaks: bool) -> None:
    assert speaks_of_story(view_all(split_lines(line))[0]) is speaks
