"""Code one article: the reports of events in its sentences."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace
from datetime import date
from itertools import islice
from math import inf

from clippings.entities.mention import Mention
from clippings.events.arguments.arguments import surface_arguments
from clippings.events.arguments.charges import charged
from clippings.events.arguments.filled import completed, filled, so_did
from clippings.events.arguments.question import Question
from clippings.events.arguments.sides import refused_by
from clippings.events.dates.dating import date_of
from clippings.events.dates.days import Calendar, SettleDay
from clippings.events.dates.timing import date_hits
from clippings.events.deciding.candidates import all_candidates
from clippings.events.deciding.decide import Decide, decide
from clippings.events.deciding.finish import finished
from clippings.events.deciding.inherit import NOBODY, with_inherited
from clippings.events.deciding.officers import with_officers
from clippings.events.deciding.struck import struck
from clippings.events.deciding.together import exercised
from clippings.events.discourse.discourse import Discourse
from clippings.events.judging.another import tells_of_another
from clippings.events.judging.contents import contents, main_contents, stood_down
from clippings.events.judging.detector import Detector, packaged_detector
from clippings.events.judging.draft import Draft, Verdict
from clippings.events.judging.modes import read_as
from clippings.events.judging.no_act import is_no_act
from clippings.events.judging.politics import FORCE, floor_of_words
from clippings.events.judging.profiles import is_profile
from clippings.events.judging.reprints import without_reprints
from clippings.events.judging.rules import (
    REFUSED,
    apply_rules,
    is_definite,
    is_label,
    points_back,
    takes_place,
)
from clippings.events.judging.signs import Around, hints_of, read_signs
from clippings.events.judging.sureness import FLOOR, floor_of, floor_of_article
from clippings.events.judging.twice import same_act_twice
from clippings.events.modality.ahead import is_bound
from clippings.events.modality.modality import read_modality
from clippings.events.modality.occurring import come_about
from clippings.events.modality.warned import warns_of_others
from clippings.events.needs import Registry
from clippings.events.phrases.compass import with_halves
from clippings.events.phrases.options import Recollection, options_of
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.states import home_of
from clippings.events.phrases.tellers import Attribution, Saying
from clippings.events.places.placing import with_places
from clippings.events.places.where import placed
from clippings.events.report import ANOTHER, OVER_AND_OVER, Coded, Party, Report, Where
from clippings.events.speakers.attribution import behind, quoted_by, read_attribution, saying_of, says_more
from clippings.events.speakers.claims import find_claims
from clippings.events.speakers.sayings import find_sayings
from clippings.events.speakers.statements import Statements
from clippings.events.triggers.context import read_context, read_topic
from clippings.events.triggers.lexicon import Hit, find_hits
from clippings.events.words.grammar import RECURRING
from clippings.events.words.tokens import Words, read_words
from clippings.registry.triggers import Triggers
from clippings.text.sentence import Sentence

CODED_ROLES = frozenset({"title", "standfirst", "body", "subheading"})
_CLEARLY = 0.3

FindHits = Callable[[Words, Triggers], tuple[Hit, ...]]


Judge = Callable[[Sequence[Draft]], list[Verdict]]


def code_article(
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    published_on: date | None,
    registry: Registry,
    *,
    find: FindHits = find_hits,
    judge: Judge | None = None,
    settle: Decide = decide,
    settle_day: SettleDay = date_of,
    floor: float = FLOOR,
) -> Coded:
    """The reports of events in an article's own sentences, in page order; captions and furniture are not coded.

    `find` finds the triggers of a sentence, `judge` says what those of all report and how sure that is; once the rules
    of word order have had their say, `settle` says who the parties of each are and `settle_day` when it was. Reports
    that are less sure than `floor`, or than those of their kind have to be, are left out and counted.
    """
    judge = judge or judged_by(packaged_detector())
    by_sentence: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in with_halves(sentences, mentions):
        by_sentence[mention.sentence_id].append(mention)
    told = [read_words(s, by_sentence[s.sentence_id]) for s in sentences if s.role in CODED_ROLES]
    if is_profile(told):
        # What a history tells is counted with what is too unsure.
        floor = inf
    hinted = without_reprints(told, [find(words, registry.triggers) for words in told])
    types = Counter(hit.sense.type for hits in hinted for hit in hits if hit.sure)
    before: Counter[str] = Counter()
    home = home_of(mentions)
    discourse, recollection, statements = Discourse(home), Recollection(), Statements()
    calendar = Calendar(published_on, settle_day)
    found = (all_candidates(words, hits, registry.roles) for words, hits in zip(told, hinted, strict=True))
    read = [discourse.read(words, candidates) for words, candidates in zip(told, found, strict=True)]
    said = [(phrases, find_sayings(phrases)) for phrases in read]
    drafted: list[tuple[Phrases, tuple[Hit, ...], tuple[Saying, ...], list[Draft]]] = []
    for (phrases, sayings), hits, quoted in zip(said, hinted, quoted_by(said), strict=True):
        around = Around(types, before, len(told))
        statements.read(phrases.words, sayings, published_on)
        drafts = _draft_sentence(phrases, hits, sayings, quoted, statements, published_on, registry, around)
        drafted.append((phrases, hits, sayings, drafts))
        before.update(hints_of(hits))
    possible = [draft for *_, drafts in drafted for draft in drafts]
    verdicts = judge(possible)
    floor = floor_of_article(verdicts, len(told), floor)
    aloof = floor_of_words(told) if floor >= FLOOR else 0.0
    pending = iter(zip(possible, verdicts, strict=True))
    reports: list[Report] = []
    types_told: set[str] = set()
    n_unsure = 0
    for phrases, hits, sayings, drafts in drafted:
        judged = islice(pending, len(drafts))
        kept = _kept(judged, types_told, floor, aloof)
        n_unsure += len(drafts) - len(kept)
        inherited = with_inherited(kept, reports, phrases.words)
        asked = _questions(phrases, hits, sayings, inherited, reports, recollection, home)
        told_of = [placed(q, finished(struck(q, settle(q))), registry) for q in asked]
        reports.extend(calendar.dated(phrases.words, asked, told_of))
        types_told.update(report.type for report in kept)
        recollection.learn(phrases.all)
    return Coded(with_places(with_officers(reports, told), told, registry.country_by_code, home), n_unsure)


def judged_by(detector: Detector) -> Judge:
    """The type of each draft and how likely that is; another than the rules say only where that is clearly likelier."""

    def judged(draft: Draft, chances: dict[str, float]) -> Verdict:
        kind = max(sorted(chances), key=chances.__getitem__)
        if chances[kind] < chances[draft.act.type] + _CLEARLY:
            kind = draft.act.type
        return Verdict(kind, round(chances[kind], 4))

    return lambda drafts: list(map(judged, drafts, detector.judge(draft.signs for draft in drafts)))


def _kept(judged: Iterable[tuple[Draft, Verdict]], told: Set[str], floor: float, aloof: float) -> list[Report]:
    """The reports of a sentence that are as sure as those of their kind have to be, and on such a page."""
    kept: list[Report] = []
    for draft, verdict in judged:
        needed = floor_of(draft, verdict.type, floor, {report.type for report in kept}, told)
        if verdict.confidence >= (needed if verdict.type in FORCE else max(needed, aloof)):
            kept.append(_report(draft, verdict))
    return kept


def _draft_sentence(
    phrases: Phrases,
    hits: Sequence[Hit],
    sayings: Sequence[Saying],
    quoted: Attribution,
    statements: Statements,
    published_on: date | None,
    registry: Registry,
    around: Around,
) -> list[Draft]:
    words = phrases.words
    about = come_about(words, hits)
    hits = tuple(hit for hit in hits if not (hit in about or warns_of_others(words, hit) or is_bound(words, hit.first)))
    left = stood_down(words, hits)
    inner = contents(words, hits)
    acting = [hit for hit in hits if not is_no_act(words, hit)]
    twice = same_act_twice(words, [hit for hit in acting if hit.sure])
    again: defaultdict[Hit, list[Hit]] = defaultdict(list)
    for said, kept in twice.items():
        again[kept].append(said)
    coded = [hit for hit in acting if not {hit} & (inner.keys() | twice.keys() | left)]
    coded = [hit for hit in coded if not is_label(words, hit, hits)]
    content_of = main_contents(inner)
    acts = {hit: apply_rules(words, hit, read_modality(words, hit, hits), content_of.get(hit)) for hit in coded}
    whens = date_hits(words, hits, acts, sayings, published_on, twice)
    days = statements.dated(words, whens, sayings)
    drafts, claims = [], find_claims(phrases)
    for hit in coded:
        found = so_did(completed(surface_arguments(phrases, hit), hit, content_of.get(hit), phrases), hit, phrases)
        for said in again[hit]:
            found = filled(found, surface_arguments(phrases, said), hit, said, phrases)
        if REFUSED in acts[hit].rules:
            found = refused_by(found, hit)
        acts[hit] = exercised(hit, acts[hit], found)
        bare = hit.nominal and not found.actors and not found.recipients
        if bare and is_definite(words, hit) and not takes_place(words, hit):
            continue
        if hit.sense.frame == "mutual" and not found.actors and whens[hit].span is None and points_back(words, hit):
            continue
        by = read_attribution(words, hit, sayings, quoted)
        if hit.sense.frame == "charge":
            if by.kind == "narrator" or says_more(words, hit, sayings, hits):
                # What only the narrator holds against somebody is nobody's accusation.
                continue
            found = charged(phrases, hit, found, saying_of(words, hit, sayings))
            if not found.recipients:
                # Nor is what is no one's doing: 'this shows that winters are cold'.
                continue
        context = read_context(words, hit, acts[hit].mode, registry.contexts)
        topic = read_topic(words, hit, acts[hit].mode, registry.contexts)
        signs = read_signs(words, hit, acts[hit], found, hits, around, by.kind, topic)
        by = behind(words, hit, by, sayings, claims)
        drafts.append(Draft(words, hit, acts[hit], found, days[hit], by, context, signs))
    return drafts


def _questions(
    phrases: Phrases,
    hits: Sequence[Hit],
    sayings: Sequence[Saying],
    coded: Sequence[Report],
    earlier: Sequence[Report],
    recollection: Recollection,
    home: str | None,
) -> list[Question]:
    """Who the parties of a sentence's acts are, with what the rules say."""
    if not coded:
        return []
    words, before = phrases.words, tuple(earlier)
    at = {words.span(hit.first, hit.last): hit for hit in hits}
    options = options_of(words, phrases.all, recollection.options(phrases.all), home)
    return [Question(phrases, at[r.trigger_span], hits, sayings, r, before, home, options) for r in coded]


