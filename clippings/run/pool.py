"""The same function over many items, in this process or in several, with results in the order of the items."""

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

from clippings.run.progress import progress

T = TypeVar("T")
R = TypeVar("R")

# Enough pages a task that sending them costs little, few enough that the last tasks end together.
CHUNK = 16


def ordered_map(function: Callable[[T], R], items: Iterable[T], jobs: int, what: str) -> Iterator[R]:
    """`function` of each item, in order. With `jobs` > 1 in that many processes, a bounded number of items ahead."""
    results = map(function, items) if jobs <= 1 else _spread(function, items, jobs)
    return progress(results, what)


def _spread(function: Callable[[T], R], items: Iterable[T], jobs: int) -> Iterator[R]:
    chunks = _chunks(items)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        waiting: deque[Future[list[R]]] = deque(
            pool.submit(_each, function, chunk) for chunk in islice(chunks, 2 * jobs)
        )
        while waiting:
            done = waiting.popleft().result()
            waiting.extend(pool.submit(_each, function, chunk) for chunk in islice(chunks, 1))
            yield from done


def _chunks(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, CHUNK)):
        yield chunk


def _each(function: Callable[[T], R], chunk: list[T]) -> list[R]:
    return [function(item) for item in chunk]
