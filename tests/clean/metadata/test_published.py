from datetime import date

import pytest

from clippings.clean.metadata.settle import given_date
from clippings.clean.page import clean_page
from clippings.clean.story import Published
from clippings.dumps.dump import Dump, Given
from clippings.registry.sources import Source

STORY = """\
The town council of Lindholm approved a plan on Monday to rebuild the old harbour bridge, which has been closed to \
traffic since engineers found cracks in two of its pillars.
The bridge, built in 1931, carried about four thousand cars a day before it was closed, according to the council's \
own figures.
“We could not wait any longer,” said Marta Ekholm, who heads the works committee of the council. “Every month of \
delay makes the repair of the bridge dearer for the town.”
Work on the pillars is due to begin in spring and to last about eighteen months, the committee said in a statement, \
adding that a ferry would run until the bridge is open again.
Shopkeepers near the harbour have complained that the closed bridge keeps customers away and asked the council to \
lower their rents for the time being."""


def published(head: str, tail: str = "", *, story: str = STORY, sources: tuple[Source, ...] = ()) -> Published:
    text = f"{head}\n{story}\n{tail}"
    stories = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), sources).stories
    assert len(stories) == 1
    return stories[0].published


def test_the_date_beside_the_headline_is_taken_with_its_time_and_span():
    head = "Council to rebuild harbour bridge\nBy Ada Roe\n13 Aug 2025 21:16\n4 min read"
    found = published(head)
    assert (found.on, found.at, found.precision, found.basis) == (
        date(2025, 8, 13),
        "2025-08-13T21:16",
        "minute",
        "stated",
    )
    start, end = map(int, str(found.evidence).split("-"))
    assert head[start:end] == "13 Aug 2025 21:16"


def test_dates_of_other_stories_are_not_this_story_s():
    tail = "Most Read\nFerry gets a new engine\n2 Sep 2025\nA lamp for every street\n3 Sep 2025"
    assert published("Council to rebuild harbour bridge", tail) == Published()


def test_a_copyright_year_and_a_day_told_in_a_caption_are_no_publication_date():
    head = (
        "Council to rebuild harbour bridge\n"
        "The harbour bridge of Lindholm as it was seen from the fish market on the morning of May 4, 2019"
    )
    assert published(head, "Copyright 12 May 2020 Example Post. All rights reserved.").precision == "none"


def test_published_goes_before_updated():
    head = "Council to rebuild harbour bridge\nUpdated: 15 Aug 2025\nPublished: 13 Aug 2025"
    assert published(head).on == date(2025, 8, 13)


def test_a_date_glued_to_the_first_sentence_is_split_off():
    text = f" date 2025-08-13 {STORY}"
    cleaned = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ())
    assert cleaned.stories[0].published.on == date(2025, 8, 13)
    assert cleaned.blocks[0].label == "metadata"
    assert text[cleaned.blocks[1].start :].startswith("The town council")


@pytest.mark.parametrize(
    ("head", "story", "on", "why"),
    [
        ("Bridge to be rebuilt\nWednesday 05/03/2025", STORY, date(2025, 3, 5), "weekday"),
        ("Bridge to be rebuilt\n05/03/2025\nUpdated 24/03/2025", STORY, date(2025, 3, 5), "same-page-order"),
        ("Bridge to be rebuilt\n05/03/2025", STORY.replace("on Monday", "on May 2"), date(2025, 5, 3), "days-named"),
    ],
)
def test_the_page_decides_the_order_of_day_and_month(head: str, story: str, on: date, why: str):
    found = published(head, story=story)
    assert (found.on, found.precision) == (on, "day")
    assert why in str(found.evidence)


def test_an_order_that_nothing_decides_is_left_at_the_month_and_flagged():
    found = published("Council to rebuild harbour bridge\n05/03/2025")
    assert (found.on, found.precision, found.basis) == (date(2025, 3, 1), "month", "stated")
    assert "undecided 2025-03-05|2025-05-03" in str(found.evidence)


def test_the_outlet_s_country_decides_where_the_page_does_not():
    source = Source(
        "post",
        "Example Post",
        "newspaper",
        "USA",
        "en",
        None,
        None,
        None,
        "unknown",
        None,
        ("EXAMPLE POST",),
        (),
        "test",
    )
    found = published("EXAMPLE POST\nCouncil to rebuild harbour bridge\n05/03/2025", sources=(source,))
    assert (found.on, found.precision) == (date(2025, 5, 3), "day")


def test_a_given_date_wins_over_the_page():
    dump = Dump(
        "p", "0" * 64, f"Bridge plan\n1 May 2024\n{STORY}", "jsonl", "utf-8", Given(published_on="2025-08-13T09:00Z")
    )
    found = clean_page(dump, ()).stories[0].published
    assert (found.on, found.at, found.basis, found.evidence) == (
        date(2025, 8, 13),
        "2025-08-13T09:00Z",
        "stated",
        "given",
    )


@pytest.mark.parametrize("text", ["", "soon", "2025-13-45", "0000-00-00", "2025-08-13T99:99"])
def test_a_given_date_that_is_none_is_left_out_or_read_as_a_day(text: str):
    assert given_date(text).precision in ("none", "day")


def test_the_days_of_comments_are_no_publication_date():
    comments = "\n".join(f"Jon Vik\nMarch {day}, 2021 at 5:17 pm\nLovely bridge." for day in range(2, 9))
    assert published("Council to rebuild harbour bridge", comments) == Published()


def test_when_a_page_was_last_edited_is_its_date_where_it_states_no_other():
    found = published("Council to rebuild harbour bridge", "HarbourBridge (last edited 2019-11-10 13:28:18 by AdaRoe)")
    assert found.at == "2019-11-10T13:28:18"
