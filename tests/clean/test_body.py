import pytest

from clippings.clean.body import label_body
from clippings.clean.lines import split_lines

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


def bodies(lines: list[str]) -> list[str]:
    page = split_lines("\n".join(lines))
    return [line.text for line, label in zip(page, label_body(page).lines, strict=True) if label.role]


def test_a_story_between_menus_is_found_whole():
    assert bodies([*MENU, "Council to rebuild harbour bridge", *STORY, *MENU]) == STORY


@pytest.mark.parametrize("lines", [[], MENU, MENU * 50], ids=["empty", "menu", "long menu"])
def test_a_page_without_an_article_has_no_story(lines):
    page = split_lines("\n".join(lines))
    labels = label_body(page)
    assert labels.n_stories == 0
    assert len(labels.lines) == len(page)
    assert all(label.role is None and label.story is None for label in labels.lines)
