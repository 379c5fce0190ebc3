"""Acts that a sentence tells twice: 'signed a treaty', 'the strike killed ten', 'were killed and dozens wounded'."""

from collections.abc import Sequence
from itertools import pairwise

from clippings.events.judging.rules import is_definite
from clippings.events.triggers.gerunds import is_gerund
from clippings.events.triggers.lexicon import Hit
from clippings.events.triggers.once import HARM, earlier_tells, later_tells, meets_others, without_tellers
from clippings.events.words.grammar import (
    AUXILIARY,
    BE,
    BORDER,
    HAVE,
    MAKERS,
    NEGATION,
    PLAN,
    PREPOSITION,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    word_set,
)
from clippings.events.words.tokens import Words

_OPENS_PREDICATE = (BORDER | PREPOSITION | AUXILIARY) - {"with"}
_VERB_GROUP = AUXILIARY | NEGATION | PLAN | REPORTING | {"to"}
_ANSWERS = frozenset({"retaliation", "revenge", "reprisal", "response"})
_PLACE = 11
# 'In a large roadside'.
_DESCRIBED = 4
_HITS = word_set("hit destroy damage torch")
_HARMING = HARM | _HITS
# What somebody does something else to do: 'fired tear gas to break up the crowd', 'called X to discuss it'.
_MEANT = frozenset({"break", "disperse", "discuss"})
_FINITE = frozenset({"past", "s", "base"})
_HELPING = word_set("help assist aid support")
_DISCUSS = frozenset({"discuss", "review", "exchange", "talk", "speak"})
_DURING = frozenset({"in", "during", "at", "on", "over"})
_BEGINS_NAMED = frozenset({"a", "an", "the", "'s"})
_BEGINS_NOUN = MAKERS | {"a", "an", "the"}


