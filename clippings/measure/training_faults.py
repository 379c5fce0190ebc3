"""What must hold within an article of the training corpus beyond its grammar, and where it does not."""

from collections import Counter
from collections.abc import Iterator, Sequence

from clippings.measure.training import TrainingArticle, TrainingEvent, TrainingParty

Fault = tuple[int, str]


def article_faults(article: TrainingArticle, countries: frozenset[str]) -> Iterator[Fault]:
    """(line, fault): events coded twice, acts asserted before they happened, parties named nowhere, no such country."""
    yield from _events(article)
    yield from _countries(article, countries)


def _events(article: TrainingArticle) -> Iterator[Fault]:
    before = ""
    for sentence in article.sentences:
        known = before + "\n".join(name.entity for name in sentence.names)
        for event, n in Counter(sentence.events).items():
            if n > 1:
                yield sentence.line, f"coded {n} times: {event.trigger}"
        for event in sentence.events:
            for party in _parties(event):
                if party.inherited and party.text and party.text not in known:
                    yield sentence.line, f"inherited party is in no earlier sentence: {party.text}"
            if event.modality == "asserted" and event.when and event.when > str(article.published_on):
                yield sentence.line, f"asserted on {event.when}, after publication"
        before = known + "\n" + sentence.text + "\n"


def _countries(article: TrainingArticle, countries: frozenset[str]) -> Iterator[Fault]:
    for sentence in article.sentences:
        used = [name.country for name in sentence.names]
        used += [party.country for event in sentence.events for party in _parties(event)]
        for code in sorted({c for c in used if c} - countries):
            yield sentence.line, f"no country {code}"


def repeated_ids(articles: Sequence[TrainingArticle]) -> list[str]:
    """The article ids that more than one article has, sorted."""
    counts = Counter(article.article_id for article in articles)
    return sorted(article_id for article_id, n in counts.items() if n > 1)


def _parties(event: TrainingEvent) -> tuple[TrainingParty, ...]:
    return event.actors + event.recipients
