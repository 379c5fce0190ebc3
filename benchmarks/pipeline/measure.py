"""How fast pages become validated tables, in what memory, and what one page more costs.

Each build runs in a process of its own, so that its memory is its own. CPU seconds are what to compare: other work
on the machine lengthens the wall clock, not them.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

PER_PAGE = "read pages and work them out"
BUILD = "from clippings.cli import main; main()"


def main(
    folder: Annotated[Path, typer.Argument(help="Folder for pages and tables; it may grow to a few GB.")],
    pages: Annotated[list[int] | None, typer.Option("--pages", help="How many pages; may be given again.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", help="Worker processes.")] = 1,
) -> None:
    """Build pages made from the sample, add one and build again; print a table row for each number of pages."""
    header = (
        "pages", "cpu s", "pages/s/core", "sentences/s/core", "wall s", "peak MB", "validation",
        "cross-page s", "one page more: per-page s", "share of the full build",
    )  # fmt: skip
    typer.echo("| " + " | ".join(header) + " |\n|" + "---|" * len(header))
    for number in pages or [1000]:
        typer.echo("| " + " | ".join(row(folder / str(number), number, jobs)) + " |")


def row(folder: Path, number: int, jobs: int) -> list[str]:
    shutil.rmtree(folder, ignore_errors=True)
    raw, out = folder / "raw", folder / "tables"
    subprocess.run([sys.executable, str(Path(__file__).with_name("make_pages.py")), raw, str(number)], check=True)
    whole = build(raw, out, jobs)
    (raw / "one-more.txt").write_text("Example Island opens a bridge\n\nThe bridge was opened on Friday.\n")
    more = build(raw, out, jobs)
    sentences = json.loads((out / "report.json").read_text(encoding="utf-8"))["rows"]["sentences"]
    cpu, steps = whole["cpu_s"], whole["steps"]
    across = cpu - steps[PER_PAGE]["cpu_s"] - steps["validate"]["cpu_s"]
    again = more["steps"][PER_PAGE]["cpu_s"]
    return [
        f"{number:,}", f"{cpu:.0f}", f"{number / cpu:.1f}", f"{sentences / cpu:.0f}", f"{whole['wall_s']:.0f}",
        f"{whole['peak_memory_mb']:,}", f"{steps['validate']['cpu_s'] / cpu:.1%}", f"{across:.1f}",
        f"{again:.1f}", f"{again / cpu:.1%}",
    ]  # fmt: skip


def build(raw: Path, out: Path, jobs: int) -> dict[str, Any]:
    """The timings of one build."""
    command = [sys.executable, "-c", BUILD, "build", str(raw), str(out), "--jobs", str(jobs)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    timings: dict[str, Any] = json.loads(out.with_name(f"{out.name}.timings.json").read_text(encoding="utf-8"))
    return timings


if __name__ == "__main__":
    typer.run(main)