def same_act_twice(words: Words, hits: Sequence[Hit]) -> dict[Hit, Hit]:
    """Acts that say again what a neighbour says, with that neighbour."""
    twice: dict[Hit, Hit] = {}
    harmed: dict[Hit, Hit] = {}
    for last, second in pairwise(hits):
        first = harmed.get(last, last)
        between = without_tellers([words.low(i) for i in range(last.last, second.first)])
        if _in_return(between):
            continue
        if last not in twice and later_tells(words, last, second):
            twice[last] = second
            continue
        if last in harmed and later_tells(words, first, second):
            # 'Two were killed and six hurt when gunmen stormed a bar.'
            twice[first] = twice[last] = second
            continue
        if earlier_tells(words, last, second):
            twice[second] = origin = twice.get(last, last)
            if {last.sense.words[0], second.sense.words[0]} <= HARM:
                harmed[second] = origin
            continue
        if meets_others(words, last, second):
            continue
        if first.sense.type == "CONSULT" and between[-1:] == ["to"] and second.sense.words[0] == "discuss":
            # Whoever meets 'to discuss ties' meets once.
            twice[second] = first
            continue
        if _is_talk_of(words, last, second, between):
            # 'In a phone call, X and Y discussed the truce.'
            twice[second] = last
            continue
        origin = twice.get(last, last)
        goes_off = _goes_off(origin, second, [words.low(i) for i in range(origin.last, second.first)])
        harms_then = second.form == "ing" and between[-1:] == [","] and second.sense.words[0] in _HARMING
        goes_on = last is not origin or _explodes(last) or last.sense.words[0] in _HITS
        harms_then |= goes_on and last.form == second.form and _harms_on(last, second, between)
        harms_then |= last is not origin and last.nominal and second.sense.words[0] in HARM and _on_it(between)
        if goes_off or (harms_then and origin.sense.type == second.sense.type and origin.first <= last.first):
            # 'A bomb by the market exploded', 'a mine went off, killing two', 'a raid that killed a man and hurt two'.
            twice[second] = origin
            continue
        listed = not between or (between == ["and"] and last in twice)
        noun = second.nominal or (listed and second.form == "ing")
        if last.nominal and noun and listed and last.sense.type == second.sense.type:
            # 'Killed in a roadside bomb attack', 'killed in strikes and shelling': one attack.
            twice[second] = origin
            continue
        if first in twice or (first.sense.type != second.sense.type and not _is_promised_aid(first, second)):
            continue
        follows = between[-1:] == [","] and second.sense.words[0] in HARM
        holds = first.sense.mode == "ceasefire" and second.sense.words == ("hold",)
        to_help = second.form == "base" and between[-1:] == ["to"] and second.sense.words[0] in _HELPING
        if to_help and second.sense.type == "AID":
            # 'Sent soldiers to help.'
            twice[second] = first
            continue
        if first.sense.words == ("help",) and second.form == "base" and between in ([], ["to"]):
            # 'Helped evacuate the embassy.'
            twice[second] = first
            continue
        headed = between == [","] and words.headed and second.sense.words[0] in HARM
        if headed and first.sense.type == "ASSAULT" and first.form == second.form == "past":
            # 'Man shot, killed by guard.'
            twice[second] = first
            continue
        harm = first.form == second.form and {first.sense.words[0], second.sense.words[0]} <= HARM
        if harm and second.form in {"past", "ing"} and _also_harmed(between):
            # 'Ten were killed and dozens wounded.'
            twice[second] = harmed[second] = first
            continue
        alike = (first.form, first.sense.mode) == (second.form, second.sense.mode)
        if (
            between in (["and"], ["or"])
            and alike
            and not first.nominal
            and first.sense.frame == second.sense.frame == "act"
        ):
            # 'Boarded and seized two boats'.
            twice[first] = second
            continue
        named = first.nominal or (first.form == "ing" and _is_named(words, first))
        if named and second.sense.words[0] in HARM and second.form in _FINITE and _which(between):
            # 'An attack in the north that killed ten'.
            twice[second] = first
            continue
        harms = second.sense.words[0] in _HARMING and second.form in _FINITE and between[-1:] != ["to"]
        if harms and first.form == "ing" and not between:
            # 'Shelling killed four.'
            twice[second] = first
            continue
        if first.sense.words[:2] == ("shoot", "down") and second.sense.words[0] in {"launch", "fire"}:
            # 'Shot down three drones launched from the coast.'
            twice[second] = first
            continue
        if second.form == "base" and between[-1:] == ["to"] and second.sense.words[0] in _MEANT:
            # 'Fired tear gas to disperse a crowd', 'called X to discuss'.
            twice[second] = first
            continue
        attack = first.sense.type == "ASSAULT" and (first.nominal or is_gerund(words, first))
        if attack and harms and _in_place(between):
            # 'A strike near the border killed two.'
            twice[second] = first
            continue
        if second.form == "ing" and (follows or holds or second.sense.words == ("target",)):
            twice[second] = first
            continue
        if second.sense.type == "AID" and not first.nominal and second.nominal and _lists_only(between):
            twice[second] = first
            continue
        if _is_undergoing(words, first, second):
            # 'A pact may be signed': whether it was is told by what stands before the verb.
            twice[first] = second
            continue
        agreed = first.nominal and first.sense.type == second.sense.type == "SUPPORT" and second.form == "past"
        if agreed and (not between or (between == [","] and is_definite(words, first))):
            # 'The pact, signed on Friday, …', 'under a pact signed in May'.
            twice[first] = second
            continue
        # 'Killed in Zenda shooting.'
        called = between[:1] == ["in"] and len(between) <= _DESCRIBED and words.mention_at[second.first - 1] is not None
        within = (second.nominal or second.form == "ing") and (called or _in_a(between))
        if within and first.sense.words[0] in HARM and not first.nominal and not set(between) & BORDER:
            # 'Killed two members of the band in a gun battle.'
            twice[second] = first
            continue
        if first.sense.type == "ASSAULT" and "leaving" in between and second.sense.words[0] in HARM:
            # 'Exchanged fire, leaving one dead and two wounded.'
            twice[second] = first
            continue
        if len(between) > 7 or any(word in BORDER or word in {",", "and"} for word in between):
            continue
        if first.nominal and not second.nominal and is_definite(words, first) and first.sense.type == "SUPPORT":
            # 'The pact was signed on Friday': the noun points back, the verb is the news.
            twice[first] = second
            continue
        if ((second.nominal or is_gerund(words, second)) and not first.nominal) or (
            first.nominal and not second.nominal and not set(between) & PREPOSITION
        ):
            twice[second] = first
    return twice


def _is_talk_of(words: Words, first: Hit, second: Hit, between: Sequence[str]) -> bool:
    """Whether a sentence begins with the talks in which something is discussed."""
    alike = first.sense.type == second.sense.type == "CONSULT" and first.nominal and not second.nominal
    if not alike or second.sense.words[0] not in _DISCUSS or "," not in between or not STOP.isdisjoint(between):
        return False
    return first.first <= _DESCRIBED and words.low(0) in _DURING


def _in_return(between: Sequence[str]) -> bool:
    """Whether the second act is what the first answers: 'staged a raid in reprisal for shelling'."""
    if _ANSWERS.isdisjoint(between):
        return False
    return any(low in _ANSWERS and next_low in {"for", "to", "against", "over"} for low, next_low in pairwise(between))


def _explodes(hit: Hit) -> bool:
    return hit.sense.frame == "happen" or hit.sense.words[0] == "detonate"


