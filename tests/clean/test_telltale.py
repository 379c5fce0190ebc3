import numpy as np
import pytest

from clippings.clean.lines import split_lines
from clippings.clean.telltale import IN, OUT, settle_odds

SENTENCE = "The council of Lindholm wants to rebuild the old harbour bridge next spring"


def settled(*texts: str) -> list[float]:
    lines = split_lines("\n".join(texts))
    count = np.array([len(text.split()) for text in texts])
    return settle_odds(lines, np.full(len(lines), 0.5), count).tolist()


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
    ],
)
def test_a_line_that_ends_with_a_pictures_credit_is_no_text(credit: str):
    assert settled(f"{SENTENCE}. {credit}") == [OUT]


@pytest.mark.parametrize(
    "text",
    [
        f"{SENTENCE}.",
        f"{SENTENCE} (AP).",
        f"“{SENTENCE},” she told Reuters.",
        f"{SENTENCE}, and the photo by the entrance shows how it looked in 1931.",
        "The picture: a bridge that nobody may cross.",
    ],
)
def test_sentences_are_left_to_the_model(text: str):
    assert settled(text) == [0.5]


def test_headlines_under_the_heading_of_a_list_are_no_text_and_sentences_are():
    listed = ("Read more", "Ferry to run until the bridge is open", "Rents to fall by the harbour")
    assert settled(*listed, f"{SENTENCE}.") == [OUT, OUT, OUT, 0.5]


def test_the_signature_of_a_post_belongs_to_the_text_beside_it():
    assert settled("— Ada Roe (@adaroe) May 3, 2021") == [IN]
