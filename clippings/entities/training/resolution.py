"""Hold who is who against our annotated articles: B-cubed and country of the names that were found."""

from collections.abc import Sequence
from dataclasses import dataclass

from clippings.entities.detect import find_mentions
from clippings.entities.home_model import HomeModel
from clippings.entities.mention import Mention
from clippings.entities.proposal import Proposer
from clippings.measure.precision import as_read
from clippings.measure.scores import b_cubed
from clippings.measure.training import Name, TrainingArticle
from clippings.registry.load import Registry

# A name as it is marked, and as it was built.
Pair = tuple[Name, Mention]


@dataclass(frozen=True, slots=True)
class Resolved:
    """`b3` over all articles together, as ids reach; `country`: the share that is right of those marked with one."""

    b3: float
    country: float
    n: int


def resolved(
    articles: Sequence[TrainingArticle],
    registry: Registry,
    proposers: Sequence[Proposer],
    homes: HomeModel | None = None,
) -> Resolved:
    """How well names whose span and type are right are brought together, within and across articles."""
    found = [pair for article in articles for pair in pairs(article, registry, proposers, homes)]
    placed = [pair for pair in found if pair[0].country]
    return Resolved(
        b3=b_cubed([(name.entity, mention.entity.entity_id) for name, mention in found])["f1"],
        country=sum(n.country == m.entity.country for n, m in placed) / max(len(placed), 1),
        n=len(found),
    )


def pairs(
    article: TrainingArticle, registry: Registry, proposers: Sequence[Proposer], homes: HomeModel | None
) -> list[Pair]:
    """The names of an article that were found with their span and type, each beside its mention."""
    sentences = as_read(article).sentences
    found = find_mentions(sentences, registry, proposers=proposers, homes=homes)
    built = {(m.start, m.end, m.type): m for m in found}
    return [
        (name, mention)
        for sentence, marked in zip(sentences, article.sentences, strict=True)
        for name in marked.names
        if (mention := built.get((sentence.start + name.start, sentence.start + name.end, name.type)))
    ]
