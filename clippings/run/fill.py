"""The per-page steps over many pages: what is in the store is kept, what is new is worked out, the rest forgotten."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import groupby
from pathlib import Path

import numpy as np

from clippings.dumps.dump import Dump, Quarantined
from clippings.run.pool import Pool, chunks
from clippings.run.progress import Progress
from clippings.run.records import from_records, schema_of, to_records
from clippings.run.shard import Shard
from clippings.run.spill import Spill
from clippings.run.store import BUCKETS, Store, bucket_of
from clippings.run.work import How, Work, work_out

READ_AT_ONCE = 256
# Enough pages a task that sending them costs little, few enough that the last tasks end together.
PAGES_A_TASK = 16
KEY_DIGITS = 32


@dataclass(frozen=True, slots=True)
class Filled:
    """How many pages were there already, how many are new, and which of the new ones came to nothing."""

    n_kept: int
    n_new: int
    refused: tuple[Quarantined, ...]


def page_key(dump: Dump) -> str:
    """What the results of a page depend on, as a hash: everything that is known of the dump."""
    given = (dump.given.url, dump.given.title, dump.given.published_on, dump.given.source)
    known = (dump.name, dump.sha256, dump.format, dump.encoding, dump.clean, dump.marks, given)
    return sha256(f"{known!r}\n{dump.text}".encode(errors="surrogatepass")).hexdigest()[:KEY_DIGITS]


def fill(items: Iterable[Work], store: Store, scratch: Path, pool: Pool, how: How) -> Filled:
    """Make the store hold the results of these pages and of no other.

    Pages that come to nothing are not kept: a later build, of other code or in more time, tries them again.
    """
    fresh = Spill(scratch / "work", schema_of(Work))
    n_kept = n_new = 0
    refused: list[Quarantined] = []
    known = [store.pages(bucket) for bucket in range(BUCKETS)]
    gone = [set(pages) for pages in known]
    for batch in chunks(items, READ_AT_ONCE):
        new = []
        for work in batch:
            bucket = bucket_of(work.dump.sha256)
            if work.page in known[bucket]:
                gone[bucket].discard(work.page)
            else:
                new.append(work)
        n_kept, n_new = n_kept + len(batch) - len(new), n_new + len(new)
        fresh.add(to_records(new, Work), np.array([bucket_of(work.dump.sha256) for work in new], np.int64))
    del known
    for bucket, pages in enumerate(gone):
        if pages:
            store.update(bucket, pages, [])
    with Progress("pages", n_new) as progress:
        done = pool.map(partial(_work, how=how), _tasks(fresh))
        for bucket, results in groupby(done, key=lambda result: result[0]):
            shards = []
            for _, shard, aside in results:
                shards.append(shard)
                refused += aside
                progress.advance(shard["pages"].num_rows + len(aside))
            store.update(bucket, set(), shards)
    return Filled(n_kept, n_new - len(refused), tuple(refused))


def _tasks(fresh: Spill) -> Iterator[tuple[int, list[Work]]]:
    for bucket in range(BUCKETS):
        for chunk in chunks(from_records(fresh.take(bucket), Work), PAGES_A_TASK):
            yield bucket, chunk


def _work(task: tuple[int, list[Work]], how: How) -> tuple[int, Shard, list[Quarantined]]:
    bucket, works = task
    return bucket, *work_out(works, how)
