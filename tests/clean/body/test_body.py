import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.clean.body.body import is_whole, label_body
from clippings.clean.lines.lines import split_lines

MENU = ["Home", "News", "Sport", "Weather", "Contact us", "Subscribe", "Privacy policy", "Terms of use"]
STORY = [
    "The town council of Lindholm approved a plan on Monday to rebuild the old harbour bridge, which has been "
    "closed to traffic since engineers found cracks in two of its pillars.",
    "The bridge, built in 1931, carried about four thousand cars a day before it was closed, according to the "
    "council's own figures.",
    "“We could not wait any longer,” said Marta Ekholm, who heads the council's works committee. “Every month of "
    "delay makes the repair of the bridge dearer.”",
    "Work on the pillars is due to begin in spring and to last about eighteen months, the committee said in a "
    "statement, adding that a ferry would run until the bridge is open again.",
    "Shopkeepers near the harbour have complained that the closed bridge keeps customers away and asked the "
    "council to lower their rents for the time being.",
]


STRANGERS = [
    "A fishing boat with six people on board ran aground near the lighthouse of Torvik early on Friday, the coast "
    "guard said; nobody was hurt.",
    "Wheat growers in the southern plains expect the smallest harvest in ten years after a dry spring, a farmers' "
    "association said in its monthly outlook.",
    "The chess federation has named Oleana Brisk as its new president, replacing Pavel Dorn, who led it for nine "
    "years.",
    "Two museums will share a collection of early maps that had been kept in a bank vault since the 1950s, their "
    "directors announced on Thursday.",
]


def bodies(lines: list[str]) -> list[str]:
    page = split_lines("\n".join(lines))
    return [line.text for line, label in zip(page, label_body(page).lines, strict=True) if label.role]


SECTIONS = [f"{place} {topic}" for place in ("Lindholm", "Harbour", "Island", "Coast") for topic in MENU]
OFFERS = [
    "Free delivery on all orders over 40 pounds within the city and its suburbs.",
    "Sign up now and get 10 percent off your first order of any lamp in our shop.",
    "Every lamp comes with a guarantee of five years and can be returned within 30 days.",
    "Our staff will be glad to help you choose the right lamp for your home.",
    "Follow us for offers, news and tips on light from our workshop in Lindholm.",
    "We use cookies to make our site work and to show you offers that may be of interest to you.",
    "By going on you agree that we and our partners may keep and read them on your device.",
    "You can change what you agree to at any time under Privacy at the foot of each page.",
    "The Lindholm Courier is a member of the press council and keeps to its rules.",
    "Complaints about what we print are read by the editor within three working days.",
]


def test_a_story_between_menus_is_found_whole():
    assert bodies([*MENU, "Council to rebuild harbour bridge", *STORY, *MENU]) == STORY


def test_what_is_printed_between_all_paragraphs_parts_no_story():
    ruled = [line for text in STORY for line in (text, "Article goes on")]
    assert bodies([*MENU, "Council to rebuild harbour bridge", *ruled, *MENU]) == STORY


@pytest.mark.parametrize("lines", [[], MENU, MENU * 50], ids=["empty", "menu", "long menu"])
def test_a_page_without_an_article_has_no_story(lines):
    page = split_lines("\n".join(lines))
    labels = label_body(page)
    assert labels.n_stories == 0
    assert len(labels.lines) == len(page)
    assert all(label.role is None and label.story is None for label in labels.lines)


def test_leads_of_other_stories_after_the_body_are_left_out():
    assert bodies([*STORY, *STRANGERS]) == STORY


def test_a_short_heading_between_paragraphs_is_a_subheading():
    page = split_lines("\n\n".join([*STORY[:3], "Ferry until the bridge opens", *STORY[3:]]))
    labels = label_body(page).lines
    assert [label.role for label in labels] == ["body", "body", "body", "subheading", "body", "body"]


def test_what_is_asked_in_an_interview_is_no_subheading():
    asked = ["AR: When is the bridge going to be open to traffic again?", "AR: And what becomes of the ferry?"]
    page = split_lines("\n\n".join([*STORY[:3], asked[0], STORY[3], asked[1], *STORY[4:]]))
    roles = {line.text: label.role for line, label in zip(page, label_body(page).lines, strict=True)}
    assert [roles[line] for line in asked] == ["body", "body"]


