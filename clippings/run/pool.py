"""The same function over many items, here, in several processes or on a cluster, with results in the items' order."""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from clippings.errors import InputError

T = TypeVar("T")
R = TypeVar("R")
ANSWERS_WITHIN = "20s"


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the work: this process, `jobs` processes, or a Dask cluster.

    `scheduler` is the address of a Dask scheduler, or `local` for a cluster of `jobs` workers on this machine.
    """

    jobs: int = 1
    scheduler: str | None = None


def ordered_map(function: Callable[[T], R], items: Iterable[T], workers: Workers) -> Iterator[R]:
    """`function` of each item, in order; at most a few items a worker are under way at a time."""
    if workers.scheduler is None and workers.jobs <= 1:
        yield from map(function, items)
        return
    with _executor(workers) as (pool, ahead):
        iterator = iter(items)
        waiting: deque[Future[R]] = deque(pool.submit(function, item) for item in islice(iterator, ahead))
        while waiting:
            done = _result(waiting.popleft())
            waiting.extend(pool.submit(function, item) for item in islice(iterator, 1))
            yield done


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of `size`, the last one shorter."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


def _result(future: Future[R]) -> R:
    try:
        return future.result()
    except BrokenExecutor:
        raise InputError(
            "a worker process was lost, most likely for want of memory: run again, with fewer --jobs; what was "
            "worked out is kept where there is a cache"
        ) from None


def _end_with_parent() -> None:
    """Let a worker end when the process that began it is gone, killed ones too, instead of waiting for it for ever."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


@contextmanager
def _executor(workers: Workers) -> Iterator[tuple[Executor, int]]:
    """Something to submit work to, and how many items to keep under way."""
    if workers.scheduler is None:
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(workers.jobs, mp_context=context, initializer=_end_with_parent) as pool:
            yield pool, 4 * workers.jobs
        return
    with ExitStack() as opened:
        client = _client(workers, opened)
        # A task whose worker is lost is given to another; results are pure, so doing it twice does no harm.
        yield client.get_executor(pure=False), 4 * max(1, len(client.nthreads()))


def _client(workers: Workers, opened: ExitStack) -> Any:
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise InputError("--scheduler needs Dask: pip install 'clippings[cluster]'") from None
    try:
        if workers.scheduler != "local":
            return opened.enter_context(Client(workers.scheduler, timeout=ANSWERS_WITHIN))
        cluster = LocalCluster(n_workers=workers.jobs, threads_per_worker=1, dashboard_address=None)
        return opened.enter_context(Client(opened.enter_context(cluster)))
    except (OSError, ValueError) as error:
        raise InputError(f"{workers.scheduler}: no Dask scheduler answers there ({error})") from None
