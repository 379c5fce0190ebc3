"""What the lines around a story are: menus, lists of other stories, comments, offers, notices."""

import csv
from pathlib import Path

import pytest
from furnished import STORY, TITLE, label_of

from clippings.clean.lines.keys import fold
from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump
from schema.vocabulary import BLOCK_LABELS


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Subscribe to our newsletter", "promo"),
        ("Sign in or create an account to keep harbour news", "promo"),
        ("More information: A. Roe et al. Cracks in Pillars. Harbour Works (2025)", "metadata"),
        ("Leave a comment", "comment"),
        ("Copyright 2025 Example Post. All rights reserved.", "legal"),
        ("Share this article", "share"),
        ("Tags: bridges, harbours, Lindholm, pillars, traffic, works", "tags"),
        ("Related: Ferry skippers ask for a longer pier", "related"),
        ("Alle Rechte vorbehalten", "legal"),
        ("Tüm hakları saklıdır", "legal"),
        ("Abonnez-vous à notre newsletter", "promo"),
        ("Lea también: un faro para cada isla", "related"),
    ],
)
def test_lines_after_a_story_are_told_apart_by_their_words(line: str, label: str):
    assert label_of(line, [TITLE], [line, "• About us", "• Contact us"]) == label


def test_lines_under_a_heading_belong_to_its_list():
    below = ["Most Read", "Politics", "A lamp for every street", "2 Sep 2025", "All rights reserved"]
    assert [label_of(line, [TITLE], below) for line in below] == ["related"] * 4 + ["legal"]


def test_breaking_news_above_the_headline_is_a_ticker():
    ticker = ["BREAKING", "Ferry runs aground off the lighthouse, nobody is hurt.", "Fire in a paper mill is out."]
    assert [label_of(line, [*ticker, "", TITLE, "By Ada Roe"], []) for line in ticker] == ["ticker"] * 3


def test_leads_of_other_stories_after_the_body_are_teasers():
    lead = (
        "A choir of forty dentists from three islands has won the annual singing contest of the northern provinces "
        "for the second year in a row."
    )
    assert label_of(lead, [TITLE], [lead, "All rights reserved"]) == "teaser"


def test_the_lexicon_is_sound(root: Path):
    with (root / "clippings" / "clean" / "lexicon" / "furniture.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert {row["label"] for row in rows} <= BLOCK_LABELS.keys()
    assert {row["match"] for row in rows} == {"is", "heads", "starts", "has"}
    keys = [(row["match"], row["phrase"]) for row in rows]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("text", ["İstanbul’da ŞÖLEN", "Straße ﬁn", "\U0001f600 x", "ǅ İ ß"])
def test_folding_keeps_offsets(text: str):
    assert len(fold(text)) == len(text)


def test_what_readers_wrote_below_a_story_are_comments():
    written = [
        "Maud Tarpaulin",
        "The ferry was late on every day of the last closure, and nobody at the town hall ever answered a letter about "
        "it until the winter was over",
        "Reply",
        "Lars Vorlage",
        "My shop stood empty for a month then, so a lower rent would be the least that they could do for the street "
        "this time round",
        "Reply",
    ]
    below = ["2 comments", *written, "Most Read", "A lamp for every street corner of the lower town"]
    assert [label_of(line, [TITLE], below) for line in written] == ["comment"] * 6
    assert label_of(below[-1], [TITLE], below) == "related"


def test_questions_of_a_comment_form_are_of_the_comments():
    line = "Are you sure that you want to take this back?"
    assert label_of(line, [TITLE], ["Comments", line, "Join the discussion"]) == "comment"


def test_a_menu_printed_again_below_a_list_is_navigation():
    menu = ["Harbour", "Markets", "Ferry times", "Bridges and roads"]
    below = [
        "Most Read",
        "A lamp for every street corner of the lower town",
        *menu,
        "Gulls return to the old mole after forty years away",
    ]
    text = "\n".join(["Example Post", *menu, TITLE, *STORY, *below])
    blocks = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ()).blocks
    assert [block.label for block in blocks[-5:-1]] == ["navigation"] * 4


def test_a_section_of_opinions_in_a_menu_is_no_invitation_to_comment():
    assert label_of("Comment", ["Home", "Comment", "Sport", TITLE], []) == "navigation"


