"""Scores against values worked out by hand."""

import pytest

from clippings.measure.gold import agreement
from clippings.measure.scores import Counts, b_cubed, f1, share


def test_f1_of_counts() -> None:
    found = f1(Counts(hit=3, guessed=4, wanted=6))
    assert [found[name] for name in ("f1", "precision", "recall", "n")] == [0.6, 0.75, 0.5, 6]


def test_the_interval_of_f1_is_that_of_the_share_it_comes_from() -> None:
    # 3 right of 7 that either has: F1 = 2 (3/7) / (1 + 3/7); Wilson's interval of 3 in 7 is 0.158 to 0.750.
    found = f1(Counts(hit=3, guessed=4, wanted=6))
    assert (found["low"], found["high"]) == pytest.approx((2 * 0.1582 / 1.1582, 2 * 0.7495 / 1.7495), abs=1e-3)
    assert f1(Counts(5, 5, 5))["low"] < 1.0 and f1(Counts(0, 0, 5))["high"] > 0.0


def test_nothing_guessed_scores_nothing() -> None:
    assert f1(Counts(0, 0, 5))["f1"] == 0.0


def test_b_cubed_of_a_split_cluster() -> None:
    # Gold {1,2,3}, built {1,2},{3}: precision 1, recall (2/3+2/3+1/3)/3 = 5/9, F1 = 10/14.
    assert b_cubed([("g", "x"), ("g", "x"), ("g", "y")])["f1"] == pytest.approx(10 / 14, abs=1e-4)


def test_the_interval_of_b_cubed_rests_on_clusters_not_on_mentions() -> None:
    alone, together = [(n, n) for n in range(20)], [(n % 2, n % 2) for n in range(20)]
    assert b_cubed(together)["f1"] == b_cubed(alone)["f1"] == 1.0
    assert b_cubed(together)["low"] < b_cubed(alone)["low"] < 1.0


def test_the_interval_of_a_share_holds_it_and_narrows() -> None:
    few, many = share(4, 5), share(400, 500)
    assert few["low"] < 0.8 < few["high"]
    assert many["high"] - many["low"] < few["high"] - few["low"]


def test_agreement_of_two_passes() -> None:
    # Each pass gave 9 rows, 8 of them both: F1 = 16 / 18.
    rows = [{"status": "required"}] * 8 + [{"status": "optional"}] * 2
    agreed = agreement(rows)
    assert agreed is not None and agreed["n"] == 10
    assert agreed["f1"] == pytest.approx(16 / 18, abs=1e-4) and agreed["low"] < agreed["f1"] < agreed["high"]


def test_one_pass_alone_agrees_with_nobody() -> None:
    assert agreement([{"status": "required"}] * 3) is None
