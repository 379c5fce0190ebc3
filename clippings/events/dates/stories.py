"""When an undated article was told, roughly: at the time of the dated article with which it shares most acts.

It says which reports may be of one event, never when an article was published.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

import numpy as np
from numpy.typing import NDArray

from clippings.events.linking.identity import act_of, event_key, family
from clippings.events.report import Report

Keys = NDArray[np.uint64]

# One act in common may be chance, and one that more articles tell than this says little.
_FEWEST, _MOST = 2, 50


def act_keys(reports: Iterable[Report]) -> Keys:
    """Distinct hashes of the acts of an article, each with its word; those of unnamed parties tell nothing."""
    found = set()
    for report in reports:
        act = act_of(report)
        if act.actors or act.recipients:
            name = f"{event_key(act, '')}{family(report)}"
            found.add(int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "big"))
    return np.array(sorted(found), np.uint64)


def near_days(undated: Mapping[str, Keys], dated: Iterable[tuple[str, date, Keys]]) -> dict[str, date]:
    """Days of undated articles that share at least two acts with a dated one, the day of the one sharing most.

    `dated` is gone through once and need not be held: article, day, keys.
    """
    wanted = np.unique(np.concatenate([*undated.values(), np.empty(0, np.uint64)]))
    telling: defaultdict[int, list[tuple[date, str]]] = defaultdict(list)
    for article, day, keys in dated if len(wanted) else ():
        place = np.minimum(np.searchsorted(wanted, keys), len(wanted) - 1)
        other = (day, article)
        for key in keys[wanted[place] == keys].tolist():
            if len(telling[key]) <= _MOST:
                telling[key].append(other)
    days = {}
    for article, keys in undated.items():
        known = [telling[key] for key in keys.tolist() if key in telling and len(telling[key]) <= _MOST]
        shared = Counter(other for others in known for other in others)
        nearest = min(shared, key=lambda other: (-shared[other], other), default=None)
        if nearest is not None and shared[nearest] >= _FEWEST:
            days[article] = nearest[0]
    return days