def test_a_longer_entry_of_a_menu_is_no_teaser():
    menu = ["Home", "News", "What is on in Lindholm?", "Sport", "Weather"]
    assert label_of(menu[2], [*menu, TITLE], []) == "navigation"
    assert (
        label_of("Ferry runs aground on Monday", ["Ferry runs aground on Monday", TITLE, "By Ada Roe"], []) == "teaser"
    )


def test_the_headline_in_a_bar_above_itself_is_no_teaser():
    text = "\n".join([TITLE, "Subscribe", TITLE, "By Ada Roe", "3 May 2025", *STORY])
    cleaned = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ())
    assert sorted(block.label for block in cleaned.blocks[:3]) == ["navigation", "promo", "title"]


def test_a_sentence_after_the_story_is_a_lead_and_a_phrase_as_long_is_a_headline():
    lead = "Gulls have stopped the trams to the beach for a third evening"
    assert label_of(f"{lead}.", [TITLE], [f"{lead}."]) == "teaser"
    assert label_of(lead, [TITLE], [lead]) == "related"


def test_a_name_over_other_headlines_right_below_the_story_is_no_tag():
    below = ["Harbour Deals", "A lamp for every street corner of town"]
    assert label_of(below[0], [TITLE], below) != "tags"
    assert label_of("Bridges", [TITLE], ["Bridges", "Harbours", "Rents", "Works"]) == "tags"


def test_short_lines_that_a_story_prints_again_are_no_advertisements():
    text = "\n".join([TITLE, STORY[0], "Pier", STORY[1], "Pier", *STORY[2:]])
    cleaned = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ())
    assert "promo" not in {block.label for block in cleaned.blocks}


def test_a_heading_of_topics_far_below_the_story_heads_a_menu():
    below = [f"A lamp for every corner of the old town, part {n} of many" for n in range(85)]
    below += ["Topics", "Ferry log", "Harbour fund"]
    assert label_of("Ferry log", [TITLE], below) != "tags"


def test_the_name_of_a_site_over_its_other_stories_ends_the_comments():
    lead = "Every single day since the bridge was closed we have crossed the harbour by boat, says a family of three"
    below = ["Add a comment", "More Harbour Post", "Rents to fall by the pier", lead]
    assert label_of(lead, [TITLE], below) == "related"


def test_a_menu_below_a_list_of_other_stories_is_no_more_of_it():
    headlines = [f"A lamp for every corner of the old town, part {n} of many" for n in range(3)]
    menu = ["Ferry log", "Market days", "Tide table", "Boats for hire", "Rope walk", "Lamp lighters", "Good knots"]
    below = ["Most Read", *headlines, *menu]
    assert [label_of(line, [TITLE], below) for line in headlines] == ["related"] * 3
    assert {label_of(line, [TITLE], below) for line in menu[3:]} == {"navigation"}
    longer = [*menu[:4], "Terms for all who hire our boats", *menu[4:]]
    assert {label_of(line, [TITLE], ["Most Read", *headlines, *longer]) for line in menu[4:]} == {"navigation"}


def test_a_few_words_each_under_a_heading_right_below_the_story_are_its_tags():
    names = ["Bridges", "Lindholm council", "Rents", "Ada Roe"]
    assert {label_of(name, [TITLE], ["Related", *names, STORY[0][:60]]) for name in names} == {"tags"}
    headline = "A lamp for every corner of the old town"
    assert label_of(headline, [TITLE], ["Related", headline, "Ada Roe", headline]) == "related"


def test_a_row_of_icons_above_the_headline_is_of_buttons_and_one_word_of_a_menu_is_none():
    row = ["Home", "News", "Facebook", "Twitter", "Instagram", TITLE, "By Ada Roe"]
    assert {label_of(icon, row, []) for icon in row[2:5]} == {"share"}
    assert label_of("Print", ["Home", "News", "Print", "Sport", TITLE, "By Ada Roe"], []) == "navigation"


def test_an_offer_in_a_list_of_headlines_printed_twice_is_an_offer_and_a_button_a_button():
    headline = "A lamp for every corner of the old town"
    below = ["Latest videos", headline, headline, "Connect with us", "Subscribe to Harbour Life", headline]
    assert label_of(below[3], [TITLE], below) == "share"
    assert label_of(below[4], [TITLE], below) == "promo"


