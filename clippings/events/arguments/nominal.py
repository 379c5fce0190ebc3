"""Who did it to whom where a noun tells of the act: 'an attack on X by Y', "X's raid", 'launched talks with X'."""

from clippings.events.arguments.before_nouns import is_building, is_town, premodifier, whose_abroad
from clippings.events.arguments.makers import sender
from clippings.events.arguments.objects import after_preposition, antecedent, direct_object
from clippings.events.arguments.occasions import (
    BETWEEN,
    are_between,
    blamed_at,
    clause_behind,
    deed_by,
    fought_before,
    preposition_before,
)
from clippings.events.arguments.sides import TRANSITIVE, Arguments, listed, of_owner
from clippings.events.arguments.syntax import subject
from clippings.events.phrases.adjuncts import skip_adjuncts
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    BE,
    HAVE,
    RELATIVE,
    REPORTING,
    SPOT,
    STOP,
    SUBORDINATOR,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive
from clippings.registry.inflect import verb_forms

_OF_IS_ACTOR = frozenset({"withdraw", "resign", "disarm", "troops", "visit"})
_FROM = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "THREATEN", "ASSAULT"})
_LIGHT_VERBS = word_set(
    "launch carry stage hold conduct mount make begin start open wage commit lead impose issue give "
    "deliver sign reach join resume have take pay declare announce order renew repeat send perform "
    "undertake continue intensify increase escalate expand embark mark resort revert"
)
_LIGHT = frozenset(form for verb in _LIGHT_VERBS for form in verb_forms(verb))
_FIGHTS = word_set("gunfight gunbattle battle firefight shootout clash clashes skirmish skirmishes fight fighting")
# Who plans an attack makes it; of 'plans for talks' nobody can say so.
_PLANNING = word_set("planned planning plotted plotting")
_SUFFERED = frozenset(
    form for verb in word_set("survive escape suffer face undergo endure") for form in verb_forms(verb)
)
_GAINED = frozenset(form for verb in ("win", "gain", "receive", "get", "secure", "draw") for form in verb_forms(verb))
_ANSWERING = frozenset(
    form for verb in word_set("follow respond retaliate answer reply react") for form in verb_forms(verb)
)
_BLAMING = frozenset(verb_forms("blame"))
_CHARGING = frozenset(
    form
    for verb in word_set(
        "blame accuse suspect charge convict implicate indict want sentence jail imprison execute hang try involve"
    )
    for form in verb_forms(verb)
) | {"responsible"}
# Behind these what reads as a verb is a noun.
_NOUN_NEXT = word_set("a an the its his her their our another")
_WITH = (",", "with")
_CHARGE = 12
_OBJECT = 5
_DONE = word_set(
    "carried committed staged launched conducted perpetrated mounted orchestrated masterminded imposed levied slapped "
    "enacted introduced led spearheaded headed"
)
_TRIED = BE | frozenset(form for verb in ("go", "put") for form in verb_forms(verb))
# Of what stands before these nobody says whose act it is: 'its arrest powers'.
_POLICIES = word_set(
    "policy policies priorities order orders warrant warrants plan plans powers force team center centre camp camps "
    "cases rate rates record records proceedings law laws risk programme program agents"
)
# Whose it is has been charged.
_OF_WHOM = frozenset({"indictment", "impeachment"})
_HURT = frozenset({"victim", "victims", "survivor", "survivors", "casualties"})
_CONCLUDING = frozenset(
    form
    for verb in word_set(
        "conclude complete implement finalise finalize ratify approve honour violate break seal welcome"
    )
    for form in verb_forms(verb)
)


