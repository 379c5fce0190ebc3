"""A bound on the time a page may take: no page, however it was made, holds up the others."""

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooSlowError(Exception):
    """What a page came to was not known within its time."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise TooSlowError in the block where it is still running after `seconds`."""
    if threading.current_thread() is threading.main_thread():
        yield from _by_signal(seconds)
    else:  # a worker of a cluster works in a thread of its own, which no signal reaches
        yield from _by_timer(seconds)


def _by_signal(seconds: float) -> Iterator[None]:
    def ring(number: int, frame: FrameType | None) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _by_timer(seconds: float) -> Iterator[None]:
    thread = ctypes.c_ulong(threading.get_ident())
    over = threading.Lock()

    def ring() -> None:
        with over:
            if not timer.finished.is_set():
                ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, ctypes.py_object(TooSlowError))

    timer = threading.Timer(seconds, ring)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with over:
            timer.cancel()
