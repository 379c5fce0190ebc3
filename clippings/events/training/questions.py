"""Questions with their answers: the acts of our annotated articles, as the ranker will meet them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clippings.events.arguments.question import Question
from clippings.events.code import FindHits, code_article
from clippings.events.deciding.traits import act_traits, option_traits
from clippings.events.judging.draft import Draft, Verdict
from clippings.events.needs import Registry
from clippings.events.report import Report
from clippings.events.training.answers import answers
from clippings.events.triggers.lexicon import Hit, find_hits
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words
from clippings.measure.precision import Reading
from clippings.measure.training import TrainingEvent
from clippings.registry.triggers import Sense, Triggers

_NOUN_ENDS = ("tion", "ment", "ity", "ure")
_BEFORE_NOUNS = word_set("the a an its his their of in on after by with this for 's")
_BEFORE_VERBS = word_set("to will would can could may might must not")
_Frame = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Example:
    """Traits of an act and of each option, and for actors and recipients the options that are each of the parties."""

    act: tuple[str, ...]
    options: tuple[tuple[str, ...], ...]
    answers: tuple[tuple[frozenset[int], ...], tuple[frozenset[int], ...]]


def examples_of(articles: Iterable[Reading], registry: Registry) -> list[Example]:
    """The annotated acts of articles, those whose words the lexicon lacks among them, each in its usual frame."""
    frames = frames_of(registry.triggers)
    found: list[Example] = []
    for article in articles:
        events, sentences, mentions = article.events, article.sentences, article.mentions

        def take(asked: Question, events: Mapping[str, Sequence[TrainingEvent]] = events) -> Report:
            event = event_of(asked.report, events[asked.report.sentence_id])
            if event is not None:
                traits = tuple(map(tuple, option_traits(asked)))
                found.append(Example(tuple(act_traits(asked)), traits, answers(asked, event)))
            return asked.report

        find = with_annotated(events, frames)
        code_article(sentences, mentions, article.published_on, registry, find=find, judge=believe, settle=take)
    return found


def believe(drafts: Sequence[Draft]) -> list[Verdict]:
    """Each report as one of its act: what the detector would leave out has parties to learn from too."""
    return [Verdict(draft.act.type, 1.0) for draft in drafts]


def event_of(report: Report, events: Sequence[TrainingEvent]) -> TrainingEvent | None:
    """The annotated act that a report tells of: its words overlap, and at best its type is the same."""
    start, end = (place - report.quote_span[0] for place in report.trigger_span)
    met = [event for event in events if event.start < end and start < event.end]
    return min(met, key=lambda event: (event.type != report.type, abs(event.start - start)), default=None)


def frames_of(triggers: Triggers) -> dict[tuple[str, bool], _Frame]:
    """The commonest frame of the verbs, and of the nouns, of each type."""
    counts: defaultdict[tuple[str, bool], Counter[_Frame]] = defaultdict(Counter)
    for patterns in triggers.values():
        for sense in (sense for pattern in patterns for sense in pattern.senses):
            counts[sense.type, sense.pos == "n"][sense.frame, sense.recipient] += 1
    return {key: max(found, key=lambda frame: (found[frame], frame)) for key, found in counts.items()}


def with_annotated(
    events: Mapping[str, Sequence[TrainingEvent]], frames: Mapping[tuple[str, bool], _Frame]
) -> FindHits:
    """A finder of triggers that also finds those that are only annotated."""

    def find(words: Words, triggers: Triggers) -> tuple[Hit, ...]:
        hits = list(find_hits(words, triggers))
        taken = {index for hit in hits for index in range(hit.first, hit.last)}
        for event in events[words.sentence.sentence_id]:
            begin = words.sentence.start
            place = [
                n for n, t in enumerate(words.tokens) if t.start - begin < event.end and event.start < t.end - begin
            ]
            if place and not taken & set(place):
                hits.append(_hit(words, place, event, frames))
                taken |= set(place)
        return tuple(sorted(hits, key=lambda hit: hit.first))

    return find


def _hit(words: Words, place: Sequence[int], event: TrainingEvent, frames: Mapping[tuple[str, bool], _Frame]) -> Hit:
    form = _form(words, place)
    noun = form == "noun"
    frame, recipient = frames.get((event.type, noun), ("act", ("obj",)))
    if len(event.actors) > 1 and not event.recipients:
        frame = "mutual"
    lemma = (words.low(place[0]),)
    sense = Sense(lemma, "n" if noun else "v", event.type, event.mode, frame, recipient, (), (), "annotated", 0)
    return Hit(place[0], place[-1] + 1, sense, form)


def _form(words: Words, place: Sequence[int]) -> str:
    """What form a trigger has that the lexicon does not know, as far as its end and the word before it tell."""
    low, previous = words.low(place[0]), words.low(place[0] - 1)
    if low.endswith("ing"):
        return "ing"
    if low.endswith("ed"):
        return "past"
    if previous in _BEFORE_VERBS:
        return "base"
    return "noun" if previous in _BEFORE_NOUNS or words.low(place[-1]).endswith(_NOUN_ENDS) else "past"
