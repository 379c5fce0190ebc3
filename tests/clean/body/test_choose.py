import numpy as np

from clippings.clean.body.choose import FULL, choose_story
from clippings.clean.body.sequence import Candidates
from clippings.clean.features.links import REACH

MENU = -6.0  # log-odds of a line of a menu


def chosen(odds: list[float], words: list[int], unlinked: int = -1) -> list[int]:
    """The lines that are chosen; those with an even count of words end as sentences do, and nothing goes on from the
    one that is `unlinked`."""
    among = np.flatnonzero((np.array(words) >= 8) & (np.array(odds) > -3))
    at = among[among != unlinked]
    candidates = Candidates(at, np.zeros((len(at), REACH)), among)
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


def test_a_sentence_that_is_rather_of_the_story_than_not_is_of_it_where_the_story_goes_on_below():
    odds = [5.0] * 3 + [0.2] + [5.0] * 3
    assert chosen(odds, [60] * 3 + [12] + [60] * 3, unlinked=3) == list(range(7))
    assert chosen(odds, [60] * 3 + [13] + [60] * 3, unlinked=3) == [0, 1, 2, 4, 5, 6], "no sentence"
    assert chosen(odds, [60] * 3 + [40] + [60] * 3, unlinked=3) == [0, 1, 2, 4, 5, 6], "a lead maybe"
    menu = [MENU] * 8
    odds = [5.0] * 3 + [0.2] + menu + [5.0] * 3
    assert 3 not in chosen(odds, [60] * 3 + [13] + [3] * 8 + [60] * 3, unlinked=3), "a menu goes on below"


def test_a_paragraph_between_a_menu_and_the_story_begins_it_and_one_below_another_lead_does_not():
    assert chosen([MENU, -0.4] + [5.0] * 6, [3, 30] + [60] * 6) == list(range(1, 8))
    assert chosen([MENU, -0.4] + [5.0] * 6, [30, 30] + [60] * 6) == list(range(2, 8))
    assert chosen([-0.4] + [5.0] * 6, [30] + [60] * 6) == list(range(1, 7)), "the dump begins with it"


def test_a_sentence_between_the_story_and_a_menu_ends_it():
    assert chosen([5.0] * 6 + [-0.6, MENU], [60] * 6 + [14, 3]) == list(range(7))
    assert chosen([5.0] * 6 + [-0.6, -2.0], [60] * 6 + [14, 3]) == list(range(6))
    assert chosen([5.0] * 6 + [-0.6], [60] * 6 + [14]) == list(range(6)), "the dump ends with it"


def test_paragraphs_that_headlines_part_from_a_story_are_of_it_and_what_leads_part_is_not():
    story, told = [5.0] * 6, [60] * 6
    listed, headlines, leads = [-3.2, -1.0, -1.0], [3, 11, 11], [3, 26, 26]
    assert chosen([*story, *listed, 0.7, 0.6], [*told, *headlines, 40, 40]) == [*range(6), 9, 10]
    assert chosen([0.7, 0.6, *listed, *story], [40, 40, *headlines, *told]) == [0, 1, *range(5, 11)]
    assert chosen([*story, *listed, 0.7, 0.6], [*told, *leads, 40, 40]) == list(range(6)), "leads between"
    assert chosen([*story, *listed, 0.7, -1.0], [*told, *headlines, 40, 40]) == list(range(6)), "one alone"
    assert chosen([*story, -3.2, 0.7, 0.6], [*told, 3, 40, 40]) == list(range(6)), "no list between"
    assert chosen([*story, *[-3.2] * 15, 0.7, 0.6], [*told, *[3] * 15, 40, 40]) == list(range(6)), "far away"