def noun_arguments(phrases: Phrases, hit: Hit) -> Arguments:
    """Read the arguments off what stands around a noun."""
    words, sense = phrases.words, hit.sense
    # In 'the release of X' the lexicon's phrase ends with the preposition.
    ends_in_of = words.low(hit.last - 1) == "of"
    last = hit.last - ends_in_of
    # "Strikes heightened tensions between X and Y": they are between nobody.
    pair = after_preposition(phrases, last, tuple(BETWEEN), reach=10, past_verbs=sense.frame == "mutual")
    if pair is not None and are_between(words, last, pair.first):
        return Arguments(listed(phrases, pair), ())
    owner = premodifier(phrases, hit)
    visited = None
    if owner is not None and (whose := whose_abroad(phrases, owner)) is not None:
        # "X's Y visit" is X's.
        owner, visited = whose, owner
    # 'X's demand for reparations from Y' is X's.
    asked = sense.type == "REQUEST" and owner is not None
    by = ("by", "from") if sense.type in _FROM and not asked else ("by",)
    doer = after_preposition(phrases, last, by, reach=10, past_verbs=False)
    threat = None if doer is None else deed_by(phrases, last, doer)
    doer = doer if threat is None else None
    # 'A tour of X' is not X's.
    touring = words.low(last - 1) in {"tour", "tours"}
    of_actor = sense.mode in _OF_IS_ACTOR and not touring
    of_first = hit.form == "ing" or ends_in_of or sense.recipient[:1] == ("of",)
    prepositions = (*sense.recipient, "of") if hit.form == "ing" or ends_in_of or touring else sense.recipient
    aimed = tuple(p for p in prepositions if not (of_actor and p == "of") and (pair is None or p not in BETWEEN))
    other = after_preposition(phrases, last, aimed, reach=9) or visited
    if threat is not None and other is None and sense.type == "ACCUSE":
        other = threat
    if sense.type == "PROTEST" and other is not None and phrases.governed(other) in SPOT:
        # 'Protests in X over Y' are against Y.
        other = after_preposition(phrases, last, tuple(p for p in aimed if p not in SPOT), reach=9) or other
    if doer is not None and any(
        words.low(k) == "by" and is_participle(words.low(k - 1)) for k in range(last + 1, doer.first)
    ):
        # 'A truce brokered by X' is not kept by X.
        doer = None
    if doer is not None and other is not None and phrases.governed(other) == "of" and doer.last <= other.first:
        # 'A raid by members of X' is no raid of X.
        other = None
    if other is not None and phrases.governed(other) == "on" and _carrier(words, hit.first, _BLAMING) is not None:
        # Whoever a raid is blamed on did it.
        doer, other = other, None
    if doer is None and (words.low(last), words.low(last + 1)) == ("blamed", "on"):
        doer = after_preposition(phrases, last + 1, ("on",))
    if sense.type == "ASSAULT" and sense.frame == "act":
        # 'X was accused of the killing by Y': Y says so.
        doer = _charged_with(phrases, hit.first) or doer
    doer = (_carried_out(phrases, last) if sense.type in TRANSITIVE else None) or doer
    if doer is None and (doer := sender(phrases, hit)) is other:
        other = None
    if of_actor and doer is None:
        doer = after_preposition(phrases, last, ("of", "by"), reach=6)
    if owner is not None and sense.words[0] in _OF_WHOM:
        return Arguments(listed(phrases, doer), listed(phrases, owner), passive=True)
    if owner is not None:
        if (
            sense.type in TRANSITIVE
            and of_first
            and not of_actor
            and other is None
            and (owner.owner or owner.kind == "pronoun" or doer is not None)
            and words.low(last) not in _POLICIES
        ):
            # 'His arrest', "X's arrest by Y" are no deeds of his.
            return Arguments(listed(phrases, doer), listed(phrases, owner), passive=True)
        told = sense.type == "PROTEST" or sense.mode == "withdraw"
        doer = (of_owner(phrases, doer, owner) if told else doer) or owner
    blamed = blamed_at(words, hit.first) if sense.type in {"ACCUSE", "ASSAULT"} else None
    if blamed is not None:
        # 'X came under criticism from Y.'
        return Arguments(listed(phrases, doer), listed(phrases, subject(phrases, blamed)), passive=True)
    one_sided = sense.frame == "mutual" and other is not None
    suffered = None if one_sided or other is not None else _carrier(words, hit.first, _SUFFERED)
    if suffered is not None and words.low(suffered - 1) != "to" and sense.type != "AGREE":
        # 'X survived an attack.'
        return Arguments(listed(phrases, doer), listed(phrases, subject(phrases, suffered)), passive=True)
    at = preposition_before(phrases, hit.first)
    hurt = phrases.ending.get(at) if sense.type == "ASSAULT" and words.low(at) == "of" else None
    if hurt is not None and words.low(at - 1) in _HURT:
        # 'The victims of a chemical attack.'
        return Arguments(listed(phrases, doer), (hurt,), passive=True)
    if sense.type == "SUPPORT" and doer is not None and (gained := _carrier(words, hit.first, _GAINED)) is not None:
        # 'X won the support of Y.'
        return Arguments(listed(phrases, doer), listed(phrases, subject(phrases, gained)), passive=True)
    before = {words.low(k) for k in range(hit.first - 3, hit.first)}
    carrying = _CONCLUDING if one_sided else _PLANNING if sense.type == "ASSAULT" else frozenset()
    carrier = _carrier(words, hit.first, _LIGHT | carrying)
    if doer is None and sense.type == "ASSAULT" and (words.low(at) == "behind" or words.lows[at - 1 : at + 1] == _WITH):
        # 'X is believed to be behind the attack', 'X pressed ahead, with air strikes that killed two'.
        doer = subject(phrases, at) if words.low(at) == "behind" else phrases.topic
    if doer is None and one_sided and words.low(at) in {"for", "in"}:
        # 'X arrived for talks with Y.'
        doer = subject(phrases, at)
    if (
        doer is None
        and (one_sided or sense.mode == "visit")
        and words.low(at) in {"after", "during", "following", "before", "at"}
    ):
        # 'X freed the girls after talks with Y', 'X confirmed it during a meeting with Y'.
        doer = phrases.topic if phrases.topic is not None and phrases.topic.last <= hit.first else None
    if doer is None and one_sided and other is not None and at == 0:
        # 'During talks with X, Y praised the plan.'
        doer = clause_behind(phrases, other)
    fight = sense.type == "ASSAULT" and words.low(hit.last - 1) in _FIGHTS
    if fight and doer is None and other is None and words.low(at) in {"after", "following"}:
        fought = fought_before(phrases, at)
        if fought:
            return Arguments(fought, ())
    answering = _carrier(words, hit.first, _ANSWERING) if "with" in before else None
    if doer is None and answering is not None:
        doer = subject(phrases, answering)
    named = phrases.ending.get(hit.first) if sense.type == "ASSAULT" and other is None else None
    if named is not None and (is_town(phrases, named) or is_building(phrases, named)):
        # 'The Dorval attacks' hit the town.
        other = named
    if doer is None and carrier is not None:
        # 'X, which has just reached a deal with Y.'
        told = words.low(carrier) in REPORTING or hit.first in phrases.ending
        told |= words.low(skip_adjuncts(words, carrier - 1)) in RELATIVE
        doer = subject(phrases, carrier if told else hit.first, depth=1)
        if doer is not None and doer.first >= hit.first:
            doer = None
    return Arguments(listed(phrases, doer), listed(phrases, other))


