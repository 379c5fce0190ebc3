"""How long each step of a run took, on what: what differs from run to run and so stands in no table or report."""

import platform
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from time import perf_counter, process_time
from typing import Any

# ru_maxrss is in bytes on macOS, in KiB elsewhere.
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(slots=True)
class Timings:
    """Wall and CPU seconds by step; CPU seconds are this process's and its finished workers'."""

    steps: dict[str, dict[str, float]] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Count the block as a step; of the same name twice, the sum."""
        wall, cpu = perf_counter(), _cpu()
        try:
            yield
        finally:
            counted = self.steps.setdefault(name, {"wall_s": 0.0, "cpu_s": 0.0})
            counted["wall_s"] = round(counted["wall_s"] + perf_counter() - wall, 3)
            counted["cpu_s"] = round(counted["cpu_s"] + _cpu() - cpu, 3)

    def summary(self, n_pages: int, code: str) -> dict[str, Any]:
        """The steps with their sums, pages a second, peak memory in MB, and what they ran on."""
        wall = sum(step["wall_s"] for step in self.steps.values())
        cpu = sum(step["cpu_s"] for step in self.steps.values())
        return {
            "steps": self.steps,
            "wall_s": round(wall, 3),
            "cpu_s": round(cpu, 3),
            "pages_per_second": round(n_pages / wall, 1) if wall else None,
            "peak_memory_mb": round(_peak(resource.RUSAGE_SELF)),
            "peak_memory_of_a_worker_mb": round(_peak(resource.RUSAGE_CHILDREN)),
            "code": code,
            "python": platform.python_version(),
            "system": platform.platform(),
            "libraries": {name: version(name) for name in ("clippings", "numpy", "polars", "pyarrow", "syntok")},
        }


def _peak(whose: int) -> float:
    return resource.getrusage(whose).ru_maxrss * _RSS_UNIT / 1e6


def _cpu() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime
