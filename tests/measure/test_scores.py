"""Scores against values worked out by hand."""

import pytest

from clippings.measure.gold import agreement
from clippings.measure.scores import Counts, b_cubed, f1, share


def test_f1_of_counts() -> None:
    assert f1(Counts(hit=3, guessed=4, wanted=6)) == {"f1": 0.6, "precision": 0.75, "recall": 0.5, "n": 6}


def test_nothing_guessed_scores_nothing() -> None:
    assert f1(Counts(0, 0, 5))["f1"] == 0.0


def test_b_cubed_of_a_split_cluster() -> None:
    # Gold {1,2,3}, built {1,2},{3}: precision 1, recall (2/3+2/3+1/3)/3 = 5/9, F1 = 10/14.
    assert b_cubed([("g", "x"), ("g", "x"), ("g", "y")])["f1"] == pytest.approx(10 / 14, abs=1e-4)


def test_the_interval_of_a_share_holds_it_and_narrows() -> None:
    few, many = share(4, 5), share(400, 500)
    assert few["low"] < 0.8 < few["high"]
    assert many["high"] - many["low"] < few["high"] - few["low"]


def test_agreement_of_two_passes() -> None:
    # Each pass gave 9 rows, 8 of them both: F1 = 16 / 18.
    rows = [{"status": "required"}] * 8 + [{"status": "optional"}] * 2
    assert agreement(rows) == {"f1": pytest.approx(16 / 18, abs=1e-4), "n": 10}


def test_one_pass_alone_agrees_with_nobody() -> None:
    assert agreement([{"status": "required"}] * 3) is None
