"""How much memory a process takes that works out one page after another.

    python benchmarks/pipeline/memory.py 8000

What is kept of a page goes to disk, so only caches of words grow, and each has a size that it does not pass. What
comes after the pages is in `grow.py`.
"""

import os
from pathlib import Path
from typing import Annotated

import make_pages
import typer

from clippings.dumps.dump import Dump
from clippings.dumps.found import text_sha256
from clippings.dumps.limits import DEFAULT_LIMITS
from clippings.run.fill import PAGES_A_TASK, page_key
from clippings.run.pool import chunks
from clippings.run.work import How, Work, prepare, work_out

REGISTRY = Path(__file__).parents[2] / "dataset" / "registry"


def main(
    pages: Annotated[int, typer.Argument(help="How many pages to work out.")] = 8000,
    every: Annotated[int, typer.Option(help="After how many of them to say the memory.")] = 1000,
) -> None:
    """Print the MB that the process holds before the first page and after every so many."""
    how = How(REGISTRY, DEFAULT_LIMITS.dump_seconds)
    prepare(how)
    layouts, countries = make_pages.read_layouts(), make_pages.read_countries()
    typer.echo(f"{0:8,d} pages  {held_mb():,} MB")
    done = 0
    for numbers in chunks(range(pages), PAGES_A_TASK):
        work_out([work(make_pages.page(number, layouts, countries)) for number in numbers], how)
        before, done = done, done + len(numbers)
        if done // every > before // every:
            typer.echo(f"{done:8,d} pages  {held_mb():,} MB")


def work(text: str) -> Work:
    digest = text_sha256(text)
    dump = Dump(f"{digest}.txt", digest, text, "txt", "utf-8")
    return Work(page_key(dump), dump)


def held_mb() -> int:
    """What the process holds now, as Linux counts it."""
    held = int(Path("/proc/self/statm").read_text().split()[1])
    return held * os.sysconf("SC_PAGE_SIZE") // 1_000_000


if __name__ == "__main__":
    typer.run(main)
