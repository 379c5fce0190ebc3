"""Working pages out, each within its time; one that comes to nothing is set aside and holds up no other."""

import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from clippings.clean.page import clean_page
from clippings.clean.story import Cleaned
from clippings.dumps.dump import Dump, Quarantined
from clippings.entities.choose import proposers_of
from clippings.events.judging.sureness import FLOOR
from clippings.registry.load import Registry, load_registry
from clippings.run.annotate import annotate_page
from clippings.run.shard import Shard, shard_of
from clippings.run.warm import uncollected, warm_up
from clippings.run.within import TooSlowError, within


@dataclass(frozen=True, slots=True)
class Work:
    """A page to work out: its key in the store, its dump, and what cleaning made of it where that is done already."""

    page: str
    dump: Dump
    cleaned: Cleaned | None = None


@dataclass(frozen=True, slots=True)
class How:
    """What working a page out takes: the registry's folder, seconds for a page, a model for names or none, and how
    sure a report has to be."""

    registry: Path
    seconds: int
    names_model: str | None = None
    floor: float = FLOOR


def work_out(works: Sequence[Work], how: How) -> tuple[Shard, list[Quarantined]]:
    """The shard of some pages, and those of them that came to nothing."""
    prepare(how)
    try:
        with within(how.seconds * len(works)):
            return _shard(works, how), []
    except Exception:  # one page of them is amiss: it shall not take the others with it
        done = [_alone(work, how) for work in works]
    good = [work for work, reason in zip(works, done, strict=True) if reason is None]
    return _shard(good, how), [reason for reason in done if reason is not None]


def prepare(how: How) -> None:
    """Read what every page takes, before the first page's time begins to count."""
    _ready(how.registry, how.names_model)


def clean_out(dump: Dump, how: How) -> Cleaned:
    """A dump cleaned; without a block where that fails, so that the next step tries again and says why."""
    try:
        with within(how.seconds):
            return clean_page(dump, registry_of(how.registry).sources)
    except Exception:
        return Cleaned((), ())


@cache
def registry_of(folder: Path) -> Registry:
    """The registry of a folder, read once a process."""
    with uncollected():
        return load_registry(folder)


@cache
def _ready(registry: Path, names_model: str | None) -> None:
    warm_up(registry_of(registry), proposers_of(names_model))


def _shard(works: Sequence[Work], how: How) -> Shard:
    registry, proposers = registry_of(how.registry), proposers_of(how.names_model)
    pages = []
    for work in works:
        known = work.cleaned if work.cleaned and work.cleaned.blocks else None
        cleaned = known or clean_page(work.dump, registry.sources)
        pages.append((work.page, work.dump.encoding, annotate_page(work.dump, cleaned, registry, proposers, how.floor)))
    return shard_of(pages, registry)


def _alone(work: Work, how: How) -> Quarantined | None:
    """Why a page comes to nothing by itself; None where it does not."""
    try:
        with within(how.seconds):
            _shard([work], how)
    except TooSlowError:
        reason = f"too slow: not worked out within {how.seconds} seconds"
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}, line {place.lineno}"
        reason = f"not worked out, a bug of ours: {type(error).__name__} in {where}"
    else:
        return None
    return Quarantined(work.dump.name, reason, len(work.dump.text.encode("utf-8", errors="replace")))