def _carried_out(phrases: Phrases, last: int) -> Candidate | None:
    """Who carried out what a noun tells of: 'attacks staged by X', 'the raid was carried out by X'."""
    words = phrases.words
    for k in range(last, last + _OBJECT):
        low = words.low(k)
        if low in _DONE:
            by = k + 1 + (words.low(k + 1) == "out")
            return after_preposition(phrases, by, ("by",), reach=6) if words.low(by) == "by" else None
        if low not in BE and low not in HAVE and not low.endswith("ly"):
            return None
    return None


def _charged_with(phrases: Phrases, index: int) -> Candidate | None:
    """Whom somebody charges with what is told: 'blamed X for the bombing', 'X was accused of a raid'."""
    words, marked = phrases.words, False
    for k in range(index - 1, max(-1, index - _CHARGE), -1):
        low = words.low(k)
        if low in STOP or low in SUBORDINATOR or low == ",":
            return None
        if marked and low in _CHARGING:
            charged = direct_object(phrases, k + 1)
            if charged is not None:
                return charged if charged.last < index else None
            passive = not low.endswith("ing") and is_passive(words, k, "past")
            near = phrases.ending.get(k)
            if passive or near is None:
                return subject(phrases, k) if passive else None
            # 'X, whom Y accuses of the killing', 'a man wanted for it'.
            return antecedent(phrases, near) or (None if low.endswith("s") else near)
        if marked and low == "trial" and words.low(k - 1) == "on":
            return subject(phrases, k - 1 - (words.low(k - 2) in _TRIED))
        marked |= low in {"for", "of", "with", "in", "over"}
    return None


def _carrier(words: Words, index: int, verbs: frozenset[str]) -> int | None:
    """Where the verb stands that carries a noun: 'launched an attack', 'held two days of talks'."""
    for back in range(1, 6):
        low = words.low(index - back)
        if low in HAVE and (words.low(index - back + 1) in BE or is_participle(words.low(index - back + 1))):
            # 'Have been killed in clashes' holds no clashes.
            return None
        if low in verbs and words.low(index - back - 1) in _NOUN_NEXT:
            # 'A repeat of attacks', 'the launch of raids'.
            continue
        if low in verbs:
            # Of 'X regrets the failure to conclude an accord' nobody can say who did not conclude it.
            return None if low in _CONCLUDING and words.low(index - back - 1) == "to" else index - back
        if low in STOP or low in SUBORDINATOR or low == ",":
            return None
    return None
