import numpy as np
import pytest

from clippings.clean.body.subheadings import with_subheadings
from clippings.clean.lines.lines import split_lines

SENTENCE = "The council of Lindholm closed the old bridge over the harbour on Monday."


def story(*texts: str, odds: tuple[float, ...], out: int | None = None) -> list[bool]:
    lines = split_lines("\n".join(texts))
    count = np.array([len(text.split()) for text in texts])
    chosen = np.array(odds) > 0
    return with_subheadings(lines, np.array(odds), count, chosen, np.arange(len(lines)) == out).tolist()


def test_a_lone_line_between_two_sure_paragraphs_is_a_subheading():
    assert story(SENTENCE, "Who pays for it", SENTENCE, odds=(3, -2.5, 3)) == [True] * 3
    assert story(SENTENCE, "Who pays for it?", SENTENCE, odds=(3, -2.5, 3)) == [True] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Read more",
        "Related: Ferry to run until May",
        "Ada Roe said so.",
        "Ada Roe (left)",
        "Ferry to run until the old bridge over the harbour of Lindholm is open again for carts",
    ],
)
def test_a_line_of_the_pages_own_or_one_that_ends_a_sentence_is_none(text: str):
    assert story(SENTENCE, text, SENTENCE, odds=(3, -2.5, 3)) == [True, False, True]


def test_a_picture_or_a_button_may_stand_above_a_subheading():
    page = (SENTENCE, "Photo: Ada Roe", "Read more", "Who pays for it", SENTENCE)
    assert story(*page, odds=(3, -4, -4, -2.5, 3)) == [True, False, False, True, True]
    assert story("Photo: Ada Roe", *page[3:], odds=(-4, -2.5, 3)) == [False, False, True]
    page = (*page[:2], "Share", *page[2:])
    assert story(*page, odds=(3, -4, -4, -4, -2.5, 3)) == [True, False, False, False, False, True]


def test_a_picture_may_stand_below_a_subheading_that_reads_a_little_like_text():
    page = (SENTENCE, "Who pays for it", "The bridge. Photo: Ada Roe", SENTENCE)
    assert story(*page, odds=(3, -2, -4, 3), out=2) == [True, True, False, True]
    assert story(*page, odds=(3, -2.8, -4, 3), out=2) == [True, False, False, True], "as likely the picture's"


def test_what_the_page_says_of_other_stories_may_stand_above_a_subheading():
    page = (SENTENCE, "See the new ferry →", "Who pays for it", SENTENCE)
    assert story(*page, odds=(3, -4, -2, 3), out=1) == [True, False, True, True]
    assert story(*page, odds=(3, -4, -2, 3)) == [True, False, False, True], "nothing says what it is"


def test_one_of_the_paragraphs_beside_a_subheading_may_be_unsure():
    assert story(SENTENCE, "Who pays for it", SENTENCE, odds=(3, -2, 0.5)) == [True, True, True]


def test_a_line_is_none_beside_others_or_unsure_paragraphs_or_where_its_words_rule_it_out():
    assert story(SENTENCE, "Ferry runs", "2 days ago", SENTENCE, odds=(3, -2, -2, 3)) == [True, False, False, True]
    assert story(SENTENCE, "Who pays for it", SENTENCE, odds=(0.8, -2.5, 0.5)) == [True, False, True]
    assert story(SENTENCE, "Who pays for it", SENTENCE, odds=(3, -3.5, 3)) == [True, False, True]
    assert story(SENTENCE, "Who pays for it", SENTENCE, odds=(3, -2.5, 3), out=1) == [True, False, True]
    assert story(SENTENCE[:-1], "Who pays for it", SENTENCE, odds=(3, -2.5, 3)) == [True, False, True]
    assert story("Who pays for it", SENTENCE, odds=(-2.5, 3)) == [False, True]
