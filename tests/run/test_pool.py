"""Results come in the order of the items, whoever does the work."""

import operator
from functools import partial

import pytest

from clippings.errors import InputError
from clippings.run.pool import Workers, chunks, ordered_map

DOUBLE = partial(operator.mul, 2)


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order(jobs: int) -> None:
    assert list(ordered_map(DOUBLE, range(100), Workers(jobs))) == [2 * n for n in range(100)]


def test_a_cluster_gives_the_same() -> None:
    pytest.importorskip("distributed", reason="Dask is not installed: pip install 'clippings[cluster]'")
    assert list(ordered_map(DOUBLE, range(20), Workers(2, "local"))) == [2 * n for n in range(20)]


def test_a_scheduler_that_does_not_answer_is_named() -> None:
    with pytest.raises(InputError, match=r"Dask"):
        list(ordered_map(DOUBLE, range(2), Workers(1, "tcp://127.0.0.1:1?timeout=1")))


def test_chunks_lose_nothing() -> None:
    assert list(chunks(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(chunks([], 2)) == []
