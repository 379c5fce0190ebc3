import numpy as np
import pytest

from clippings.clean.asides.telltale import IN, OUT, settle_odds
from clippings.clean.lines.lines import split_lines
from clippings.clean.lines.views import view_all

SENTENCE = "The council of Lindholm wants to rebuild the old harbour bridge next spring"


def settled(*texts: str) -> list[float]:
    lines = split_lines("\n".join(texts))
    count = np.array([len(text.split()) for text in texts])
    return settle_odds(view_all(lines), np.full(len(lines), 0.5), count).tolist()


@pytest.mark.parametrize(
    "credit",
    [
        "(Image: Lindholm Press)",
        "[Photo by Ada Roe]",
        "(Lindholm Courier drawing)",
        "Photo: Ada Roe",
        "Credit: Lindholm Harbour Archive",
        "Photo by Ada Roe",
        "Ada Roe/AFP via Getty Images",
        "(Foto: Ada Roe)",
        "(Ada Roe/Lindholm Courier)",
        "(Ada Roe / The Lindholm Courier)",
        "Ada Roe for Harbour Life",
        "(Ada Roe for The Harbour Life)",
        "CreditAda Roe for Harbour Life",
        "Credit...Ada Roe/Lindholm Courier",
        "(Artist: Roe-Works)",
        "[Lindholm Works via Ropa]",
        "ada_roe_ / Instagram",
    ],
)
def test_a_line_that_ends_with_a_pictures_credit_is_no_text(credit: str):
    assert settled(f"{SENTENCE}. {credit}") == [OUT]


@pytest.mark.parametrize(
    "text",
    [
        "Walkers rest by the bridge in Lindholm, Monday, May 3, 2021, on the first warm day.",
        "In a Monday, May 3, 2021 photo, walkers rest by the bridge.",
        "(L-R) Ada Roe, Ben Holt and Cy Lund",
        "Media captionWhat the bridge looks like today",
        "Image copyright Lindholm Archive",
        "Slideshow ( 3 images )",
        "Screenshot by Ada Roe",
        "(Source: Lindholm Archive)",
        "Source: Lindholm Archive",
        "The bridge in winter. Source: Lindholm Archive",
        "Figure 4: Cracks in the second pillar",
        "Fig. 12. Cracks in the second pillar",
        "Ada Roe (left) and Ben Holt on the bridge in spring",
        "The mayor of Lindholm, Ada Roe, second left, the head of its works committee, Marta Ekholm, left, and the "
        "engineer who found the cracks in two of the pillars, Ben Holt, second right, take part in a ceremony on the "
        "old harbour bridge before the first of its stones is taken down and shipped to the quarry",
    ],
)
def test_a_line_that_begins_or_is_dated_as_captions_are_is_no_text(text: str):
    assert settled(text) == [OUT]


@pytest.mark.parametrize(
    "text",
    [
        "The morning in Lindholm: get it in your inbox.",
        "Ada Roe and Ben Holt contributed to this report.",
        "Additional reporting by Ben Holt.",
        "No, but I would like one (15%, 625 votes)",
        "Profile | Ada Roe",
        "Report typos to the night desk.",
        "Ferry to run until the bridge is open Ada Roe Monday May 3, 2021 The council has hired a ferry.",
        "SEE MORE: Ferry to run until the bridge is open",
        "What happened to the bridge in the years since then is […]",
        "2 hours ago10:05 Ada Roe",
        "Ada Roe is a politics reporter for the Lindholm Courier.",
        "Ada Roe is the Courier’s chief harbour correspondent.",
        "Ada Roe is Lindholm Life’s science editor and writes about bridges.",
        "Ada Roe (ada@lindholm.example) is the editor and publisher of Harbour Life. " + "She knows bridges. " * 12,
        "Ada Roe can be reached at ada@lindholm.example.",
        "Ada Roe heads the Harbour Archive. Send her a note at ada@lindholm.example.",
        "Harbour watchers can join the circle, please email circle@lindholm.example for its next walk.",
        "Ada Roe owns shares of Lindholm Works. Harbour Life owns shares of and likes Lindholm Works.",
        "This article was first published by Harbour Life.",
        "*A version of this story appears in the May issue of Harbour Life.",
        "Then $25 a quarter. Full digital access to Harbour Life wherever you lie.",
        "Cancel anytime while you try it.",
    ],
)
def test_a_notice_of_the_page_is_no_text(text: str):
    assert settled(text) == [OUT]


