import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.body.sequence import CAP, Candidates, choose_body, may_matter
from clippings.clean.features.links import REACH, pairs

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


@given(st.integers(0, 2**32), st.sampled_from((-2.0, 0.0, 1.0, 2.0)))
def test_links_that_cannot_matter_change_no_story(seed: int, bar: float) -> None:
    chance = np.random.default_rng(seed)
    odds, links = chance.normal(1, 3, 12), chance.normal(0, 3, (12, REACH))
    before, after = pairs(12)
    far = after - before > 1
    left_out = far.copy()
    left_out[far] = ~may_matter(odds, links[:-1, 0], before[far], after[far], 2.0)
    known = links.copy()
    known[before[left_out], (after - before)[left_out] - 1] = -CAP
    at = np.arange(12)
    chosen = choose_body(odds, Candidates(at, links, at), bar)
    assert choose_body(odds, Candidates(at, known, at), bar).tolist() == chosen.tolist()


def test_links_over_sure_paragraphs_are_left_out() -> None:
    before, after = np.array([0, 0]), np.array([2, 3])
    assert not may_matter(np.full(4, 3.0), np.zeros(3), before, after, 2.0).any()
    assert may_matter(np.array([3.0, -3.0, 3.0, 3.0]), np.zeros(3), before, after, 2.0).all()
