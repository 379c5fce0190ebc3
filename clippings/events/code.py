"""Code one article: the reports of events in its sentences."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from clippings.entities.mention import Mention
from clippings.events.arguments import Arguments, surface_arguments
from clippings.events.attribution import Attribution, Saying, find_sayings, read_attribution
from clippings.events.confidence import confidence
from clippings.events.context import read_context
from clippings.events.decide import Decide, decide
from clippings.events.discourse import Discourse
from clippings.events.inherit import NOBODY, with_inherited
from clippings.events.lexicon import Hit, find_hits
from clippings.events.modality import read_modality
from clippings.events.options import Recollection, options_of
from clippings.events.parties import Candidate, country_of, find_candidates, find_things
from clippings.events.phrases import Phrases
from clippings.events.question import Question
from clippings.events.report import Party, Report, When
from clippings.events.rules import Act, apply_rules, contents, is_definite, is_mere_thought, points_back, same_act_twice
from clippings.events.timing import date_hits
from clippings.events.tokens import Words, read_words
from clippings.events.where import read_where
from clippings.registry.contexts import Contexts
from clippings.registry.roles import Roles
from clippings.registry.spots import Spots
from clippings.registry.triggers import Triggers
from clippings.text.sentence import Sentence

CODED_ROLES = frozenset({"title", "standfirst", "body", "subheading"})
FLOOR = 0.49
_FORCE = frozenset({"ASSAULT", "COERCE"})


FindHits = Callable[[Words, Triggers], tuple[Hit, ...]]


class Registry(Protocol):
    """What coding needs of the registry."""

    @property
    def triggers(self) -> Triggers: ...
    @property
    def roles(self) -> Roles: ...
    @property
    def contexts(self) -> Contexts: ...
    @property
    def spots(self) -> Spots: ...


def code_article(
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    published_on: date | None,
    registry: Registry,
    *,
    find: FindHits = find_hits,
    settle: Decide = decide,
    floor: float = FLOOR,
) -> tuple[Report, ...]:
    """The reports of events in an article's own sentences, in page order; captions and furniture are not coded.

    `find` finds the triggers of a sentence, `settle` says who the parties of each are once the rules of word order
    have had their say. Reports with a confidence below `floor` are left out: of their kind more are wrong than right.
    """
    by_sentence: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_sentence[mention.sentence_id].append(mention)
    home = _home(mentions)
    discourse, recollection = Discourse(home), Recollection()
    running = Attribution()
    reports: list[Report] = []
    for sentence in sentences:
        if sentence.role not in CODED_ROLES:
            continue
        words = read_words(sentence, by_sentence[sentence.sentence_id])
        hits = find(words, registry.triggers)
        candidates = discourse.read(words, _all_candidates(words, hits, registry.roles))
        sayings = find_sayings(words, candidates)
        running = next((s.by for s in reversed(sayings) if s.holder is not None), running)
        coded = _code_sentence(words, hits, candidates, sayings, running, published_on, registry)
        asked = _questions(
            words, hits, candidates, sayings, with_inherited(coded, reports), reports, recollection, home
        )
        reports.extend([settle(question) for question in asked])
        recollection.learn(candidates)
    return tuple(report for report in reports if report.confidence >= floor)


def _home(mentions: Sequence[Mention]) -> str | None:
    """The country the article speaks of most: whose army 'the army' is when nothing nearer says so."""
    counts = Counter(country for mention in mentions if (country := country_of(mention)))
    return min(counts, key=lambda country: (-counts[country], country)) if counts else None


def _code_sentence(
    words: Words,
    hits: Sequence[Hit],
    candidates: Sequence[Candidate],
    sayings: Sequence[Saying],
    running: Attribution,
    published_on: date | None,
    registry: Registry,
) -> list[Report]:
    inner = contents(words, hits)
    twice = same_act_twice(words, hits)
    again = {kept: said for said, kept in reversed(twice.items())}
    coded = [hit for hit in hits if hit not in inner and hit not in twice and not is_mere_thought(words, hit)]
    content_of: Mapping[Hit, Hit] = {outer: hit for hit, outer in reversed(inner.items())}
    acts = {hit: apply_rules(words, hit, read_modality(words, hit, hits), content_of.get(hit)) for hit in coded}
    whens = date_hits(words, hits, acts, sayings, published_on)
    reports = []
    for hit in coded:
        found = _completed(surface_arguments(words, hit, candidates), content_of.get(hit), words, candidates)
        if hit in again:
            found = _filled(found, surface_arguments(words, again[hit], candidates), hit)
        bare = hit.nominal and not found.actors and not found.recipients
        if bare and (hit.sense.frame != "mutual" or is_definite(words, hit)):
            continue
        if hit.sense.frame == "mutual" and not found.actors and whens[hit].span is None and points_back(words, hit):
            continue
        by = read_attribution(words, hit, sayings, running)
        report = _report(words, hit, acts[hit], found, whens[hit], by, registry)
        reports.append(replace(report, confidence=confidence(report)))
    return reports


def _questions(
    words: Words,
    hits: Sequence[Hit],
    candidates: Sequence[Candidate],
    sayings: Sequence[Saying],
    coded: Sequence[Report],
    earlier: Sequence[Report],
    recollection: Recollection,
    home: str | None,
) -> list[Question]:
    """Who the parties of a sentence's acts are, with what the rules say."""
    if not coded:
        return []
    at = {words.span(hit.first, hit.last): hit for hit in hits}
    phrases, before = Phrases(words, candidates), tuple(earlier)
    options = options_of(words, candidates, recollection.options(candidates), home)
    return [Question(phrases, at[r.trigger_span], hits, sayings, r, before, home, options) for r in coded]