def test_a_headline_in_capitals_among_sentences_is_no_text_and_a_story_in_capitals_is():
    others = (f"{SENTENCE}.", "The mayor agrees.", "Nobody else does.")
    assert settled(*others, "FERRY TO RUN UNTIL THE BRIDGE IS OPEN") == [0.5, 0.5, 0.5, OUT]
    assert settled(*others, "WHO PAYS") == [0.5] * 4
    assert settled(SENTENCE.upper(), "FERRY TO RUN UNTIL THE BRIDGE IS OPEN") == [0.5, 0.5]


def test_a_summary_above_the_first_picture_is_no_text():
    summary = ("Key Points", f"{SENTENCE}.", "The ferry goes on.")
    assert settled(*summary, "Photo: Ada Roe", f"{SENTENCE}.") == [OUT, OUT, OUT, OUT, 0.5]
    assert settled(*summary) == [0.5] * 3, "nothing says where it ends"


@pytest.mark.parametrize(
    "text",
    [
        f"{SENTENCE}.",
        f"{SENTENCE}, she said on Monday, May 3, 2021.",
        f"{SENTENCE} for Ada Roe.",
        "10 days ago the council of Lindholm voted to close the bridge to carts.",
        "Ada Roe left for the harbour, and Ben Holt, on the right, stayed.",
        "Her inbox was full of letters about the bridge.",
        "Ada Roe is a writer whom few in Lindholm had read before the bridge fell.",
        f"{SENTENCE} (by way of a ferry).",
        "The town | as old maps call it | has no bridge.",
        f"{SENTENCE} (AP).",
        f"“{SENTENCE},” she told Reuters.",
        f"{SENTENCE}, and the photo by the entrance shows how it looked in 1931.",
        "The picture: a bridge that nobody may cross.",
        "Those who rent a boat from the town may cancel any time, and pay $25 then.",
        "Inspectors were promised unlimited access to the pillars.",
    ],
)
def test_sentences_are_left_to_the_model(text: str):
    assert settled(text) == [0.5]


def test_a_line_that_is_said_again_before_a_credit_is_a_caption():
    assert settled(f"{SENTENCE}.", f"{SENTENCE}. Ben Holt for Harbour Life") == [OUT, OUT]
    assert settled(f"{SENTENCE} Ben Holt", f"{SENTENCE}.") == [0.5, OUT]
    assert settled("The bridge.", "The bridge. Nobody crosses it.") == [0.5, 0.5], "too short to tell"
    assert settled(f"{SENTENCE}.", f"{SENTENCE}.") == [0.5, 0.5], "nothing more is said"


def test_headlines_under_the_heading_of_a_list_are_no_text_and_sentences_are():
    listed = ("Read more", "Ferry to run until the bridge is open", "Rents to fall by the harbour")
    assert settled(*listed, f"{SENTENCE}.") == [OUT, OUT, OUT, 0.5]


def test_the_signature_of_a_post_belongs_to_the_text_above_it_and_is_none_where_that_is_none():
    signature = "— Ada Roe (@adaroe) May 3, 2021"
    assert settled("I will miss that bridge.", signature) == [0.5, IN]
    assert settled("Photo: Ada Roe", signature) == [OUT, OUT]
    assert settled(signature) == [OUT], "nothing is signed"


def test_who_would_not_comment_is_said_of_those_that_a_story_is_about():
    assert settled("The harbour office did not respond to two requests for comment.") == [IN]
    assert settled("The mayor declined to comment.") == [IN]


