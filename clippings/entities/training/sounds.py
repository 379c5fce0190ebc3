"""Count what names of each country sound like: clusters of letters of its cities and of its persons."""

from collections import Counter
from itertools import chain

import numpy as np

from clippings.entities.home_model import PART, Sounds, clusters_of
from clippings.registry.load import Registry
from clippings.registry.tokens import tokenize

# A person's name counts as much as this many cities'.
PERSONS = 3
# Countries with fewer clusters, and clusters that are rarer, say too little.
FEWEST, RAREST = 40, 8
# How many clusters a country is taken to have that are as everywhere.
PRIOR = 60.0


def count_sounds(registry: Registry) -> Sounds:
    """For each cluster and country the logarithm of how much likelier it is there, in whole parts."""
    persons = [(a.name, a.country) for a in registry.actors if a.type == "PERSON" and a.country]
    counts: dict[str, Counter[str]] = {}
    for name, country in chain(((city.name, city.country) for city in registry.cities), persons * PERSONS):
        counts.setdefault(country, Counter()).update(clusters_of(_folds(name)))
    everywhere = sum(counts.values(), Counter[str]())
    n_all = everywhere.total()
    clusters = sorted(cluster for cluster, count in everywhere.items() if count >= RAREST)
    countries = sorted(country for country, found in counts.items() if found.total() >= FEWEST)
    usual = np.array([(everywhere[cluster] + 0.5) / n_all for cluster in clusters])
    columns = []
    for country in countries:
        own = np.array([counts[country][cluster] for cluster in clusters])
        columns.append(np.log((own + PRIOR * usual) / (counts[country].total() + PRIOR) / usual))
    table = np.clip(np.rint(np.stack(columns, axis=1) * PART), -127, 127).astype(np.int8)
    return Sounds(_numbered(clusters), _numbered(countries), table)


def _folds(name: str) -> list[str]:
    return [fold for fold in tokenize(name).folds if fold[0].isalnum()]


def _numbered(words: list[str]) -> dict[str, int]:
    return {word: number for number, word in enumerate(words)}
