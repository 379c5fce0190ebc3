"""Who did it to whom by word order: the arguments of a trigger, before the ranker has its say."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from clippings.events.grammar import AUXILIARY, BE, DETERMINER, PRONOUN, REPORTING, STOP, SUBORDINATOR, word_set
from clippings.events.lexicon import Hit, is_gerund
from clippings.events.parties import Candidate
from clippings.events.phrases import Phrases
from clippings.events.syntax import after_preposition, antecedent, direct_object, is_passive, is_reduced, subject
from clippings.events.tokens import Words
from clippings.registry.inflect import verb_forms
from clippings.registry.triggers import GAP

_OF_IS_ACTOR = frozenset({"withdraw", "resign", "disarm", "troops", "visit"})
_TOWARDS = frozenset(
    {"ACCUSE", "REJECT", "SANCTION", "AID", "SUPPORT", "COERCE", "ASSAULT", "RETREAT", "REQUEST", "AGREE"}
)
_LISTED = frozenset({"AID", "AGREE"})
_SPEECH = frozenset({"ACCUSE", "REQUEST"})
_FROM = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "THREATEN", "ASSAULT"})
_ANSWERING = frozenset({"REJECT", "CONCEDE", "AGREE", "SUPPORT", "ACCUSE"})
_SPOKEN = word_set(
    "demand demands request requests call calls appeal appeals plea pleas offer offers proposal proposals claim claims "
    "accusation accusations allegation allegations invitation ultimatum bid complaint complaints criticism charge"
)
# The codebook's visitor acts, whoever the sentence is about.
_HOSTING = frozenset({"host", "receive", "welcome"})
_NOT_THAT = SUBORDINATOR - {"that"}
_NOT_PASSED = AUXILIARY | {"by"}
_NOUN_PHRASE = DETERMINER | PRONOUN
_TRANSITIVE = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT"})


@dataclass(frozen=True, slots=True)
class Arguments:
    """The parties of one act. `passive` is kept for `explain`."""

    actors: tuple[Candidate, ...]
    recipients: tuple[Candidate, ...]
    passive: bool = False


_LIGHT_VERBS = word_set(
    "launch carry stage hold conduct mount make begin start open wage commit lead impose issue give "
    "deliver sign reach join resume have take pay declare announce order renew repeat send face perform "
    "undertake"
)
_LIGHT = frozenset(form for verb in _LIGHT_VERBS for form in verb_forms(verb))
_CONCLUDING = frozenset(
    form
    for verb in word_set("conclude implement finalise finalize ratify approve honour violate break seal welcome")
    for form in verb_forms(verb)
)


def surface_arguments(phrases: Phrases, hit: Hit) -> Arguments:
    """Read the arguments off the word order."""
    words = phrases.words
    found = _of_noun(phrases, hit) if hit.nominal or is_gerund(words, hit) else _of_verb(phrases, hit)
    if hit.sense.frame == "mutual":
        merged = {c.first: c for c in (*found.actors, *found.recipients)}
        if not merged:
            merged = {c.first: c for c in _pair(phrases, hit)}
        return Arguments(tuple(merged[first] for first in sorted(merged)), (), found.passive)
    if hit.sense.frame == "charge":
        # Whoever does what is told, or whose deed does it, is accused by who tells it.
        accused = found.actors or tuple(c for c in phrases.all if _in_clause(words, c, hit))[:1]
        return Arguments((), accused or found.recipients, found.passive)
    if hit.sense.frame == "undergo":
        # Whoever falls is no doer of it.
        doers = found.actors if found.recipients or found.passive else ()
        return Arguments(doers, found.recipients or found.actors, found.passive)
    if hit.sense.mode == "visit" and hit.sense.words[0] in _HOSTING and found.actors and found.recipients:
        found = Arguments(found.recipients, found.actors, found.passive)
    kept = tuple(c for recipient in found.recipients if (c := _another(recipient, found.actors)) is not None)
    return Arguments(found.actors, kept, found.passive)


def _in_clause(words: Words, candidate: Candidate, hit: Hit) -> bool:
    """Whether a phrase stands before a trigger with no end of a clause between."""
    between = range(candidate.last, hit.first)
    return candidate.last <= hit.first and not any(words.low(k) in STOP or words.low(k) == "," for k in between)


def _another(recipient: Candidate, actors: Sequence[Candidate]) -> Candidate | None:
    """The recipient, or whom else its pronoun may mean where an actor is the same; None where nobody is left."""
    if not any(_is_same(recipient, actor) for actor in actors):
        return recipient
    if recipient.other is None or recipient in actors:
        return None
    return replace(recipient, party=replace(recipient.other, span=recipient.party.span))


def _is_same(one: Candidate, other: Candidate) -> bool:
    """Whether two phrases are of one party: nobody thanks or warns himself, so that one of them was read amiss."""
    if one == other:
        return True
    whole = one.kind != "role" and other.kind != "role"
    return whole and one.party.entity_id is not None and one.party.entity_id == other.party.entity_id


def _pair(phrases: Phrases, hit: Hit) -> tuple[Candidate, ...]:
    """The two sides of an act whose clause names none: 'between A and B', 'both countries' further on."""
    pair = after_preposition(phrases, hit.last, ("between",), reach=40, past_commas=True)
    if pair is not None:
        return _series(phrases, pair)
    return tuple(c for c in phrases.all if c.also)[:1]


def _of_verb(phrases: Phrases, hit: Hit) -> Arguments:
    words, sense = phrases.words, hit.sense
    if is_passive(words, hit.first, hit.form) or _is_reduced(words, hit, phrases.ending) or _goes_on(words, hit):
        doer = after_preposition(phrases, hit.last, ("by",), reach=14)
        # What is signed or finalised is no party; who is shelled or arrested is.
        undergoer = None if sense.frame == "mutual" else subject(phrases, hit.first)
        if doer is None and (sense.mode == "withdraw" or sense.type == "MOBILIZE"):
            # 'Troops were withdrawn' and 'were deployed' by those whose troops they are.
            place = after_preposition(phrases, hit.last, tuple(p for p in sense.recipient if p != "obj"))
            return Arguments(_series(phrases, undergoer), _series(phrases, place), passive=True)
        return Arguments(_series(phrases, doer), _series(phrases, undergoer), passive=True)
    doer = subject(phrases, hit.first)
    other = direct_object(phrases, hit.last) if "obj" in sense.recipient or sense.frame == "mutual" else None
    if len(sense.words) > 1 and other is None and sense.recipient[:1] == ("obj",):
        inside = [c for c in phrases.all if hit.first < c.first and c.last <= hit.last]
        other = next((c for c in inside if not c.owner and c.kind != "adjective"), None)
    if other is None and GAP in sense.words:
        inside = [c for c in phrases.all if hit.first < c.first and c.last <= hit.last]
        other = next((c for c in inside if c.kind == "name" and not c.owner), None)
    if other is None or ("to" in sense.recipient and GAP not in sense.words):
        prepositions = tuple(p for p in sense.recipient if p != "obj")
        listed = sense.type in _LISTED
        found = after_preposition(phrases, hit.last, prepositions, 16 if listed else 12, past_commas=listed)
        other = (found if prepositions else None) or other
    if sense.type in _ANSWERING and (other is None or other is doer) and _is_spoken(words, hit.last):
        # 'Refused a demand by X': he is refused whose demand it is.
        other = after_preposition(phrases, hit.last, ("by", "from"), 6)
    if other is None and sense.recipient[:1] == ("obj",) and sense.frame == "act" and doer is not None:
        other = antecedent(phrases, hit.first, doer)
    if other is None and sense.frame == "act" and sense.type in _TOWARDS:
        other = _towards(phrases, hit, doer)
    if sense.frame == "mutual" and other is not None and other is direct_object(phrases, hit.last):
        further = after_preposition(phrases, other.last, ("with",))
        return Arguments(_series(phrases, doer), (*_series(phrases, other), *_series(phrases, further)))
    return Arguments(_series(phrases, doer), _series(phrases, other))


def _is_spoken(words: Words, index: int) -> bool:
    """Whether what stands after a verb is what somebody says: a demand, an offer, an accusation."""
    return any(words.low(k) in _SPOKEN for k in range(index, min(index + 4, len(words.tokens))))


def _towards(phrases: Phrases, hit: Hit, doer: Candidate | None) -> Candidate | None:
    """Failing a frame, the first party of another country that the rest of the clause names."""
    words = phrases.words
    own = doer.party.country if doer is not None else None
    for k in range(hit.last, min(hit.last + 12, len(words.tokens))):
        candidate = phrases.at.get(k)
        if candidate is not None and candidate.kind != "pronoun" and candidate.party.country not in {None, own}:
            # 'A violation of X's waters' is not what X is blamed for.
            wronged = hit.sense.type in _SPEECH and candidate.owner and phrases.governed(candidate) == "of"
            return None if wronged else candidate
        if words.low(k) in _NOT_PASSED:
            return None
        if words.low(k) in STOP or words.low(k) in _NOT_THAT or words.low(k) in {",", ".", "and"}:
            return None
    return None


def _is_reduced(words: Words, hit: Hit, ends: Container[int]) -> bool:
    """Whether a verb that always has an object stands without one, and so is a participle."""
    if hit.sense.frame == "mutual" and hit.sense.type == "SUPPORT" and hit.form == "past":
        named = words.mention_at[hit.first - 1] is not None or hit.first in ends
        return not named and is_reduced(words, hit.first, hit.last)
    needs_object = hit.sense.recipient[:1] == ("obj",) and hit.sense.type in _TRANSITIVE
    return hit.form == "past" and needs_object and GAP not in hit.sense.words and is_reduced(words, hit.first, hit.last)


def _goes_on(words: Words, hit: Hit) -> bool:
    """Whether a past form goes on from a passive before it, with no object of its own: 'was fined and sent home'."""
    if hit.form != "past" or words.low(hit.first - 1) not in {"and", "or"} or hit.sense.recipient[:1] != ("obj",):
        return False
    for index in range(hit.first - 2, max(0, hit.first - 12), -1):
        low = words.low(index)
        if low in STOP or low in SUBORDINATOR:
            return False
        if low in BE and words.low(index + 1).endswith("ed"):
            following = words.low(hit.last)
            named = hit.last < len(words.tokens) and words.mention_at[hit.last] is not None
            bound = following == "to" and hit.sense.type != "REQUEST"
            return not named and not bound and following not in _NOUN_PHRASE and not following.isdigit()
    return False


def _of_noun(phrases: Phrases, hit: Hit) -> Arguments:
    words, sense = phrases.words, hit.sense
    # In 'the release of X' the lexicon's phrase ends with the preposition.
    ends_in_of = words.low(hit.last - 1) == "of"
    last = hit.last - ends_in_of
    pair = after_preposition(phrases, last, ("between", "among"), reach=10)
    if pair is not None:
        return Arguments(_series(phrases, pair), ())
    owner = _premodifier(phrases, hit)
    by = ("by", "from") if sense.type in _FROM else ("by",)
    doer = after_preposition(phrases, last, by, reach=10, past_verbs=False)
    of_actor = sense.mode in _OF_IS_ACTOR
    of_first = hit.form == "ing" or ends_in_of or sense.recipient[:1] == ("of",)
    prepositions = (*sense.recipient, "of") if hit.form == "ing" or ends_in_of else sense.recipient
    other = after_preposition(phrases, last, tuple(p for p in prepositions if not (of_actor and p == "of")), reach=9)
    if doer is not None and other is not None and phrases.governed(other) == "of" and doer.last <= other.first:
        # 'A raid by members of X' is no raid of X.
        other = None
    if of_actor and doer is None:
        doer = after_preposition(phrases, last, ("of", "by"), reach=6)
    if owner is not None:
        if (
            sense.type in _TRANSITIVE
            and of_first
            and not of_actor
            and other is None
            and (owner.owner or doer is not None)
        ):
            other = owner
        elif doer is None:
            doer = owner
    one_sided = sense.frame == "mutual" and other is not None
    carrier = _carrier(words, hit.first, _LIGHT | _CONCLUDING if one_sided else _LIGHT)
    if doer is None and carrier is not None:
        told = words.low(carrier) in REPORTING
        doer = subject(phrases, carrier if told else hit.first, depth=1)
        if doer is not None and doer.first >= hit.first:
            doer = None
    return Arguments(_series(phrases, doer), _series(phrases, other))


def _premodifier(phrases: Phrases, hit: Hit) -> Candidate | None:
    """The nationality, name or possessive that stands before a noun, adjectives between them allowed."""
    for back in range(4):
        candidate = phrases.ending.get(hit.first - back)
        if candidate is not None:
            return candidate if back == 0 or candidate.owner or candidate.kind == "adjective" else None
        word = phrases.words.low(hit.first - back - 1)
        if not word.replace("-", "").replace("'s", "").isalpha() and word != "'s":
            return None
    return None


def _carrier(words: Words, index: int, verbs: frozenset[str]) -> int | None:
    """Where the verb stands that carries a noun: 'launched an attack', 'held two days of talks'."""
    for back in range(1, 6):
        low = words.low(index - back)
        if low in verbs:
            # Of 'X regrets the failure to conclude an accord' nobody can say who did not conclude it.
            return None if low in _CONCLUDING and words.low(index - back - 1) == "to" else index - back
        if low in STOP or low in SUBORDINATOR or low == ",":
            return None
    return None


def _series(phrases: Phrases, candidate: Candidate | None) -> tuple[Candidate, ...]:
    """The phrase, those listed with it, and for 'officials from A and B' the names instead of the bare role."""
    if candidate is None:
        return ()
    series = phrases.series(candidate)
    last = series[-1]
    if last.kind == "role" and last.party.country is None and phrases.words.low(last.last) in {"of", "from"}:
        inner = after_preposition(phrases, last.last, ("of", "from"), reach=5)
        if inner is not None and inner.party.country is not None:
            return (*series[:-1], *phrases.series(inner))
    return series