def _report(draft: Draft, verdict: Verdict) -> Report:
    words, hit, act, by = draft.words, draft.hit, draft.act, draft.by
    actors = _parties(draft.found.actors) or (NOBODY,)
    recipients = _parties(draft.found.recipients)
    kind, mode, rules = act.type, act.mode, (*act.rules, "passive" if draft.found.passive else "active")
    if not RECURRING.isdisjoint(words.lows[: hit.first]):
        rules = (*rules, OVER_AND_OVER)
    if tells_of_another(words, hit):
        rules = (*rules, ANOTHER)
    if verdict.type != kind:
        kind, rules = verdict.type, (*rules, f"read-as-{verdict.type.lower()}")
        mode = read_as(hit, kind)
    return Report(
        article_id=words.sentence.article_id,
        sentence_id=words.sentence.sentence_id,
        type=kind,
        mode=mode,
        context=draft.context,
        trigger=words.text(hit.first, hit.last),
        trigger_span=draft.span,
        quote_span=(words.sentence.start, words.sentence.end),
        actors=tuple(_settled(party) for party in actors),
        recipients=tuple(_settled(party) for party in recipients),
        when=draft.when,
        where=Where(),
        modality=act.modality.value,
        modality_span=act.modality.span,
        attribution=by.kind,
        speaker=by.speaker,
        speaker_span=by.span,
        confidence=verdict.confidence,
        rule=";".join((hit.sense.name, *rules)),
        speech=None if by.kind == "narrator" else "direct" if words.tokens[hit.first].quoted else "indirect",
        teller=by.party,
        headline=words.sentence.role == "title",
    )


def _parties(candidates: Sequence[Candidate]) -> tuple[Party, ...]:
    found = [party for c in candidates for party in (c.party, *c.also)]
    return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


def _settled(party: Party) -> Party:
    return party if party.sector is not None else replace(party, sector="UNK")
