"""Compute on one thread: numpy's library else takes all cores, for sums so small that sharing them costs more."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

# What numpy's wheels call it, and what a system's own library does.
PREFIXES = (("scipy_openblas_", "64_"), ("openblas_", "64_"), ("openblas_", ""))


@contextmanager
def one_thread() -> Iterator[None]:
    """Within it, products of matrices take one thread: with any number of cores the same sums in the same order."""
    found = _library()
    if found is None:
        yield
        return
    get, put = found
    before = get()
    put(1)
    try:
        yield
    finally:
        put(before)


@cache
def _library() -> tuple[Any, Any] | None:
    """How many threads OpenBLAS takes, and what sets it; None where numpy was built with another library."""
    folder = Path(np.__file__).parents[1] / "numpy.libs"
    for path in sorted(folder.glob("*openblas*")):
        library = ctypes.CDLL(str(path))
        for before, after in PREFIXES:
            if hasattr(library, f"{before}set_num_threads{after}"):
                names = (f"{before}{verb}_num_threads{after}" for verb in ("get", "set"))
                get, put = (getattr(library, name) for name in names)
                return get, put
    return None
