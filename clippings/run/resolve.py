"""The cross-page steps: dates that other pages give away, reprints, entities, events, and the eight tables.

Nothing here holds all pages: rows pass through bucket by bucket, or a range of keys at a time. What is written
depends on nothing else that is written, so that several processes of this machine share it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from clippings.clean.story import Published
from clippings.events.dates.across import Question, Told, answer
from clippings.registry.sources import Source
from clippings.run.facts import Facts
from clippings.run.linking import write_events
from clippings.run.pool import Pool
from clippings.run.repeating import write_articles
from clippings.run.store import Store
from clippings.run.timings import Timings
from clippings.run.writing import (
    Rows,
    records,
    write_blocks,
    write_entities,
    write_entity_mentions,
    write_sentences,
    write_sources,
)


@dataclass(frozen=True, slots=True)
class Job:
    """What writing tables takes: pages, days that other pages gave away, where to write, where to pass files."""

    store: Store
    inferred: dict[str, Published]
    out: Path
    scratch: Path


# The longest first, so that several processes end together.
STEPS: dict[str, Callable[[Job], Rows]] = {
    "link events": lambda job: write_events(job.store, job.inferred, job.out, job.scratch),
    "find reprints": lambda job: write_articles(job.store, job.inferred, job.out, job.scratch),
    "resolve entities": lambda job: write_entities(job.store, job.out, job.scratch),
    "sort blocks": lambda job: write_blocks(job.store, job.out, job.scratch),
    "write sentences": lambda job: write_sentences(job.store, job.out),
    "write entity mentions": lambda job: write_entity_mentions(job.store, job.out),
}


def resolve_store(
    store: Store, facts: Facts, sources: tuple[Source, ...], out: Path, scratch: Path, timings: Timings, pool: Pool
) -> Rows:
    """Write the eight tables of all pages of a store; the number of rows of each, and of `reprints`.

    `scratch` is a folder for passing files.
    """
    with timings.step("date articles by others"):
        inferred = answer(partial(records, store, "questions", Question), records(store, "told", Told))
    rows = write_sources(facts.ways, sources, out)
    for name, written, seconds in pool.map_here(partial(_step, Job(store, inferred, out, scratch)), STEPS):
        rows |= written
        timings.steps[name] = seconds
    return rows


def _step(job: Job, name: str) -> tuple[str, Rows, dict[str, float]]:
    timings = Timings()
    with timings.step(name):
        rows = STEPS[name](job)
    return name, rows, timings.steps[name]
