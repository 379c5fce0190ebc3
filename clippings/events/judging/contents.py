"""Which acts are only the content of another: 'agreed to lend', 'called for a ceasefire', 'refused to sign'."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, CONJUNCTION, PREPOSITION, REPORTING, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words

_VERBAL = frozenset({"AGREE", "REQUEST", "REJECT", "THREATEN", "CONCEDE"})
_COUNTS = frozenset({"charge", "charges", "count", "counts", "trial"})
_WISHED = word_set("demand insist propose recommend request order")
_BINDING = frozenset({"must", "should"})
_NO_SUBJECT = PREPOSITION | CONJUNCTION | AUXILIARY | {","}
# How long the subject of what is demanded may be, and how far a list of what is asked goes.
_SUBJECT, _LIST = 4, 32
# And how far behind 'withdrew' its object begins.
_PULLED = 3
_BARE = frozenset({"base", "future"})


def contents(words: Words, hits: Sequence[Hit]) -> dict[Hit, Hit]:
    """The acts that are only the content of another: 'agreed to lend', 'called for a ceasefire', 'refused to sign'.

    Maps each such act to the one that says it. They are not coded: what happened is the asking or refusing.
    """
    found: dict[Hit, Hit] = {}
    sure = [hit for hit in hits if hit.sure]
    for position, outer in enumerate(sure):
        if outer in found:
            continue
        if outer.sense.type not in _VERBAL:
            following = sure[position + 1 : position + 2]
            found.update({inner: outer for inner in following if _takes_up(words, outer, inner)})
            continue
        for inner in sure[position + 1 :]:
            if not _holds(words, outer, inner) and not _goes_on(words, outer, inner):
                break
            found[inner] = outer
    for inner in hits:
        if not inner.sure:
            before = [outer for outer in sure if outer.first < inner.first and outer.sense.type in _VERBAL]
            outers = [outer for outer in before if _holds(words, outer, inner) or _goes_on(words, outer, inner)]
            if outers:
                found[inner] = outers[-1]
    return found


def stood_down(words: Words, hits: Sequence[Hit]) -> set[Hit]:
    """The mobilisings that only say which troops left: 'the reinforcements were withdrawn', 'troops sent to X left'."""
    if not any(hit.sense.type == "MOBILIZE" for hit in hits):
        return set()
    found = set()
    for first, second in pairwise(hits):
        between = [words.low(i) for i in range(first.last, second.first)]
        pulled = first.sense.mode == "withdraw" and not first.nominal and len(between) <= _PULLED
        if pulled and second.nominal and second.sense.type == "MOBILIZE" and not set(between) & (PREPOSITION | {","}):
            # 'Pulled its reinforcements out.'
            found.add(second)
        if first.sense.type != "MOBILIZE" or second.sense.mode != "withdraw" or second.nominal:
            continue
        whose = first.nominal or (first.form == "past" and words.low(first.first - 1) not in AUXILIARY)
        if whose and not set(between) & (STOP | CONJUNCTION | {",", "before", "after"}):
            found.add(first)
    return found


def main_contents(inner: Mapping[Hit, Hit]) -> dict[Hit, Hit]:
    """The content of each act that says one: the first, but of 'premature to discuss a withdrawal' the withdrawal."""
    found: dict[Hit, Hit] = {}
    for hit, outer in inner.items():
        if outer not in found or found[outer].sense.words == ("discuss",):
            found[outer] = hit
    return found


def _holds(words: Words, outer: Hit, inner: Hit) -> bool:
    distance = inner.first - outer.last
    between = [words.low(i) for i in range(outer.last, inner.first)]
    if any(word in STOP for word in between) or distance > 14 or _begins_anew(between):
        return False
    if inner.nominal:
        return distance <= 6 and not ({"over", "by", "after", "following", "with", "since", "in"} & set(between))
    # Of 'the request is to be discussed' nobody asks for a discussion.
    undergone = inner.form == "past" and between[-1:] == ["be"] and AUXILIARY.isdisjoint([between[0], *between[-2:-1]])
    bare = inner.form in _BARE or undergone
    if ("to" in between[-4:] or (outer.sense.words[-1] == "to" and distance <= 2)) and bare:
        return True
    if "that" in between or outer.sense.type in {"THREATEN", "AGREE"}:
        return bare and distance <= 12
    if bare and outer.sense.words[0] in _BINDING and inner.sense.frame != "charge" and all(map(is_adverb, between)):
        # 'X must withdraw', 'should immediately withdraw'.
        return True
    if bare and outer.sense.words[0] in _WISHED and len(between) <= _SUBJECT and between[:1] not in ([], ["to"]):
        # 'Demanded the cabinet resign.'
        return not _NO_SUBJECT & set(between)
    return inner.form == "ing" and distance <= 5 and bool(set(between) & {"of", "from", "on", "for"} or not between)


def _begins_anew(between: Sequence[str]) -> bool:
    """Whether a clause of its own begins: 'asked for aid, and the two are expected to', 'refused and said that'."""
    if "and" not in between:
        return False
    after = set(between[between.index("and") :])
    return not REPORTING.isdisjoint(after) or ("that" not in between and not AUXILIARY.isdisjoint(after))


def _goes_on(words: Words, outer: Hit, inner: Hit) -> bool:
    """Whether what is asked or refused is told further: 'urged X to stop the raids, free the men and sign the pact'."""
    if inner.form != "base" or outer.form == "base" or inner.first - outer.last > _LIST:
        return False
    before = inner.first - 1
    while is_adverb(words.low(before)):
        before -= 1
    between = {words.low(i) for i in range(outer.last, before)}
    return words.low(before) in {",", "and", "or"} and "to" in between and not between & STOP


def _takes_up(words: Words, outer: Hit, inner: Hit) -> bool:
    """Whether an act has another for its object: 'scaled back raids', 'support for rebuilding', 'march to demand'."""
    between = [words.low(i) for i in range(outer.last, inner.first)]
    if outer.sense.type == "PROTEST":
        return inner.sense.type == "REQUEST" and inner.form == "base" and between[-1:] == ["to"]
    if outer.sense.type == "RETREAT" and not outer.nominal:
        return inner.nominal and inner.sense.type == "ASSAULT" and len(between) <= 3 and not set(between) & PREPOSITION
    if outer.sense.mode == "convict" or (outer.nominal and outer.sense.words[0] in _COUNTS):
        # 'Found guilty of beating a clerk', 'faces charges of murder': what a court holds against somebody.
        return (
            inner.sense.type == "ASSAULT"
            and "of" in {words.low(outer.last - 1), *between}
            and len(between) <= 4
            and not set(between) & STOP
        )
    return outer.sense.type == "SUPPORT" and inner.form == "ing" and between == ["for"]