def test_an_entry_that_invites_says_what_the_other_entries_of_its_box_are():
    box = ("• Today: follow the vote on the bridge", "• Your say: should it go?", "• Letter: get it in your inbox.")
    assert settled(f"{SENTENCE}.", *box, f"{SENTENCE}.") == [0.5, OUT, OUT, OUT, 0.5]
    assert settled(*[box[2]] * 4) == [OUT] * 4
    assert settled(*box[:2], f"{SENTENCE}.", box[2]) == [0.5, 0.5, 0.5, OUT], "the letter stands by itself"


@pytest.mark.parametrize("button", ["Enlarge this image", "[+] Enlarge", "View image in fullscreen", "cardphotoExpand"])
def test_what_stands_below_a_button_that_enlarges_a_picture_is_its_caption(button: str):
    assert settled(button, f"{SENTENCE}.", f"{SENTENCE}.")[1:] == [OUT, 0.5]


def test_a_question_under_the_heading_of_a_list_is_a_headline():
    assert settled("Read more", "Who pays for the bridge?", f"{SENTENCE}.")[1:] == [OUT, 0.5]


@pytest.mark.parametrize("heading", ["14 Comments", "[ 3 comments ]", "Top Rated Comments", "View all comments (27)"])
def test_what_stands_below_a_heading_of_comments_is_no_text(heading: str):
    comments = ["I crossed that bridge every day of my life and I will miss it a lot.", "The ferry is a poor bridge."]
    story = [f"{SENTENCE}."] * 8
    assert settled(*story, heading, *comments) == [0.5] * 8 + [OUT] * 3
    assert settled(story[0], heading, *story)[2:] == [0.5] * 8, "a count of comments below the standfirst"


@pytest.mark.parametrize(
    "button", ["Read more", "Read article", "Click to tweet", "May 3, 202102:46", "01:22 - Source: LTV"]
)
def test_a_headline_above_a_button_is_another_storys(button: str):
    assert settled(SENTENCE, button)[0] == OUT
    assert settled(f"{SENTENCE}.", button)[0] == 0.5, "pages fold their stories behind buttons too"
    assert settled(SENTENCE, "02:46 pm on a Monday")[0] == 0.5


def test_a_caption_that_ends_with_whose_picture_it_is_is_no_text():
    assert settled("The old harbour bridge in its last winter. Ada Roe/Lindholm Archive") == [OUT]
    assert settled("The old harbour bridge in its last winter. Lindholm Works", SENTENCE)[0] == OUT
    for text in ("The talks on the bridge go on. Reuters", "The talks on the bridge go on. Read More"):
        assert settled(text) == [0.5]
    assert (
        settled("The talks on the bridge go on. Mayor", "of Lindholm for ten years, Ada Roe hopes to sell it.")[0]
        == 0.5
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe is a reporter for the Lindholm Courier who was stopped at the old bridge on Monday by two guards.",
        "Ada Roe is the editor of the Lindholm Courier, and has been asked to leave the harbour by the council.",
        "The mayor of Lindholm said that she would not close the bridge in winter (speaking via video link).",
        "The engineers answered the council on Monday [held via Zoom].",
    ],
)
def test_news_of_writers_and_of_calls_is_text(text: str):
    assert settled(text) == [0.5]


def test_the_sentence_below_an_insert_that_says_that_the_story_goes_on_is_of_it():
    below = [
        "Get the app",
        "It will ask for more money in May and hopes for rain.",
        "Shops near it have lost many buyers.",
    ]
    assert settled(f"{SENTENCE}.", "Article continues below", *below)[3:] == [IN, 0.5]


def test_what_several_readers_say_below_a_story_is_no_text():
    story = [f"{place} wants to rebuild the old harbour bridge next spring, it said." for place in PLACES]
    said = ["Ada says:", "We would rather have a ferry.", "John Doe says: May 3, 2025 at 9:42 am", "So would I."]
    assert settled(*story, *said, "2. Ada says:")[len(PLACES) :] == [OUT] * 5
    assert settled(*story, *said)[len(PLACES) + 1] == 0.5


PLACES = ("Lindholm", "Aldby", "Sund", "Tarn", "Hestness", "Brevik", "Carrick", "Ardley", "Falsterby", "Husum")
