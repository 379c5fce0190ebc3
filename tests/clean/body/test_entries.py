import numpy as np

from clippings.clean.asides.telltale import OUT
from clippings.clean.body.entries import with_entries
from clippings.clean.lines.lines import split_lines

SENTENCE = "The council of Lindholm wants to rebuild the old harbour bridge."
PRICES = [f"Price: {number} crowns a day" for number in range(4)]


def taken(texts: list[str], chosen: set[int], out: set[int] | None = None) -> set[int]:
    lines = split_lines("\n".join(texts))
    odds = np.array([OUT if i in (out or ()) else -2.0 for i in range(len(lines))])
    flags = np.array([i in chosen for i in range(len(lines))])
    return set(np.flatnonzero(with_entries(lines, odds, flags)).tolist())


def test_entries_under_one_label_are_of_the_story_where_one_is():
    assert taken([SENTENCE, *PRICES, SENTENCE], {0, 2, 5}) == {0, 1, 2, 3, 4, 5}
    assert taken([SENTENCE, *PRICES, SENTENCE], {0, 1}) == {0, 1, 2, 3, 4}, "those right below the last line too"


def test_other_entries_are_not():
    assert taken([SENTENCE, *PRICES, SENTENCE], {0, 5}) == {0, 5}, "none is of the story"
    assert taken([SENTENCE, *PRICES[1:], SENTENCE], {0, 2, 4}) == {0, 2, 4}, "too few to be a list"
    assert taken([SENTENCE, *PRICES, SENTENCE], {0, 2, 5}, {3}) == {0, 1, 2, 4, 5}, "its own words rule one out"
    assert taken([PRICES[0], *PRICES, SENTENCE, SENTENCE, *PRICES], {2, 5}) == {2, 3, 4, 5}, "above or apart"


def test_a_page_without_a_story_has_no_entries():
    assert taken(PRICES, set()) == set()


def test_marked_entries_are_of_the_story_where_a_third_of_their_list_is():
    goods = [f"- {number} boats without a berth" for number in range(4)]
    assert taken([SENTENCE, *goods, SENTENCE], {0, 1, 3, 5}) == {0, 1, 2, 3, 4, 5}
    assert taken([SENTENCE, *goods, SENTENCE], {0, 1, 5}) == {0, 1, 5}, "one of a box of links may read like text"
    assert taken([SENTENCE, *goods[:2], SENTENCE], {0, 1, 3}) == {0, 1, 3}, "too few to be a list"
    assert taken([SENTENCE, *goods, SENTENCE], {0, 1, 3, 5}, {2}) == {0, 1, 3, 4, 5}, "its own words rule one out"


def test_marked_entries_under_a_heading_of_tags_are_not():
    tags = [f"- Harbour {word}" for word in ("works", "boats", "rents")]
    assert taken([SENTENCE, "Related topics", *tags, SENTENCE], {0, 2, 5}) == {0, 2, 5}
