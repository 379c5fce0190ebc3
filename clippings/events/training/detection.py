"""What the detector learns from: the possible reports in annotated articles, each with the type it has or none."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from clippings.events.code import code_article
from clippings.events.judging.detector import NOTHING
from clippings.events.judging.draft import Draft, Verdict
from clippings.events.needs import Registry
from clippings.measure.precision import Reading
from clippings.measure.training import TrainingEvent


@dataclass(frozen=True, slots=True)
class Example:
    """The signs of a possible report, and its type or `NOTHING`."""

    signs: tuple[str, ...]
    type: str


def read_examples(articles: Iterable[Reading], registry: Registry) -> Iterator[Example]:
    """Every possible report of annotated articles."""
    for article in articles:
        starts = {sentence.sentence_id: sentence.start for sentence in article.sentences}
        found: list[Example] = []

        def take(
            drafts: Sequence[Draft],
            events: Mapping[str, Sequence[TrainingEvent]] = article.events,
            starts: Mapping[str, int] = starts,
            found: list[Example] = found,
        ) -> list[Verdict]:
            for key, told in groupby(drafts, key=lambda draft: draft.words.sentence.sentence_id):
                there = list(told)
                types = label(there, events[key], starts[key])
                found.extend(Example(draft.signs, kind) for draft, kind in zip(there, types, strict=True))
            return [Verdict(draft.act.type, 0.0) for draft in drafts]

        code_article(article.sentences, article.mentions, article.published_on, registry, judge=take, floor=1.0)
        yield from found


def label(drafts: Sequence[Draft], events: Sequence[TrainingEvent], start: int) -> list[str]:
    """The type of each draft of a sentence that begins at `start`.

    That is the type of the event whose trigger it overlaps, one of its own type first; of the events left over, those
    of its own type.
    """
    types: dict[int, str] = {}
    left = list(events)
    for same in (True, False):
        for place, draft in enumerate(drafts):
            met = [e for e in left if _overlap(draft, e, start) and (not same or e.type == draft.act.type)]
            if met and place not in types:
                types[place] = met[0].type
                left.remove(met[0])
    for event in left:
        free = [place for place, d in enumerate(drafts) if place not in types and d.act.type == event.type]
        if free:
            nearest = min(free, key=lambda place: abs(drafts[place].span[0] - start - event.start))
            types[nearest] = event.type
    return [types.get(place, NOTHING) for place in range(len(drafts))]


def _overlap(draft: Draft, event: TrainingEvent, start: int) -> bool:
    first, last = draft.span
    return first < start + event.end and start + event.start < last
