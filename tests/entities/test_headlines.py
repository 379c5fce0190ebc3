"""Headlines in display capitals hold the same names as in running case."""

from collections.abc import Callable

import pytest

from clippings.entities.mention import Mention

Find = Callable[..., tuple[Mention, ...]]


@pytest.mark.parametrize(
    "headline",
    [
        "Norway Opens New Harbour for Swedish Ferries",
        "NORWAY OPENS NEW HARBOUR FOR SWEDISH FERRIES",
        "Norway opens new harbour for Swedish ferries",
    ],
)
def test_display_capitals_make_no_names(find: Find, headline: str) -> None:
    found = find(headline, "The new harbour is open, and ferries call there daily.")
    assert [(m.text.title(), m.type) for m in found] == [("Norway", "GPE"), ("Swedish", "NORP")]


def test_the_text_of_a_mention_stays_as_it_is_printed(find: Find) -> None:
    assert find("NORWAY OPENS NEW HARBOUR FOR FERRIES")[0].text == "NORWAY"


def test_a_name_of_the_running_text_is_a_name_in_the_headline(find: Find) -> None:
    first, *_ = find("Baker Halvorsen Opens Second Shop Today", "A baker, Ingrid Halvorsen, opened a second shop.")
    assert (first.text, first.entity.name) == ("Halvorsen", "Ingrid Halvorsen")