def test_what_asks_for_consent_is_neither_text_nor_seen_beside_it():
    wall = [
        "We and our 31 partners keep and read information on a device, such as cookies, for personal advertising.",
        "If you allow it, our partners may tell devices apart by means of device scanning.",
        "Press here to consent to our and their processing of personal data, or choose what you allow.",
    ]
    assert bodies([*wall, "Agree", *MENU, *STORY[:3], *MENU]) == STORY[:3]


def test_the_signature_of_a_post_is_no_subheading():
    page = "\n".join([*MENU, *STORY[:2], "— Ada Roe (@adaroe) May 3, 2021", *STORY[2:], *MENU])
    lines = split_lines(page)
    labels = label_body(lines).lines
    assert [label.role for line, label in zip(lines, labels, strict=True) if line.text[0] == "—"] == ["body"]


def test_every_label_of_a_story_gives_its_reasons():
    labels = label_body(split_lines("\n".join([*MENU, *STORY]))).lines
    assert all(label.reasons for label in labels)
    assert all(re.fullmatch(r"[a-z' ,]+", reason) for label in labels for reason in label.reasons), "plain words"
    assert all(0 <= label.probability <= 1 for label in labels)


def test_a_first_line_above_a_pictures_credit_is_its_caption():
    head = [*MENU, "Old harbour bridge to be rebuilt", "By Ada Roe", "3 May 2021"]
    caption = (
        "The council of Lindholm said on Monday that it would rebuild the harbour bridge, which has been closed to "
        "traffic for a year."
    )
    assert bodies([*head, caption, "(Image: Lindholm Press)", *STORY, *MENU]) == STORY
    lead = f"{STORY[0]} It was built in 1931 and is older than the harbour."
    page = [*MENU, lead, "(Image: Lindholm Press)", *STORY[1:], *MENU]
    assert bodies(page) == [lead, *STORY[1:]], "too long for a caption"


@pytest.mark.parametrize(
    "text",
    [
        "word " * 200_000,
        "x" * 1_000_000,
        "\n".join(["Home"] * 20_000),
        "\n".join(["?!…—“”"] * 500),
        "\x00\n\ud800 b\n\u202eabc",
        "\n".join(["قال الوزير إن المدينة ستبني جسرا جديدا فوق النهر في العام المقبل."] * 30),
    ],
    ids=["one long line", "one long word", "many lines", "signs", "odd code points", "right to left"],
)
def test_hostile_pages_get_one_label_a_line(text):
    page = split_lines(text)
    assert len(label_body(page).lines) == len(page)


@given(st.lists(st.text(alphabet=st.sampled_from("aB1 .,?“”é—\u200f"), max_size=60), max_size=12))
@settings(max_examples=60)
def test_any_page_gets_labels_that_agree(texts):
    page = split_lines("\n".join(texts))
    labels = label_body(page)
    assert len(labels.lines) == len(page)
    assert all((label.role is None) == (label.story is None) for label in labels.lines)
    assert label_body(page) == labels


def test_offers_and_notes_on_the_site_make_no_story_however_many_stand_together():
    page = [*SECTIONS, *OFFERS, *MENU]
    assert label_body(split_lines("\n".join(page))).n_stories == 0


def test_what_is_a_page_almost_by_itself_may_be_worded_in_any_way():
    page = Path(__file__).parents[3] / "docs" / "pages" / "trawler-wire.txt"
    assert label_body(split_lines(page.read_text(encoding="utf-8"))).n_stories == 1


def test_one_headline_printed_over_and_over_is_no_story():
    headline = "Council to rebuild the harbour bridge after engineers found cracks in two pillars"
    assert label_body(split_lines("\n".join([headline] * 60))).n_stories == 0


def test_a_long_line_without_a_stop_is_a_paragraph_and_a_headline_or_what_is_cut_off_is_none():
    paragraph = "The council of Lindholm closed the old bridge over the harbour on Monday, " * 3 + "and nobody was hurt"
    assert is_whole(paragraph)
    assert is_whole("Nobody was hurt:")
    assert not is_whole("Nobody was hurt")
    assert not is_whole("Nobody was hurt, bu...")
    assert not is_whole(f"{paragraph} (Harbour Archive)")
