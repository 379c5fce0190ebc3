import numpy as np

from clippings.clean.links import REACH
from clippings.clean.sequence import Candidates, choose_body

SURE, NONE, SHORT = 3.0, -4.0, -1.0  # log-odds of a paragraph, of one that is none, of a line without a sentence


def chosen(odds: list[float], at: list[int], among: list[int]) -> list[int]:
    links = np.zeros((len(at), REACH))
    found = choose_body(np.array(odds), Candidates(np.array(at), links, np.array(among)), 1.0)
    return np.flatnonzero(found).tolist()


def test_paragraphs_go_on_behind_any_number_of_lines_that_are_skipped():
    odds = [SURE, SURE, *[NONE] * 12, SURE, SURE]
    paragraphs = [0, 1, 14, 15]
    assert chosen(odds, paragraphs, list(range(16))) == paragraphs


def test_a_short_line_between_two_paragraphs_is_text_unless_something_strange_stands_beside_it():
    assert chosen([SURE, SHORT, SURE], [0, 2], [0, 2]) == [0, 1, 2]
    assert chosen([SURE, NONE, SHORT, SURE], [0, 3], [0, 1, 3]) == [0, 3]
