"""Results come in the order of the items, whatever the number of processes."""

import operator
from functools import partial

import pytest

from clippings.run.pool import ordered_map


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order(jobs: int) -> None:
    double = partial(operator.mul, 2)
    assert list(ordered_map(double, range(100), jobs, "double")) == [2 * n for n in range(100)]
