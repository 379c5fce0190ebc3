"""An undated article is told at the time of the dated one that tells most of the same acts, and of no other."""

from datetime import date

import numpy as np
from marked import B, R, S, article

from clippings.events.dates.stories import act_keys, near_days

DAY, LATER = date(2021, 6, 17), date(2021, 9, 1)
STORY = (f"{R} criticised {S}.", f"{S} expelled the ambassador of {R}.", f"{B} urged {R} to talk.")


def keys(*sentences: str) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    return act_keys(article(*sentences).reports)


def test_two_shared_acts_place_an_undated_article() -> None:
    other = keys(f"{B} thanked {S}.")
    dated = [("a", LATER, keys(STORY[0])), ("b", DAY, keys(*STORY)), ("c", LATER, other)]
    assert near_days({"x": keys(*STORY[:2])}, dated) == {"x": DAY}


def test_one_shared_act_may_be_chance() -> None:
    assert near_days({"x": keys(STORY[0])}, [("b", DAY, keys(*STORY))]) == {}


def test_an_act_that_everybody_tells_says_nothing() -> None:
    dated = [(f"a{n}", DAY, keys(*STORY[:2])) for n in range(60)]
    assert near_days({"x": keys(*STORY[:2])}, dated) == {}


def test_the_order_of_articles_changes_nothing() -> None:
    dated = [("a", LATER, keys(*STORY)), ("b", DAY, keys(*STORY))]
    asked = {"x": keys(*STORY)}
    assert near_days(asked, dated) == near_days(asked, dated[::-1]) == {"x": DAY}
