"""Articles of about one week that name the same things tell one story; countries and their peoples prove nothing."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from marked import article

from clippings.events.linking.same_story import COMMON, DAYS, FULL, SHARED, Keys, name_keys, stories_of

DAY = date(2021, 6, 17)


def named(*names: int) -> Keys:
    return np.array(names, np.uint64)


def test_three_names_in_common_make_one_story() -> None:
    told = [("a", 1, 2, 3, 4), ("b", 2, 3, 4, 5), ("c", 3, 4, 6, 7)]
    found = stories_of((DAY, key, named(*names)) for key, *names in told)
    assert found == {"a": "a", "b": "a"}


def test_what_was_told_much_later_is_another_story() -> None:
    later = DAY + DAYS + timedelta(days=1)
    assert stories_of([(DAY, "a", named(1, 2, 3)), (later, "b", named(1, 2, 3))]) == {}


def test_no_chain_of_articles_leads_from_one_story_to_another() -> None:
    told = [("a", 1, 2, 3, 4), ("b", 3, 4, 5, 2), ("c", 4, 5, 6, 7), ("d", 5, 6, 7, 8)]
    found = stories_of((DAY, key, named(*names)) for key, *names in told)
    assert found == {"a": "a", "b": "a", "c": "c", "d": "c"}


def test_a_full_story_takes_no_more_articles() -> None:
    found = stories_of((DAY, f"{n:03}", named(1, 2, 3)) for n in range(FULL + 2))
    assert found == {f"{n:03}": "000" if n < FULL else f"{FULL:03}" for n in range(FULL + 2)}


def test_a_name_that_many_stories_have_tells_nothing_until_they_are_over() -> None:
    many = [(DAY, f"{n:03}", named(0, *range(1000 * n + 1, 1000 * n + 4))) for n in range(COMMON + 1)]
    pair = [named(0, 8, 9), named(0, 8, 9)]
    at_once = stories_of([*many, (DAY, "y", pair[0]), (DAY, "z", pair[1])])
    later = stories_of([*many, *((DAY + 2 * DAYS, key, names) for key, names in zip("yz", pair, strict=True))])
    assert (at_once, later) == ({}, {"y": "y", "z": "y"})


def test_countries_and_their_peoples_are_no_names_of_a_story() -> None:
    text = (
        "[Ada Roe]{PERSON} of [Ruritania]{GPE:RUR} met [Sylvanian]{NORP:SYL=Sylvania} farmers in [Strelsau]{GPE:RUR}."
    )
    mentions = article(text).mentions
    assert len(name_keys(mentions, {"Ruritania", "Sylvania"})) == len(name_keys(mentions, ())) - 2 == 2


def test_a_name_that_all_have_is_not_looked_through_again_for_each() -> None:
    asked = 0

    class Day(date):
        def __sub__(self, other):
            nonlocal asked
            asked += 1
            return super().__sub__(other)

    n = 400
    assert stories_of((Day(2021, 6, 17), f"{i:03}", named(0, 3 * i + 1, 3 * i + 2)) for i in range(n)) == {}
    assert asked < 4 * n


@given(
    st.lists(st.tuples(st.integers(0, 20), st.sets(st.integers(0, 12), max_size=8)), max_size=30),
    st.randoms(use_true_random=False),
)
def test_order_changes_nothing_and_each_shares_names_with_the_first(told, dice) -> None:
    articles = [
        (DAY + timedelta(days=after), f"{n:02}", named(*sorted(names))) for n, (after, names) in enumerate(told)
    ]
    found = stories_of(articles)
    shuffled = list(articles)
    dice.shuffle(shuffled)
    assert stories_of(shuffled) == found
    of = {key: (on, {*names.tolist()}) for on, key, names in articles}
    for key, first in found.items():
        assert key == first or len(of[key][1] & of[first][1]) >= SHARED
        assert abs(of[key][0] - of[first][0]) <= DAYS
