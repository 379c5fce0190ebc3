"""How fast pages become validated tables, in what memory, what one page more costs, what a second process brings.

    python benchmarks/pipeline/measure.py FOLDER --pages 1000 --pages 10000

Each build runs in a process of its own, so that its memory is its own. CPU seconds are what to compare: other work
on the machine lengthens the wall clock, not them. The second process is the exception, so it is measured by turns.
"""

import json
import shutil
import subprocess
import sys
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Annotated, Any

import make_pages
import typer

PER_PAGE = "read pages and work them out"
BUILD = "from clippings.cli import main; main()"
ROUNDS = 2
HEADER = (
    "pages", "cpu s", "pages/s/core", "sentences/s/core", "wall s", "peak MB", "validation", "cross-page s",
    "one page more: per-page s", "share of the full build",
)  # fmt: skip
BARS = ("bar", "", "25", "500", "", "1,500 at 100k", "5 %", "near-linear", "", "1 % at 10k")


def main(
    folder: Annotated[Path, typer.Argument(help="Folder for pages and tables; it may grow to a few GB.")],
    pages: Annotated[list[int] | None, typer.Option("--pages", help="How many pages; may be given again.")] = None,
    two: Annotated[
        bool, typer.Option("--two", help="Also build the first number of pages with two processes.")
    ] = False,
) -> None:
    """Build pages made from the sample, add one and build again; print a table row for each number of pages."""
    numbers = pages or [1000]
    line(HEADER)
    typer.echo("|" + "---|" * len(HEADER))
    for number in numbers:
        line(row(folder / str(number), number))
    line(BARS)
    if two:
        typer.echo(f"\ntwo processes: {second_process(folder / str(numbers[0])):.2f} times one (bar 1.7)")


def line(cells: "list[str] | tuple[str, ...]") -> None:
    typer.echo("| " + " | ".join(cells) + " |")


def row(folder: Path, number: int) -> list[str]:
    """Figures of a build of so many pages, and of the build after one page more."""
    shutil.rmtree(folder, ignore_errors=True)
    raw, out = folder / "raw", folder / "tables"
    make_pages.main(raw, number)
    whole = build(raw, out)
    (raw / "one-more.txt").write_text(another(raw, number), encoding="utf-8")
    more = build(raw, out)
    (raw / "one-more.txt").unlink()
    sentences = json.loads((out / "report.json").read_text(encoding="utf-8"))["rows"]["sentences"]
    cpu, steps = whole["cpu_s"], whole["steps"]
    across = cpu - steps[PER_PAGE]["cpu_s"] - steps["validate"]["cpu_s"]
    again = more["steps"][PER_PAGE]["cpu_s"]
    return [
        f"{number:,}", f"{cpu:.0f}", f"{number / cpu:.1f}", f"{sentences / cpu:.0f}", f"{whole['wall_s']:.0f}",
        f"{whole['peak_memory_mb']:,}", f"{steps['validate']['cpu_s'] / cpu:.1%}", f"{across:.1f}",
        f"{again:.1f}", f"{again / cpu:.1%}",
    ]  # fmt: skip


def another(raw: Path, number: int) -> str:
    """The next page that is none of those there."""
    layouts, countries = make_pages.read_layouts(), make_pages.read_countries()
    there = {sha256(path.read_bytes()).digest() for path in raw.rglob("*.txt")}
    texts = (make_pages.page(k, layouts, countries) for k in count(number))
    return next(text for text in texts if sha256(text.encode()).digest() not in there)


def second_process(folder: Path) -> float:
    """How many times as fast two processes are: the best wall clock of each, measured by turns."""
    best = {1: float("inf"), 2: float("inf")}
    for jobs in (1, 2) * ROUNDS:
        timings = build(folder / "raw", folder / f"tables-{jobs}", "--jobs", str(jobs), "--no-cache")
        best[jobs] = min(best[jobs], timings["wall_s"])
    return best[1] / best[2]


def build(raw: Path, out: Path, *options: str) -> dict[str, Any]:
    """The timings of one build."""
    command = [sys.executable, "-c", BUILD, "build", str(raw), str(out), *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    timings: dict[str, Any] = json.loads(out.with_name(f"{out.name}.timings.json").read_text(encoding="utf-8"))
    return timings


if __name__ == "__main__":
    typer.run(main)
