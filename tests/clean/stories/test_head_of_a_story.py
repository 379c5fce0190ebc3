"""What the short lines of a story are: who wrote it and when, what stands under its pictures."""

import pytest
from furnished import STORY, TITLE, label_of

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump


def test_what_stands_between_headline_and_story_is_told_apart():
    above = [
        TITLE,
        "The council of Lindholm wants the harbour bridge open to traffic again within two years.",
        "By Ada Roe",
        "3 min read",
        "The harbour bridge of Lindholm (Photo: Example Post)",
    ]
    got = [label_of(line, above, []) for line in above]
    assert got == ["title", "standfirst", "byline", "metadata", "caption"]


def test_whose_a_picture_is_by_the_story_is_no_copyright_of_the_page():
    assert label_of("© Ada Roe", [TITLE, "By Ben Holt", "© Ada Roe"], []) == "caption"
    assert label_of("© 2025 Example Post", [TITLE], ["© 2025 Example Post"]) == "legal"


def test_buttons_printed_twice_under_the_headline_are_no_captions():
    above = [TITLE, "Share this with a friend", "Share this with a friend", "By Ada Roe"]
    assert label_of("Share this with a friend", above, []) == "share"


def test_the_heading_of_a_row_of_buttons_is_of_it_above_the_headline_too():
    assert label_of("Share this:", ["Share this:", TITLE, "By Ada Roe"], []) == "share"


def test_a_line_after_the_story_that_says_who_a_writer_is_speaks_of_its_byline():
    bio = "Cy Lund is a harbour reporter for the Example Post."
    assert label_of(bio, [TITLE, "By Ada Roe"], [bio]) == "byline"


def test_the_gains_of_a_subscription_between_headline_and_story_are_an_offer():
    gains = ["Subscribe now", "• Puzzles for the whole week by our riddler", "• Unlimited online access"]
    assert label_of(gains[1], [TITLE, "By Ada Roe", *gains], []) == "promo"


def test_where_a_story_was_printed_before_is_of_its_date_and_source():
    note = "This article appears in the May issue of Harbour Life."
    assert label_of(note, [TITLE], ["Share this article", note]) == "metadata"


def test_a_name_with_an_agency_inside_the_story_stands_under_a_picture():
    text = "\n".join([TITLE, *STORY[:2], "Ada Roe, AP", *STORY[2:]])
    cleaned = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ())
    assert [block.label for block in cleaned.blocks][3] == "caption"


def test_a_credit_alone_below_a_headline_stands_under_a_picture():
    credit = "Credit...Ada Roe for The Lindholm Post"
    assert label_of(credit, [TITLE, "May 3, 2025", credit], []) == "caption"


def test_a_time_between_posts_tells_when_the_next_was_written():
    text = "\n".join([TITLE, *STORY[:2], "18.20", *STORY[2:]])
    cleaned = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ())
    assert [block.label for block in cleaned.blocks][3] == "metadata"


def test_an_author_named_again_below_the_story_is_named_there_too():
    below = ["Share this article", "Ada Roe", "Ada Roe has written about harbours since 2011.", "All rights reserved"]
    got = [label_of(line, [TITLE, "By Ada Roe", "May 3, 2025"], below) for line in below[1:3]]
    assert got == ["byline", "byline"]


def test_where_a_story_was_printed_before_may_stand_above_it():
    note = "This post originally appeared in Harbour Life."
    assert label_of(note, [TITLE, "By Ada Roe", note], []) == "metadata"


def test_a_caption_that_names_its_photographer_twice_over_is_no_standfirst():
    line = "A file photograph shows the harbour bridge of Lindholm in May. — Picture by Ada Roe"
    assert label_of(line, [TITLE, line, "May 3, 2025"], []) == "caption"


def test_a_day_and_a_time_without_a_year_tell_when_the_story_was_written():
    assert label_of("Jun 13, 4:03 PM EDT", ["Home", "Boats", "Jun 13, 4:03 PM EDT", TITLE], []) == "metadata"


def test_the_one_full_line_between_byline_and_story_stands_under_a_picture():
    line = "Cracks in a pillar of the harbour bridge of Lindholm on Monday"
    assert label_of(line, [TITLE, "By Ada Roe", line], []) == "caption"
    assert label_of(line, [TITLE, line, "By Ada Roe"], []) == "standfirst"
    below = [TITLE, "By Ada Roe", line, "A boat below the closed bridge (Photo: Example Post)"]
    assert [label_of(text, below, []) for text in below[2:]] == ["standfirst", "caption"]


def test_what_says_that_an_author_is_named_next_is_of_the_byline():
    above = [TITLE, "By", "Ada Roe", "May 3, 2025"]
    assert [label_of(line, above, []) for line in above[1:3]] == ["byline", "byline"]


def test_what_the_author_s_job_is_stands_under_the_name():
    above = [TITLE, "Ada Roe", "Harbour correspondent", "13 August 2025"]
    assert [label_of(line, above, []) for line in above] == ["title", "byline", "byline", "metadata"]


def test_words_before_a_colon_and_a_name_are_a_byline():
    assert label_of("Words: Ada Roe", [TITLE, "Words: Ada Roe", "13 August 2025"], []) == "byline"


@pytest.mark.parametrize("place", ["NEW LINDHOLM", "PORT-AU-QUAI", "ST. HOLM", "LINDHOLM"])
def test_a_place_of_more_than_one_word_stands_before_the_first_sentence(place: str):
    text = "\n".join([TITLE, f"{place} — {STORY[0]}", *STORY[1:]])
    (story,) = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ()).stories
    assert story.dateline == place


def test_rows_of_a_table_inside_a_story_are_no_headlines_of_others():
    rows = ["Ward | Greens | Centre", "Harbour | 1,204 | 980", "Old Town | 77 | 5,310", "1931 4,000"]
    text = [TITLE, *STORY[:2], *rows, *STORY[2:]]
    cleaned = clean_page(Dump("page.txt", "0" * 64, "\n".join(text), "txt", "utf-8"), ())
    assert [block.label for block in cleaned.blocks[3:7]] == ["other"] * 4


def test_a_list_between_headline_and_story_sums_it_up_or_is_of_others():
    above = [TITLE, "* Bridge with cracks to close traffic for months", "* A lamp for every corner of the old town"]
    assert [label_of(line, [*above, "By Ada Roe"], []) for line in above[1:]] == ["standfirst", "related"]


def test_a_writer_is_presented_by_one_name_too():
    bio = "Ada is a reporter of harbours, gulls and ferries."
    assert label_of(bio, [TITLE, "By Ada Roe"], ["Ada Roe", bio]) == "byline"
