"""Progress on a terminal: how many are through, how fast, and how long the rest will take. Silence elsewhere."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bars


class Progress:
    """A line on standard error while the block runs. `total` is in `what`s; None where it is not known."""

    def __init__(self, what: str, total: int | None = None) -> None:
        self._what, self._total = what, total
        self._bars: Bars | None = None

    def __enter__(self) -> Self:
        if sys.stderr.isatty() and self._total != 0:
            self._bars = _bars(self._what)
            self._bars.start()
            self._bars.add_task("", total=self._total)
        return self

    def advance(self, number: int = 1) -> None:
        if self._bars is not None:
            self._bars.advance(self._bars.task_ids[0], number)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bars is not None:
            self._bars.stop()


def _bars(what: str) -> "Bars":
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        ProgressColumn,
        Task,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bars
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{what}, {task.speed:.1f} a second" if task.speed else what)

    return Bars(
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
