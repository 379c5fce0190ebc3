"""How time and memory grow with the pages where all of them meet: linking, writing, validating, publishing.

    python benchmarks/pipeline/grow.py FOLDER --pages 1000 --pages 10000 --copies 3 --copies 10

Pages are made from the sample and worked out; the last number of them is then multiplied (`multiply.py`), as working
a hundred thousand out takes most of an hour and shows nothing new. Each size is measured in processes of its own.
"""

import shutil
import subprocess
import sys
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated, Any

import make_pages
import pyarrow as pa
import typer
from multiply import multiply

from clippings.publish.about import About, Author
from clippings.publish.publish import publish
from clippings.run.pool import opened
from clippings.run.stages import ONE, write_tables
from clippings.run.store import Store
from clippings.run.timings import Timings
from clippings.run.validation import check_folder

REGISTRY = Path("dataset/registry")
BUILD = "from clippings.cli import main; main()"
GROUP = Author("The Clippings authors", group=True)
ABOUT = About("copies", "Copies", "0.1.0", "Copies.", "", "", (GROUP,), date(2026, 1, 1))
SHOWN = ("link events", "find reprints", "resolve entities", "validate")
HEADER = ("pages", *(f"{step} s" for step in SHOWN), "all s", "peak MB", "publish s", "peak MB")


def main(
    folder: Annotated[Path, typer.Argument(help="Folder for pages and tables; it may grow to a few GB.")],
    pages: Annotated[list[int] | None, typer.Option("--pages", help="How many pages; may be given again.")] = None,
    copies: Annotated[list[int] | None, typer.Option("--copies", help="How often the last are taken.")] = None,
) -> None:
    """Print a table row of CPU seconds and memory for each number of pages, then for each number of copies."""
    typer.echo(f"| {' | '.join(HEADER)} |\n|{'---:|' * len(HEADER)}")
    numbers = pages or [1000]
    for number in numbers:
        row(number, worked_out(folder / str(number), number), folder)
    for times in copies or ():
        many = folder / f"{numbers[-1]}x{times}"
        shutil.rmtree(many, ignore_errors=True)
        multiply(worked_out(folder / str(numbers[-1]), numbers[-1]), times, Store(many), folder / "scratch")
        row(numbers[-1] * times, Store(many), folder)


def row(number: int, store: Store, folder: Path) -> None:
    built, told = folder / "tables", folder / "published"
    for path in (built, told, folder / "scratch"):
        shutil.rmtree(path, ignore_errors=True)
    whole, publishing = alone(tables, store, built), alone(published, built, told)
    steps = {name: spent["cpu_s"] for name, spent in whole["steps"].items()}
    cells = [f"{number:,}", *(f"{steps[name]:.1f}" for name in SHOWN), f"{sum(steps.values()):.1f}"]
    cells += [f"{whole['peak_memory_mb']:,}", f"{publishing['cpu_s']:.1f}", f"{publishing['peak_memory_mb']:,}"]
    typer.echo(f"| {' | '.join(cells)} |")


def worked_out(folder: Path, number: int) -> Store:
    """The pages of a number with what each comes to, made where they are not there."""
    if not (folder / "tables").exists():
        make_pages.main(folder / "raw", number)
        command = [sys.executable, "-c", BUILD, "build", str(folder / "raw"), str(folder / "tables")]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return Store(next(path for path in (folder / "tables.cache").iterdir() if path.is_dir()))


def alone(work: Any, *where: Any) -> dict[str, Any]:
    """What some work took in a process that did nothing else."""
    with get_context("spawn").Pool(1) as pool:
        took: dict[str, Any] = pool.apply(work, where)
    return took


def tables(store: Store, out: Path) -> dict[str, Any]:
    """Write the tables of a store and hold them against the contract, as a build does."""
    pa.set_memory_pool(pa.system_memory_pool())
    timings = Timings()
    with opened(ONE) as pool:
        write_tables(store, [], REGISTRY, (), out, out.with_name("scratch"), timings, pool)
    with timings.step("validate"):
        violations = check_folder(out)
    if violations:
        raise ValueError(str(violations[0]))
    return timings.summary(1, "")


def published(built: Path, out: Path) -> dict[str, Any]:
    """Publish tables."""
    pa.set_memory_pool(pa.system_memory_pool())
    timings = Timings()
    publish(built, out, ABOUT, None)
    return timings.summary(1, "")


if __name__ == "__main__":
    typer.run(main)
