"""Our own annotated articles as pages would give them, and which reports of ours meet their events."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clippings.entities.detect import find_mentions
from clippings.entities.mention import Entity, Mention
from clippings.events.linking.identity import slug
from clippings.events.report import Report
from clippings.measure.training import Name, TrainingArticle, TrainingEvent, TrainingSentence
from clippings.registry.load import Registry
from clippings.text.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """An annotated article as a page would give it; `events` are those of each sentence."""

    published_on: date | None
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    events: Mapping[str, tuple[TrainingEvent, ...]]


def as_read(article: TrainingArticle) -> Reading:
    """An article with the names marked in it, its sentences one after another."""
    sentences, mentions, events, start = [], [], {}, 0
    for position, annotated in enumerate(article.sentences):
        sentence = _sentence(article.article_id, annotated, position, start)
        sentences.append(sentence)
        mentions += [_mention(sentence, name) for name in annotated.names]
        events[sentence.sentence_id] = annotated.events
        start = sentence.end + 1
    return Reading(article.published_on, tuple(sentences), tuple(mentions), events)


def as_found(article: TrainingArticle, registry: Registry) -> Reading:
    """An article whose names are marked by nobody: those that we find in it."""
    bare = as_read(article)
    return replace(bare, mentions=find_mentions(bare.sentences, registry))


def _sentence(article_id: str, annotated: TrainingSentence, position: int, start: int) -> Sentence:
    role = "title" if annotated.paragraph == 0 else "body"
    end = start + len(annotated.text)
    key = f"{article_id}:{start}-{end}"
    return Sentence(key, article_id, position, annotated.paragraph, role, annotated.text, start, end, False, None)


def _mention(sentence: Sentence, name: Name) -> Mention:
    kind = "GPE" if name.type == "NORP" else name.type
    entity = Entity(f"{kind}:{slug(name.entity)}", name.entity, kind, name.country)
    span = sentence.start + name.start, sentence.start + name.end
    return Mention(sentence.article_id, sentence.sentence_id, name.text, name.type, *span, 1.0, entity)


def matched(
    reports: Sequence[Report], events: Mapping[str, tuple[TrainingEvent, ...]]
) -> list[tuple[TrainingEvent, Report]]:
    """Annotated events with the report of their sentence and type that meets each, the nearest trigger."""
    free: defaultdict[tuple[str, str], list[Report]] = defaultdict(list)
    for report in reports:
        free[report.sentence_id, report.type].append(report)
    found = []
    for sentence_id, annotated in events.items():
        begin = int(sentence_id.rpartition(":")[2].partition("-")[0])
        for event in annotated:
            candidates = free[sentence_id, event.type]
            if candidates:
                best = min(candidates, key=lambda r: abs(r.trigger_span[0] - begin - event.start))
                candidates.remove(best)
                found.append((event, best))
    return found