def _all_candidates(words: Words, hits: Sequence[Hit], roles: Roles) -> tuple[Candidate, ...]:
    """Names and role nouns, and the plain nouns that force was used on."""
    ends = {hit.first: hit.last for hit in hits if not hit.nominal}
    # In 'denied visiting X' the verb is no part of the name, though 'a visiting X' has it.
    named = tuple(
        _without(words, c, ends[c.first]) if c.kind == "name" and ends.get(c.first, c.last) < c.last else c
        for c in find_candidates(words, roles)
    )
    taken = frozenset(i for c in named for i in range(c.first, c.last)) | frozenset(
        i for hit in hits for i in range(hit.first, hit.last)
    )
    forced = [h for h in hits if h.sense.type in _FORCE and not h.nominal and "obj" in h.sense.recipient]
    places = [(h.last, True) for h in forced] + [(h.first, False) for h in forced if h.form == "past"]
    things = find_things(words, places, taken)
    return tuple(sorted((*named, *things), key=lambda c: c.first))


def _without(words: Words, candidate: Candidate, first: int) -> Candidate:
    """A phrase that begins later."""
    party = replace(candidate.party, span=words.span(first, candidate.last))
    return replace(candidate, first=first, party=party)


def _completed(found: Arguments, content: Hit | None, words: Words, candidates: Sequence[Candidate]) -> Arguments:
    """'X refused to receive Y', 'X vowed to strike Y': whoever the content is done to is the recipient."""
    if found.recipients or content is None:
        return found
    inner = surface_arguments(
        words, content, [c for c in candidates if c not in found.actors and c.first > content.first]
    )
    return replace(
        found, recipients=(*inner.actors, *inner.recipients) if content.sense.frame == "mutual" else inner.recipients
    )


def _filled(found: Arguments, other: Arguments, hit: Hit) -> Arguments:
    """Parties that only the second naming of an act gives: 'the strike killed a farmer', 'killed in X's raid'."""
    if hit.sense.frame == "mutual":
        merged = {c.first: c for c in (*found.actors, *other.actors, *other.recipients)}
        return replace(found, actors=tuple(merged[first] for first in sorted(merged)))
    actors = found.actors or (() if hit.nominal else other.actors)
    return replace(found, actors=actors, recipients=found.recipients or other.recipients)


def _report(
    words: Words, hit: Hit, act: Act, found: Arguments, when: When, by: Attribution, registry: Registry
) -> Report:
    actors = _parties(found.actors) or (NOBODY,)
    recipients = _parties(found.recipients)
    taken = frozenset(party.span for party in (*actors, *recipients) if party.span is not None)
    span = words.span(hit.first, hit.last)
    return Report(
        article_id=words.sentence.article_id,
        sentence_id=words.sentence.sentence_id,
        type=act.type,
        mode=act.mode,
        context=read_context(words, hit, act.mode, registry.contexts),
        trigger=words.text(hit.first, hit.last),
        trigger_span=span,
        quote_span=(words.sentence.start, words.sentence.end),
        actors=tuple(_settled(party) for party in actors),
        recipients=tuple(_settled(party) for party in recipients),
        when=when,
        where=read_where(words, hit, taken, registry.spots),
        modality=act.modality.value,
        modality_span=act.modality.span,
        attribution=by.kind,
        speaker=by.speaker,
        speaker_span=by.span,
        confidence=0.0,
        rule=";".join((hit.sense.name, *act.rules, "passive" if found.passive else "active")),
    )


def _parties(candidates: Sequence[Candidate]) -> tuple[Party, ...]:
    return tuple(dict.fromkeys(party for c in candidates for party in (c.party, *c.also)))


def _settled(party: Party) -> Party:
    return party if party.sector is not None else replace(party, sector="UNK")
