"""How fast another checkout and this one clean the same pages, by turns in one run, and whether they make the same.

    git worktree add ../before REVISION
    python benchmarks/cleaning/by_turns.py ../before ../shared/benchmarks/cleaning/dev.jsonl.gz

Each page is cleaned once by each, a few at a time in turn, so that what else the machine does falls on both.
"""

import gzip
import json
import os
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

HERE = Path(__file__).parents[2]
WARM, TURN = 15, 12  # pages cleaned before the clock runs; pages cleaned at a turn


def main(
    other: Annotated[Path, typer.Argument(help="Another checkout of this repository")],
    pages: Annotated[Path, typer.Argument(help="JSON lines with a `dump` each, gzipped")],
    serve: Annotated[bool, typer.Option("--serve", hidden=True)] = False,
) -> None:
    """Print milliseconds a page and pages a second of both, and how many times as fast this one is."""
    if serve:
        clean_at_turns(other, pages)
        return
    command = [sys.executable, __file__]
    one_thread = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    both = [
        subprocess.Popen(
            [*command, str(checkout), str(pages), "--serve"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=one_thread,
        )
        for checkout in (other, HERE)
    ]  # fmt: skip
    n_pages, _ = (int(ask(process)) for process in both)
    seconds, same = [0.0, 0.0], True
    for first in range(0, n_pages, TURN):
        made = [ask(process, str(first)).split() for process in both]
        seconds = [total + float(spent) for total, (spent, _) in zip(seconds, made, strict=True)]
        same = same and made[0][1] == made[1][1]
    for process in both:
        process.communicate()
    for name, spent in zip(("the other", "this one"), seconds, strict=True):
        typer.echo(f"{name}: {1000 * spent / n_pages:.1f} ms a page, {n_pages / spent:.0f} pages a second and core")
    typer.echo(
        f"{n_pages} pages, {seconds[0] / seconds[1]:.2f} times as fast, results {'the same' if same else 'DIFFER'}"
    )


def ask(process: subprocess.Popen[str], line: str | None = None) -> str:
    """What a process answers to a line, or says first."""
    if process.stdin is None or process.stdout is None:
        raise ValueError("the process has no pipes")
    if line is not None:
        process.stdin.write(line + "\n")
        process.stdin.flush()
    return process.stdout.readline()


def clean_at_turns(checkout: Path, pages: Path) -> None:
    """Clean with a checkout's code: for each number read, the pages from there on; CPU seconds and a digest of what
    was made of them."""
    sys.path.insert(0, str(checkout.resolve()))
    from clippings.clean.page import clean_page
    from clippings.dumps.dump import Dump
    from clippings.registry.sources import load_sources

    sources = load_sources(checkout / "dataset" / "registry" / "sources.csv")
    with gzip.open(pages, "rt", encoding="utf-8") as lines:
        dumps = [Dump("page", "0" * 64, json.loads(line)["dump"], "txt", "utf-8") for line in lines]
    for dump in dumps[:WARM]:
        clean_page(dump, sources)
    timed = dumps[WARM:]
    print(len(timed), flush=True)  # noqa: T201
    for line in sys.stdin:
        began = time.process_time()
        made = [clean_page(dump, sources) for dump in timed[int(line) : int(line) + TURN]]
        spent = time.process_time() - began
        print(spent, sha256(repr(made).encode("utf-8", "surrogatepass")).hexdigest(), flush=True)  # noqa: T201


if __name__ == "__main__":
    typer.run(main)
