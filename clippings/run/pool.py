"""The same function over many items, here, in several processes or on a cluster, with results in the items' order."""

import multiprocessing
import os
import platform
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from time import process_time
from typing import Any, TypeVar

from clippings.errors import InputError

T = TypeVar("T")
R = TypeVar("R")
ANSWERS_WITHIN = "20s"
# Items under way for each worker.
AHEAD = 4


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the work: this process, `jobs` processes, or a Dask cluster.

    `scheduler` is the address of a Dask scheduler, or `local` for a cluster of `jobs` workers on this machine.
    """

    jobs: int = 1
    scheduler: str | None = None


class Pool:
    """Who does the work, for as long as the block of `opened` runs."""

    def __init__(self, executor: Executor | None, ahead: int, *, is_here: bool, is_forked: bool = False) -> None:
        self._executor, self._ahead, self._is_here, self._is_forked = executor, ahead, is_here, is_forked
        self._cpu: dict[str, float] = {}

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """`function` of each item, in order; at most a few items a worker are under way at a time."""
        if self._executor is None:
            yield from map(function, items)
            return
        iterator, task = iter(items), partial(_counted, function)
        waiting = deque(self._executor.submit(task, item) for item in islice(iterator, self._ahead))
        while waiting:
            done, worker, seconds = _result(waiting.popleft())
            self._cpu[worker] = max(seconds, self._cpu.get(worker, 0.0))
            waiting.extend(self._executor.submit(task, item) for item in islice(iterator, 1))
            yield done

    def map_here(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The same where the work takes files of this machine: a cluster is left out of it."""
        return self.map(function, items) if self._is_here else map(function, items)

    def begin(self, prepare: Callable[[], object]) -> None:
        """Let the processes of this machine begin, and have `prepare` called for them: once where they are forked.

        Call it before anything is locked, as what is forked holds its locks too.
        """
        if not self._is_here or self._executor is None:
            return
        if self._is_forked:
            prepare()
            self._executor.submit(os.getpid).result()
        else:
            for _ in range(self._ahead // AHEAD):
                self._executor.submit(prepare)

    @property
    def cpu_s(self) -> float:
        """CPU seconds of the workers so far, their start included."""
        return sum(self._cpu.values())


@contextmanager
def opened(workers: Workers) -> Iterator[Pool]:
    """The workers, started at the first item and gone when the block ends."""
    if workers.scheduler is None and workers.jobs <= 1:
        yield Pool(None, 1, is_here=True)
    elif workers.scheduler is None:
        forks = _may_fork()
        context = multiprocessing.get_context("fork" if forks else "spawn")
        with ProcessPoolExecutor(workers.jobs, mp_context=context, initializer=_end_with_parent) as executor:
            yield Pool(executor, AHEAD * workers.jobs, is_here=True, is_forked=forks)
    else:
        with ExitStack() as stack:
            client = _client(workers, stack)
            # A task whose worker is lost is given to another; results are pure, so doing it twice does no harm.
            executor = client.get_executor(pure=False)
            yield Pool(executor, AHEAD * max(1, len(client.nthreads())), is_here=False)


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


def _may_fork() -> bool:
    """Whether workers may begin as copies of this process, which is safe while no other thread of it holds anything.

    Threads of libraries do not count: a worker uses none but numpy and Arrow, which look after themselves, and not
    polars, which would wait for ever for threads that were not copied.
    """
    return sys.platform == "linux" and threading.active_count() == 1


def _end_with_parent() -> None:
    """Let a worker end when the process that began it is gone, killed ones too, instead of waiting for it for ever."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _counted(function: Callable[[T], R], item: T) -> tuple[R, str, float]:
    """What the function gives, which process worked, and how many CPU seconds that one has used by now."""
    done = function(item)
    return done, f"{platform.node()} {os.getpid()}", process_time()


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
