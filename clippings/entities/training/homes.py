"""What the model of homes learns from: things of our articles whose country nothing says, and the one marked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from clippings.entities.detect import propose
from clippings.entities.home_model import Sounds
from clippings.entities.homes import questions, together
from clippings.entities.proposal import Line, Proposal, Proposer
from clippings.entities.resolve import entities_of, read_article
from clippings.measure.precision import as_read
from clippings.measure.training import TrainingArticle
from clippings.registry.load import Registry

# Mentions beyond these make a thing count no more.
MOST = 3


@dataclass(frozen=True, slots=True)
class Example:
    """The signs of each option, the first of them none; which is right; and how often the thing is named."""

    options: Sequence[Sequence[str]]
    answer: int
    n_mentions: int


def read_examples(
    articles: Iterable[TrainingArticle], registry: Registry, proposers: Sequence[Proposer], sounds: Sounds
) -> Iterator[Example]:
    """Things found with their span and type; where no option is right, nothing can be learned."""
    for article in articles:
        lines, proposals = propose(as_read(article).sentences, registry, proposers)
        entities = entities_of(proposals, read_article(lines, proposals, registry))
        places = together(entities)
        for entity_id, (options, countries) in questions(lines, proposals, entities, registry.words, sounds):
            marked = Counter(
                country or "" for index in places[entity_id] for country in _marked(article, lines, proposals[index])
            )
            right = max(sorted(marked), key=lambda code: marked[code], default=None)
            codes = ["", *countries]
            if right is not None and right in codes:
                yield Example(options, codes.index(right), min(marked.total(), MOST))


def _marked(article: TrainingArticle, lines: Sequence[Line], proposal: Proposal) -> list[str | None]:
    """The country of the name that is marked with this span and type, if one is."""
    tokens = lines[proposal.line].tokens
    span = tokens.starts[proposal.start], tokens.ends[proposal.end - 1]
    names = article.sentences[proposal.line].names
    return [name.country for name in names if (name.start, name.end) == span and name.type == proposal.type]
