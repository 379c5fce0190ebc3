"""Results come in the order of the items, whoever does the work."""

import operator
from functools import partial

import pytest

from clippings.errors import InputError
from clippings.run import pool
from clippings.run.pool import Workers, chunks, opened

DOUBLE = partial(operator.mul, 2)


def run(number: int, workers: Workers) -> list[int]:
    with opened(workers) as pool:
        return list(pool.map(DOUBLE, range(number)))


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order(jobs: int) -> None:
    assert list(run(100, Workers(jobs))) == [2 * n for n in range(100)]


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "ANSWERS_WITHIN", "1s")
    with pytest.raises(InputError, match="Dask"):
        run(2, Workers(1, "tcp://127.0.0.1:1"))


def test_chunks_lose_nothing() -> None:
    assert list(chunks(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(chunks([], 2)) == []
