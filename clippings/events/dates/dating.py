"""On which day an act was, where no words beside it say so: what the ranker of days finds likely."""

from dataclasses import replace
from functools import cache

from clippings.events.dates.day_traits import act_traits, day_traits
from clippings.events.dates.days import Undated
from clippings.events.deciding.ranker import Ranker, read_ranker
from clippings.events.report import Report
from clippings.packaged import read_packaged

FILE = "day_weights.npz"
# The file that `scripts/train_days.py` wrote; it prints this when it does.
SHA256 = "ec86501fcedcd8f87aff960f37ac4a1ae514724aa9885d96e875a94333f8d1ac"
# A wrong day is worse than none.
SURE = 0.6


@cache
def packaged_days() -> Ranker:
    """The weights in the package. Raises ValueError where they are not the ones this code was written with."""
    return read_ranker(read_packaged("clippings.events.dates", FILE, SHA256))


def date_of(asked: Undated, ranker: Ranker | None = None) -> Report:
    """The report with the likeliest day where that is likely; its rule says which code points name it."""
    chances = (ranker or packaged_days()).chances(act_traits(asked), day_traits(asked))[:, 0]
    best = int(chances.argmax())
    day, when = asked.days[best], asked.days[best].when
    if when.span is None or chances[best] < SURE:
        return asked.report
    basis = "cross_article" if day.where == "before" else when.basis
    rule = f"{asked.report.rule};dated-by {when.span[0]}-{when.span[1]}"
    return replace(asked.report, when=replace(when, basis=basis), rule=rule)
