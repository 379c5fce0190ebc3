"""Offers, their gains and buttons, embedded posts and addresses to write to: none of them is a headline."""

from furnished import STORY, TITLE, label_of

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump


def test_the_gains_of_a_subscription_below_a_story_are_an_offer_and_names_between_advertisements_are_not():
    offer = ["Subscribe", "Read on five devices", "Become a member", "Start free trial"]
    assert label_of(offer[1], [TITLE], offer) == "promo"
    between = ["Advertisement", "The Old Quay", "Advertisement", "The New Quay", "Advertisement"]
    assert label_of(between[3], [TITLE], between) != "promo"


def test_an_insert_between_offers_inside_a_story_is_one():
    gains = [
        "Subscribe now",
        "Puzzles for each day of the week",
        "Two more, at a price that never rises",
        "Sign up today",
    ]
    text = "\n".join([TITLE, *STORY[:2], *gains, *STORY[2:]])
    blocks = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ()).blocks
    assert [block.label for block in blocks[4:6]] == ["promo"] * 2


def test_who_wrote_an_embedded_post_and_where_to_write_to_are_no_headlines():
    text = "\n".join([TITLE, *STORY[:2], "Ada Roe @adaroe · May 4", "~ Ben Holt (@benholt) May 5, 2025", *STORY[2:]])
    blocks = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ()).blocks
    assert [block.label for block in blocks[3:5]] == ["promo"] * 2
    asked = "A gull on your roof? Write to desk@post.example"
    assert label_of(asked, [TITLE], [asked, "Gulls stop a tram on the quay"]) == "promo"


def test_the_button_of_an_offer_is_of_it():
    offer = ["Subscribe to our newsletter", "Sign up", "Most Read", "Gulls stop a tram on the quay"]
    assert label_of("Sign up", [TITLE], offer) == "promo"
    assert label_of("Sign up", ["Home", "Sign up", "Boats", TITLE], []) == "navigation"
