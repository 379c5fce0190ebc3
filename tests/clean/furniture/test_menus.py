"""Entries of menus as long as headlines, and those of archives and buttons."""

from furnished import TITLE, label_of

MENU = [
    "* Home",
    "+ Harbour",
    "o Boats",
    "o Boats for the old and young",
    "o Rents",
    "o What is a berth?",
    "o Ferries",
    "o Gulls",
]


def test_longer_entries_of_a_menu_with_list_marks_are_of_it():
    assert {label_of(entry, [*MENU, TITLE], []) for entry in MENU[2:-1]} == {"navigation"}


def test_headlines_with_list_marks_are_none():
    heads = ["* Home", "* Choir of dentists wins again", "* Gulls stop a tram on the quay", "* A lamp for every corner"]
    assert label_of(heads[2], [*heads, TITLE], []) == "teaser"


def test_a_menu_printed_again_is_told_by_its_words_without_the_ring_before_them():
    menu = ["o Harbour and Fish", "o Boats"]
    below = ["Most Read", "Gulls stop a tram on the quay", "o Harbour and Fish", "o Boats", "A choir of dentists"]
    assert label_of("o Harbour and Fish", ["Harbour and Fish", "Boats", TITLE], below) == "navigation"
    assert label_of("o Harbour and Fish", [*menu, TITLE], []) == "navigation"


def test_months_of_an_archive_are_a_menu():
    months = ["Ferry rents and more", "April 2014", "March 2014", "February 2014"]
    assert {label_of(month, [TITLE], months) for month in months[2:]} == {"navigation"}


def test_a_part_of_a_newsroom_under_the_headline_is_a_byline():
    assert label_of("Our Harbour Staff", [TITLE, "Our Harbour Staff", "13 August 2025"], []) == "byline"
