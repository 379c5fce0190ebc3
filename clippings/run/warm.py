"""Reading what every page takes, all at once: registry, weights, patterns."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump
from clippings.entities.proposal import Proposer
from clippings.registry.load import Registry
from clippings.run.annotate import annotate_page
from clippings.run.shard import shard_of

TEXT = """Norway and Iceland agree on a summer timetable for the ferry

By the harbour desk
14 May 2024

Norway and Iceland signed an agreement on the summer timetable of the ferry in Reykjavik on Tuesday, the transport \
ministry of Norway said in a statement. The boats will call at two more harbours than last year, and the crossing \
will take about three hours less.

"The boats will leave an hour earlier from June, so that travellers reach the last train," a spokesman of the ministry \
told reporters in Oslo on Monday. He denied that fares would rise, and said that the harbour of Bergen had been made \
ready for larger ships over the winter.

The two countries plan to meet again in September 2024, when the new quay is to open. Iceland may then ask for a \
fourth crossing a week, according to people who know of the talks.
"""
# New objects after which the youngest are looked through for garbage. Pages leave hardly any that needs looking for.
OBJECTS = 50_000
PAGE = Dump("warm-up", "0" * 64, TEXT, "txt", "utf-8")


def warm_up(registry: Registry, proposers: Sequence[Proposer]) -> None:
    """Work a page of our own out, so that whatever pages call for is read, and is there when a process is forked.

    From then on garbage is looked for seldom: that took a thirtieth of a page's time.
    """
    gc.set_threshold(OBJECTS)
    with uncollected():
        page = annotate_page(PAGE, clean_page(PAGE, registry.sources), registry, proposers)
        shard_of([("", PAGE.encoding, page)], registry)


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage in the block, nor afterwards among what is there by then: it stays.

    Where much is read, looking takes a third of the time; and what is looked at is copied to each forked process.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
