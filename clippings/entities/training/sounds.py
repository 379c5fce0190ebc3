"""Count what names of each country sound like: clusters of letters of its cities, its persons and its bodies."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np

from clippings.entities.home_model import PART, Sounds, clusters_of
from clippings.measure.training import TrainingArticle
from clippings.registry.load import Registry
from clippings.registry.tokens import tokenize

# What is no city counts as much as this many of them.
MORE = 3
NAMED = frozenset({"PERSON", "ORG", "FAC", "LOC"})
# Countries with fewer clusters, and clusters that are rarer, say too little.
FEWEST, RAREST = 40, 8
# How many clusters a country is taken to have that are as everywhere.
PRIOR = 60.0


def count_sounds(registry: Registry, articles: Iterable[TrainingArticle] = ()) -> Sounds:
    """For each cluster and country the logarithm of how much likelier it is there, in whole parts."""
    persons = [(a.name, a.country) for a in registry.actors if a.type == "PERSON" and a.country]
    named = [*persons, *sorted(set(_named(articles)))] * MORE
    counts: dict[str, Counter[str]] = {}
    for name, country in chain(((city.name, city.country) for city in registry.cities), named):
        telling = (fold for fold in tokenize(name).folds if fold[0].isalnum() and fold not in registry.words.common)
        counts.setdefault(country, Counter()).update(clusters_of(telling))
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


def _named(articles: Iterable[TrainingArticle]) -> Iterator[tuple[str, str]]:
    """What articles name, in full, with its country."""
    for article in articles:
        for name in chain.from_iterable(sentence.names for sentence in article.sentences):
            if name.type in NAMED and name.country:
                yield name.entity, name.country


def _numbered(words: list[str]) -> dict[str, int]:
    return {word: number for number, word in enumerate(words)}
