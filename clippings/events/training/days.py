"""Questions when an act was, with their answers: the annotated acts that no words beside them date."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from clippings.events.code import code_article
from clippings.events.dates.day_traits import act_traits, day_traits
from clippings.events.dates.days import Day, Undated
from clippings.events.needs import Registry
from clippings.events.report import Report
from clippings.events.training.questions import Example, believe, event_of, frames_of, with_annotated
from clippings.measure.precision import Reading
from clippings.measure.training import TrainingEvent

_LENGTHS = {"day": 10, "year": 4}


def examples_of(articles: Iterable[Reading], registry: Registry) -> list[Example]:
    """What the ranker of days is asked about articles. Both its answers are taught the same: the day, or none.

    Acts that come later see the days that were annotated for those before.
    """
    frames = frames_of(registry.triggers)
    found: list[Example] = []
    for article in articles:
        events, sentences, mentions = article.events, article.sentences, article.mentions

        def take(asked: Undated, events: Mapping[str, Sequence[TrainingEvent]] = events) -> Report:
            event = event_of(asked.report, events[asked.report.sentence_id])
            if event is None:
                return asked.report
            right = [n for n, day in enumerate(asked.days) if event.when is not None and _written(day) == event.when]
            answer = (frozenset(right or [0]),)
            found.append(Example(tuple(act_traits(asked)), tuple(map(tuple, day_traits(asked))), (answer, answer)))
            return replace(asked.report, when=asked.days[right[0]].when) if right else asked.report

        find = with_annotated(events, frames)
        code_article(sentences, mentions, article.published_on, registry, find=find, judge=believe, settle_day=take)
    return found


def _written(day: Day) -> str | None:
    """A day as our articles write it; weeks and seasons stand there by their month."""
    start = day.when.start
    return None if start is None else start.isoformat()[: _LENGTHS.get(day.when.precision, 7)]
