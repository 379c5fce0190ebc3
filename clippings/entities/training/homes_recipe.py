"""What the packaged model of homes is trained on: our articles, each half with the sounds of the other half's names."""

from collections.abc import Sequence

from clippings.entities.home_model import HomeModel
from clippings.entities.proposal import Proposer
from clippings.entities.training.homes import read_examples
from clippings.entities.training.homes_fit import fit_homes
from clippings.entities.training.sounds import count_sounds
from clippings.measure.training import TrainingArticle
from clippings.registry.load import Registry


def train_homes(articles: Sequence[TrainingArticle], registry: Registry, proposers: Sequence[Proposer]) -> HomeModel:
    """The model of these articles. A name whose own sound were counted would teach that sounds are always right."""
    middle = len(articles) // 2
    halves = articles[:middle], articles[middle:]
    examples = [
        example
        for half, other in (halves, halves[::-1])
        for example in read_examples(half, registry, proposers, count_sounds(registry, other))
    ]
    return fit_homes(examples, count_sounds(registry, articles))
