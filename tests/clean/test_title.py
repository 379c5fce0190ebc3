from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump

STORY = [
    "The town council of Lindholm approved a plan on Monday to rebuild the old harbour bridge, which has been closed "
    "to traffic since engineers found cracks in two of its pillars.",
    "The bridge, built in 1931, carried about four thousand cars a day before it was closed, according to the "
    "council's own figures.",
    "“We could not wait any longer,” said Marta Ekholm, who heads the works committee of the council. “Every month of "
    "delay makes the repair of the bridge dearer for the town.”",
    "Work on the pillars is due to begin in spring and to last about eighteen months, the committee said in a "
    "statement, adding that a ferry would run until the bridge is open again.",
    "Shopkeepers near the harbour have complained that the closed bridge keeps customers away and asked the council "
    "to lower their rents for the time being.",
]
MENU = ["• Home", "• Politics", "• Sport", "• Weather", "• Opinion"]
HEAD = ["Lindholm council to rebuild harbour bridge", "By Ada Roe", "13 Aug 2025 21:16"]
TAIL = ["Most Read", "A lamp for every street", "2 Sep 2025", "All rights reserved", "• Privacy Policy", "• About us"]

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
