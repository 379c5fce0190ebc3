from harbour import MENU, STORY, TAIL

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump

HEAD = ["Lindholm council to rebuild harbour bridge", "By Ada Roe", "13 Aug 2025 21:16"]

PARTS = [
    "What the engineers found in the pillars",
    "When work on the bridge is due to begin",
    "Why shopkeepers near the harbour complain",
]
UNDER_HEADINGS = [*STORY[:1], PARTS[0], *STORY[1:3], PARTS[1], STORY[3], PARTS[2], STORY[4]]


def title_of(lines: list[str]) -> str | None:
    (story,) = clean_page(Dump("page.txt", "0" * 64, "\n".join(lines), "txt", "utf-8"), ()).stories
    return story.title


def test_entries_of_the_contents_of_a_story_are_not_its_headline():
    headline = "How Lindholm is going to rebuild its harbour bridge"
    assert title_of([*MENU, headline, "Jump to", *PARTS, "Share", *UNDER_HEADINGS, *TAIL]) == headline


def test_a_headline_that_stands_inside_its_story_too_stays_the_headline():
    assert title_of([*MENU, *HEAD, *STORY[:2], HEAD[0], *STORY[2:], *TAIL]) == HEAD[0]


def test_a_headline_may_hold_a_date():
    headline = "Harbour bridge: what the Lindholm council decided in August 2025"
    standfirst = "Closed bridge costs the town dear, says the works committee of the council"
    assert title_of([*MENU, headline, standfirst, "By Ada Roe", *STORY, *TAIL]) == headline


def test_a_button_above_a_headline_is_none_for_all_that_it_shares_a_word_with_the_story():
    headline = "Council to rebuild the harbour bridge by spring"
    assert (
        title_of([*MENU, "Rents, repair and ferry: ask a lawyer of the town", headline, "By Ada Roe", *STORY, *TAIL])
        == headline
    )


def test_a_post_listed_by_its_time_is_no_headline():
    headline = "Lindholm live: storm closes schools, roads and the ferry"
    listed = ["18.20 Council votes to rebuild closed harbour bridge", "17.55 Ferry until the harbour bridge is open"]
    assert title_of([*MENU, headline, "13 Aug 2025", *listed, "18.20", *STORY, *TAIL]) == headline


def test_a_few_words_above_a_line_that_is_much_better_are_no_headline():
    headline = "Lindholm council to rebuild harbour bridge, closed since engineers found cracks"
    assert title_of([*MENU, "See more about the bridge", headline, "By Ada Roe", *STORY, *TAIL]) == headline


def test_an_entry_of_a_list_is_no_headline_for_all_that_it_is_nearer_to_the_story():
    headline = "UPDATE 1-Lindholm council votes to rebuild closed bridge over the harbour"
    listed = ["* Ferry to run until the bridge is open", "* Shopkeepers near the harbour complain"]
    assert title_of([*MENU, headline, "Aug 13, 2025", *listed, "By Ada Roe", *STORY, *TAIL]) == headline


def test_one_word_that_the_story_has_too_makes_no_headline():
    assert title_of(["Ada Roe", "Its two pillars", *STORY]) is None
