"""How long each step of a run took, on what: what differs from run to run and so stands in no table or report."""

import platform
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from time import perf_counter, process_time
from typing import Any

# ru_maxrss is in bytes on macOS, in KiB elsewhere.
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Timings:
    """Wall and CPU seconds by step; CPU seconds are this process's, and what `others` says theirs are."""

    def __init__(self, others: Callable[[], float] = lambda: 0.0) -> None:
        self.steps: dict[str, dict[str, float]] = {}
        self._others = others
        self._began = perf_counter(), self._cpu()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Count the block as a step; of the same name twice, the sum."""
        wall, cpu = perf_counter(), self._cpu()
        try:
            yield
        finally:
            counted = self.steps.setdefault(name, {"wall_s": 0.0, "cpu_s": 0.0})
            counted["wall_s"] = round(counted["wall_s"] + perf_counter() - wall, 3)
            counted["cpu_s"] = round(counted["cpu_s"] + self._cpu() - cpu, 3)

    def summary(self, n_pages: int, code: str) -> dict[str, Any]:
        """The steps, all seconds since the beginning, pages a second, peak memory in MB, and what they ran on.

        Steps may run beside each other, so their seconds on the wall may come to more than all.
        """
        wall, cpu = (now - then for now, then in zip((perf_counter(), self._cpu()), self._began, strict=True))
        return {
            "steps": self.steps,
            "wall_s": round(wall, 3),
            "cpu_s": round(cpu, 3),
            "pages_per_second": round(n_pages / wall, 1),
            "peak_memory_mb": round(_peak(resource.RUSAGE_SELF)),
            "peak_memory_of_a_worker_mb": round(_peak(resource.RUSAGE_CHILDREN)),
            "code": code,
            "python": platform.python_version(),
            "system": platform.platform(),
            "libraries": {name: version(name) for name in ("clippings", "numpy", "polars", "pyarrow", "syntok")},
        }

    def _cpu(self) -> float:
        return process_time() + self._others()


def _peak(whose: int) -> float:
    return resource.getrusage(whose).ru_maxrss * _RSS_UNIT / 1e6
