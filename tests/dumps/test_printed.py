"""Prints of pages: what stands above and below each sheet is no part of the text, which goes on over it."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.dumps.printed import without_pages
from clippings.dumps.wrapping import unwrapped

DAYS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
PARAGRAPHS = [
    f"On the {day} day of the harbour fair {number} boats {'of Kestrel Bay ' * (number % 3)}went out to the reef and "
    f"came back with {day} prizes, as they had done in every year but {number}, and the bakers of the lower town gave "
    f"{number} loaves to whoever had rowed, which was {'far ' * (number % 4)}more than could be said of the inns along "
    f"the upper quay that had shut their {day} doors by noon."
    for number, day in enumerate(DAYS, 7)
]
WIDTH, SHEET = 70, 17
ABOVE, BELOW = "3/4/25, 10:11 AM   The fair of the bay", "https://harbour.example/fair   {}/{}"


def printed(above: str = ABOVE, below: str = BELOW, between: str = "\n") -> str:
    lines = "\n\n".join(textwrap.fill(text, WIDTH) for text in PARAGRAPHS).split("\n")
    sheets = [lines[i : i + SHEET] for i in range(0, len(lines), SHEET)]
    assert len(sheets) > 2
    pages = (
        "\n".join([above, "", *sheet, "", below.format(number, len(sheets))]) for number, sheet in enumerate(sheets, 1)
    )
    return between.join(pages)


def read(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize("between", ["\n", "\n\f", "\f"])
@pytest.mark.parametrize("below", [BELOW, "Page {} of {}", "{}/{}"])
def test_paragraphs_go_on_over_pages(between: str, below: str) -> None:
    text = printed(below=below, between=between)
    shown = unwrapped(text)
    assert len(shown) == len(text)
    assert read(shown)[1:-1] == PARAGRAPHS


def test_the_first_line_above_and_the_last_below_stay() -> None:
    first, *_, last = read(unwrapped(printed()))
    assert first == " ".join(ABOVE.split()) and last.startswith("https://harbour.example/fair")


def test_bare_page_numbers_are_known_by_form_feeds() -> None:
    assert read(unwrapped(printed(below="{0}", between="\n\f")))[1:-1] == PARAGRAPHS
    assert without_pages(printed(below="{0}"))[0] == printed(below="{0}")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_other_character_stays_in_its_place(line_end: str) -> None:
    text = printed().replace("\n", line_end)
    shown = unwrapped(text)
    assert len(shown) == len(text)
    assert all(a == b or b == " " for a, b in zip(text, shown, strict=True))


@pytest.mark.parametrize(
    "page",
    [
        "\n".join([*PARAGRAPHS, *(f"A picture\n{n} of 4\n" + "Its caption.\n" * 20 for n in range(1, 5)), *PARAGRAPHS]),
        "\n".join(["Results", "Reds 1/2", "Blues 2/2", *PARAGRAPHS]),
        "\f".join(PARAGRAPHS),
        "\n".join([*PARAGRAPHS, "1/3", "2/3"]),
    ],
)
def test_pages_that_were_not_printed_stay_as_they_are(page: str) -> None:
    assert without_pages(page) == (page, ())


PIECES = st.sampled_from(
    [ABOVE, "1/3", "2/3", "3/3", "\f", "1", "2", "", "a", "The boats went out", *["word " * 14] * 3]
)


@given(st.lists(PIECES, max_size=60), st.sampled_from(["\n", "\r\n"]))
def test_any_text_keeps_its_length_and_its_other_characters(pieces: list[str], line_end: str) -> None:
    text = line_end.join(pieces)
    shown, gaps = without_pages(text)
    assert len(shown) == len(text)
    assert all(a == b or b == " " for a, b in zip(text, shown, strict=True))
    assert all(not shown[start:end].strip() for start, end in gaps)
    assert len(unwrapped(text)) == len(text)
