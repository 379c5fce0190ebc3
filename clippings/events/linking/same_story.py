"""Which articles tell one story: those of about one week that name the same people, bodies and towns."""

import hashlib
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clippings.entities.mention import Mention

Keys = NDArray[np.uint64]

# Names in common, and days between the first article of a story and any other.
SHARED, DAYS = 3, timedelta(days=8)
# A story is closed with so many articles. A name that so many stories of a week have tells nothing, and would take
# long to go through; as pages elsewhere have a say in that, it is more than a corpus of some thousand pages has.
FULL, COMMON = 50, 200


class _Story(NamedTuple):
    first: str
    on: date


def name_keys(mentions: Iterable[Mention], countries: Collection[str]) -> Keys:
    """Distinct hashes of the things an article names; countries and their peoples stand in any story."""
    found = {mention.entity.entity_id for mention in mentions if mention.entity.name not in countries}
    hashes = [int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "big") for name in found]
    return np.array(sorted(hashes), np.uint64)


def stories_of(articles: Iterable[tuple[date, str, Keys]]) -> dict[str, str]:
    """For each article that shares its story with others, the story's first article.

    Articles are a day, an id and keys. Each, by day and id, joins the story whose first article has most names in
    common with it, or begins one: so no chain of articles leads from one story into another.
    """
    sizes: Counter[_Story] = Counter()
    # The stories still told that have a name, oldest first, and the names of each. Names like an agency's are in
    # thousands of stories: so those that are over are dropped as they end, and the others never gone through.
    told: defaultdict[int, OrderedDict[_Story, None]] = defaultdict(OrderedDict)
    names: dict[_Story, list[int]] = {}
    found: dict[str, _Story] = {}
    for on, article, keys in sorted(articles, key=lambda told: told[:2]):
        shared: Counter[_Story] = Counter()
        own: list[int] = keys.tolist()
        for key in own:
            while told[key] and on - next(iter(told[key])).on > DAYS:
                told[key].popitem(last=False)
            if len(told[key]) <= COMMON:
                shared.update(told[key].keys())
        story = min(shared, key=lambda story: (-shared[story], story.on, story.first), default=None)
        if story is None or shared[story] < SHARED:
            story = _Story(article, on)
            names[story] = own
            for key in own:
                told[key][story] = None
        found[article] = story
        sizes[story] += 1
        if sizes[story] == FULL:
            for key in names[story]:
                told[key].pop(story, None)
    return {article: story.first for article, story in found.items() if sizes[story] > 1}