def test_months_with_the_number_of_their_stories_are_a_menu():
    months = ["May 2025 (31)", "April 2025 (204)", "March 2025 (5)"]
    below = ["Most Read", "A lamp for every corner of the old town", "Gulls stop a tram", *months]
    assert {label_of(month, [TITLE], below) for month in months} == {"navigation"}


@pytest.mark.parametrize(
    ("row", "label"),
    [
        ("About us / Advertise / Boat hire / Contact us", "navigation"),
        ("Contact us | Terms of use | The Harbour Desk", "navigation"),
        ("Home › Harbour works › What the council wants to rebuild", "navigation"),
        ("Email • Twitter • Facebook", "share"),
    ],
)
def test_a_row_is_what_most_of_its_parts_are(row: str, label: str):
    assert label_of(row, [TITLE], ["Most Read", "A lamp for every corner of the old town", row, "Rents"]) == label


def test_a_heading_of_other_stories_with_none_below_it_is_an_entry_of_a_menu():
    menu = ["Home", "Featured", "Popular", "Boats", "Weather", "Ferries", TITLE, "By Ada Roe"]
    assert {label_of(entry, menu, []) for entry in menu[1:3]} == {"navigation"}
    listed = ["Home", "Featured", "A lamp for every corner of the old town", "Gulls stop a tram on the quay", TITLE]
    assert label_of("Featured", listed, []) == "related"


def test_the_days_of_readers_comments_are_of_them_and_headlines_with_their_number_are_not():
    comments = ["Comments", "Ada Roe", "May 3, 2025 at 9:42 am", "I would rather have the ferry.", "Reply"]
    more = [
        "John Doe",
        "May 4, 2025 at 8:01 am",
        "The ferry is slow, and I am never on time.",
        "Reply",
        "Post a comment",
    ]
    below = [*comments, *more, "A lamp for every corner of the old town"]
    above = [TITLE, "By Ida Holm", "May 2, 2025"]
    assert [label_of(line, above, below) for line in below] == ["comment"] * 10 + ["related"]


def test_more_of_anything_above_a_headline_heads_a_list_and_what_a_button_offers_more_of_does_not():
    listed = ["More Harbour Notes", "Choir of dentists wins again", "Lamps"]
    assert [label_of(line, [TITLE], listed) for line in listed] == ["related"] * 3
    offered = ["More information", "Choir of dentists wins again"]
    assert label_of(offered[0], [TITLE], offered) != "related"


def test_the_agency_s_note_of_who_reported_is_of_its_source_in_brackets_too():
    note = "(Reporting by Ada Roe; Editing by Ben Holt)"
    assert label_of(note, [TITLE, "By Ada Roe"], [note, "All rights reserved"]) == "metadata"


def test_a_longer_entry_of_a_footer_is_of_it():
    known = ["Terms of use", "Accessibility", "Contact us", "About us"]
    below = [*known, "How we weigh and measure our fish", "Advertise with us", "Careers"]
    assert {label_of(line, [TITLE], ["Most Read", "Gulls stop a tram on the quay", *below]) for line in below} == {
        "navigation"
    }


def test_icons_between_the_entries_of_a_footer_are_passed_over():
    listed = ["Most Read", "A lamp for every corner of the old town"]
    footer = ["The Harbour Desk", "About us", "*", "*", "Contact us", "*", "Advertise"]
    assert label_of(footer[0], [TITLE], [*listed, *footer]) == "navigation"


def test_readers_comments_go_on_where_one_is_signed_or_gives_thanks():
    signed = [
        "Ada Roe 5 minutes ago",
        "The ferry will sink before that.",
        "Ben Holt about an hour ago",
        "No, it will not.",
    ]
    more = [
        "Cy Lund 2 hours ago",
        "Thanks for the news of the ferry.",
        "Eve Strom 3 hours ago",
        "I prefer to walk home.",
    ]
    below = ["Leave a comment", *signed, *more]
    assert [label_of(line, [TITLE], below) for line in below] == ["comment"] * 9


def test_the_name_of_a_picture_s_file_stands_for_its_caption():
    assert label_of("harbour bridge at dawn.jpg", [TITLE, "By Ada Roe", "harbour bridge at dawn.jpg"], []) == "caption"


def test_a_note_on_how_an_interview_was_cut_is_about_its_print():
    note = "This interview has been lightly edited for its length."
    assert label_of(note, [TITLE], [note, "All rights reserved"]) == "metadata"
