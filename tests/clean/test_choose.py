import numpy as np

from clippings.clean.choose import FULL, choose_story
from clippings.clean.links import REACH
from clippings.clean.sequence import Candidates

MENU = -6.0  # log-odds of a line of a menu


def chosen(odds: list[float], words: list[int]) -> list[int]:
    """The lines that are chosen; those with an even count of words end as sentences do."""
    at = np.flatnonzero((np.array(words) >= 8) & (np.array(odds) > -3))
    candidates = Candidates(at, np.zeros((len(at), REACH)), at)
    found = choose_story(np.array(odds), np.array(words), candidates, np.array(words) % 2 == 0)
    return np.flatnonzero(found).tolist()


def test_a_story_of_which_only_the_half_is_sure_is_read_with_its_doubtful_half():
    odds = [3.0, 3.0, *[0.6] * 6]
    assert chosen(odds, [60, 60, *[40] * 6]) == list(range(8))


def test_a_few_doubtful_lines_beside_a_sure_story_stay_out():
    assert chosen([5.0] * 8 + [-0.5] * 2, [60] * 8 + [20] * 2) == list(range(8))


def test_faint_lines_on_a_page_full_of_menus_are_leads_and_on_a_short_dump_its_story():
    odds, words = [0.2] * 3, [18] * 3
    assert chosen(odds, words) == [0, 1, 2]
    assert chosen([*[MENU] * FULL, *odds], [3] * FULL + words) == []


def test_a_brief_is_not_outweighed_by_what_is_as_faint_as_itself():
    odds = [0.8, 0.8, *[-0.4] * 3]
    assert chosen(odds, [30, 30, *[25] * 3]) == [0, 1]


def test_a_last_paragraph_that_is_likelier_than_not_of_the_story_is_not_cut_off():
    assert chosen([5.0] * 6 + [0.5, -1.0], [60] * 8) == list(range(7))


def test_a_short_last_sentence_is_not_cut_off_and_a_short_line_without_a_stop_is():
    assert chosen([5.0] * 6 + [-0.2, -6.0], [60] * 6 + [6, 3]) == list(range(7))
    assert chosen([5.0] * 6 + [-0.2, -6.0], [60] * 6 + [5, 3]) == list(range(6))