def _goes_off(first: Hit, second: Hit, between: Sequence[str]) -> bool:
    """Whether what explodes was told of before, as a noun or as what harmed somebody."""
    alike = first.sense.type == second.sense.type == "ASSAULT"
    if not alike or not _explodes(second) or second.nominal or len(between) > _PLACE:
        return False
    harmed = first.sense.words[0] in HARM and between[-1:] in (["that"], ["which"])
    return harmed or (first.nominal and not set(between) & (STOP | {",", "and"}))


def _in_a(between: Sequence[str]) -> bool:
    """Whether 'in a' or 'by' stands before a noun, a word or two that describe it between: 'in a roadside'."""
    if between[-1:] == ["and"]:
        # 'In the firing and shelling.'
        between = between[:-2]
    places = (k for k in range(len(between)) if _opens(between, k))
    return any(len(between) - k <= _DESCRIBED and not set(between[k + 2 :]) & _OPENS_PREDICATE for k in places)


def _opens(between: Sequence[str], k: int) -> bool:
    if between[k] == "of" and between[max(0, k - 3) : k] == ["as", "a", "result"]:
        # 'Killed as a result of shelling.'
        return True
    return between[k] == "by" or (between[k] == "in" and not _BEGINS_NOUN.isdisjoint(between[k + 1 : k + 2]))


def _harms_on(first: Hit, second: Hit, between: Sequence[str]) -> bool:
    """Whether what harmed somebody harms others: 'killed a woman and wounded eight clerks'."""
    both = all(hit.sense.words[0] in _HARMING or _explodes(hit) for hit in (first, second))
    inner = [word for word in between if word not in HAVE]
    return both and inner[-1:] == ["and"] and not set(between) & BORDER


def _in_place(between: Sequence[str]) -> bool:
    """Whether what stands between says only where, or on whom."""
    # Of "X's convoy" the possessive is no verb.
    inner = [word for word in (between[:-1] if between[-1:] and between[-1] in HAVE else between) if word != "'s"]
    if inner[:1] == ["between"] and "and" in inner:
        # 'Fighting between X and Y in Z.'
        inner.remove("and")
    if inner[-2:-1] == ["and"] and not PREPOSITION.isdisjoint(inner[:-2]):
        # 'In X and Y.'
        inner = inner[:-2]
    return len(inner) <= _PLACE and not set(inner) & (_OPENS_PREDICATE - PREPOSITION) and not set(inner) & {",", "and"}


def _is_named(words: Words, hit: Hit) -> bool:
    """Whether a form in -ing is what somebody did: 'the June 3 bombing in X that', and not 'in bombing X'."""
    before = words.lows[max(0, hit.first - _DESCRIBED) : hit.first]
    return not _BEGINS_NAMED.isdisjoint(before) and words.low(hit.last) in PREPOSITION | {"that", "which"}


def _on_it(between: Sequence[str]) -> bool:
    return _in_place(between) or _which(between)


def _also_harmed(between: Sequence[str]) -> bool:
    """Whether harm is only told further: 'and dozens', 'and three others were'."""
    if between[:1] == [","]:
        # '58 killed, 515 injured.'
        return len(between) <= 3 and between[-1].replace(",", "").isdigit()
    return len(between) <= 5 and between[:1] == ["and"] and not set(between) & (PREPOSITION | SUBORDINATOR | {","})


def _which(between: Sequence[str]) -> bool:
    """Whether what stands between says no more than where, and that a relative clause begins."""
    inner = [word for word in between[:-1] if word != ","]
    relative = between[-1:] in (["that"], ["which"])
    return relative and len(inner) <= 6 and not set(inner) & (BORDER | AUXILIARY)


def _is_promised_aid(first: Hit, second: Hit) -> bool:
    """Whether a noun of help is the object of giving still to come: 'will provide tents and training'."""
    return first.form == "future" and first.sense.type == "AGREE" and second.nominal and second.sense.type == "AID"


def _lists_only(between: Sequence[str]) -> bool:
    """Whether nothing but a list of things stands between: 'provides tents, fuel and training'."""
    return len(between) <= 9 and _OPENS_PREDICATE.isdisjoint(between)


def _is_undergoing(words: Words, first: Hit, second: Hit) -> bool:
    """Whether an accord is what a passive verb concludes, nothing but the verb group between."""
    if not (first.nominal and first.sense.type == "SUPPORT" and second.form == "past"):
        return False
    between = [words.low(i) for i in range(first.last, second.first)]
    if between[:1] in (["between"], ["with"]):
        # 'The pact between X and Y was never signed.'
        begins = next((n for n, word in enumerate(between) if word in AUXILIARY), len(between))
        between = between[begins if begins <= _PLACE else 0 :]
    return bool(BE & set(between)) and all(word in _VERB_GROUP or is_adverb(word) for word in between)
