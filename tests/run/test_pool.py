"""Results come in the order of the items, whoever does the work."""

import operator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from clippings.errors import InputError
from clippings.run import pool
from clippings.run.pool import Workers, chunks, opened

DOUBLE = partial(operator.mul, 2)
PREPARED: list[int] = []


def run(number: int, workers: Workers) -> list[int]:
    with opened(workers) as pool:
        return list(pool.map(DOUBLE, range(number)))


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order(jobs: int) -> None:
    assert list(run(100, Workers(jobs))) == [2 * n for n in range(100)]


def test_what_is_prepared_is_there_in_workers_that_are_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_may_fork", lambda: True)
    with opened(Workers(2)) as workers:
        workers.begin(partial(PREPARED.append, 1))
        assert set(workers.map(_prepared, range(20))) == {1}


def test_workers_that_are_no_copies_prepare_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_may_fork", lambda: False)
    with opened(Workers(2)) as workers:
        workers.begin(partial(operator.setitem, {}, "read", True))
        assert list(workers.map(DOUBLE, range(4))) == [0, 2, 4, 6]


def test_no_process_is_copied_while_it_has_threads() -> None:
    assert not _may_fork_beside_a_thread()


def _prepared(_: int) -> int:
    return len(PREPARED)


def _may_fork_beside_a_thread() -> bool:
    with ThreadPoolExecutor(1) as executor:
        executor.submit(int).result()
        return pool._may_fork()


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "ANSWERS_WITHIN", "1s")
    with pytest.raises(InputError, match="Dask"):
        run(2, Workers(1, "tcp://127.0.0.1:1"))


def test_chunks_lose_nothing() -> None:
    assert list(chunks(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(chunks([], 2)) == []
