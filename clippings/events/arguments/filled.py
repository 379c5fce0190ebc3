"""The sides of an act that another word of its sentence gives: what is agreed to or refused, or the act named twice."""

from dataclasses import replace

from clippings.events.arguments.arguments import not_own, surface_arguments
from clippings.events.arguments.gifts import given_to
from clippings.events.arguments.sides import Arguments, listed
from clippings.events.arguments.towards import is_for_others
from clippings.events.phrases.adjuncts import is_by_blast
from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.states import is_spot
from clippings.events.triggers.lexicon import Hit
from clippings.events.triggers.once import is_shot
from clippings.events.words.grammar import SPOT, SUBORDINATOR, word_set

_DID = word_set("did does do has have had will would")
_CLAUSES = (SUBORDINATOR | {","}) - {"that", "than", "as"}


def completed(found: Arguments, hit: Hit, content: Hit | None, phrases: Phrases) -> Arguments:
    """'X refused to receive Y', 'X vowed to strike Y': whoever the content is done to is the recipient."""
    if found.recipients or content is None or _is_aside(phrases, hit, content):
        return found
    if hit.sense.type == "AGREE" and (given := given_to(phrases, content)) is not None:
        return replace(found, recipients=(given,))
    if is_for_others(hit, content):
        # 'Agreed to hold an election', 'to deport X': nothing is promised to them.
        return found
    behind = [c for c in phrases.all if c not in found.actors and c.first > content.first]
    inner = surface_arguments(Phrases(phrases.words, behind), content)
    if content.sense.frame == "mutual":
        own = {c.party.country for c in found.actors} - {None}
        sides = (*inner.actors, *inner.recipients)
        others = tuple(c for c in sides if c.party.country not in own)
        # 'X will host talks between Y and Z, the X minister said.'
        return replace(found, recipients=others or sides)
    return replace(found, recipients=not_own(phrases, content, inner.recipients, found.actors))


def _is_aside(phrases: Phrases, hit: Hit, content: Hit) -> bool:
    """Whether what is said of the content is not said to those it is done to.

    It stands in another clause: 'asked for a delay when talks with X resume'. Or who is asked is to do it: 'urged the
    use of drones to watch X'.
    """
    between = [phrases.words.low(k) for k in range(hit.last, content.first)]
    asked = hit.sense.type == "REQUEST" and content.form == "base" and between[-1:] == ["to"] and len(between) > 1
    return asked or not _CLAUSES.isdisjoint(between)


def so_did(found: Arguments, hit: Hit, phrases: Phrases) -> Arguments:
    """With whoever is said to have done so too: 'X condemned the raid, as did Y', 'X signed, and so has Y'."""
    words = phrases.words
    if hit.nominal or found.passive or not found.actors:
        return found
    for k in range(hit.last, len(words.tokens) - 2):
        if words.low(k) in {";", "said"}:
            return found
        if words.low(k) in {"so", "as"} and words.low(k + 1) in _DID and words.low(k - 1) in {",", "and"}:
            other = phrases.at.get(k + 2) or phrases.at.get(k + 3)
            more = tuple(c for c in listed(phrases, other) if c not in found.recipients)
            return replace(found, actors=(*found.actors, *more))
    return found


def filled(found: Arguments, other: Arguments, hit: Hit, again: Hit, phrases: Phrases) -> Arguments:
    """Parties that only the second naming of an act gives: 'the strike killed a farmer', 'killed in X's raid'."""
    if other.actors and phrases.words.low(again.last) == "by" and is_shot(phrases.words, again):
        # 'Missiles fired by X hit a school': not the missiles did it.
        found = replace(found, actors=other.actors)
    if hit.sense.frame == "mutual" and again.sense.frame != "mutual":
        # 'Clashes killed a farmer': he is no side of them, and 'clashes of A and B' are done to each other.
        return found if len(found.actors) > 1 else replace(found, recipients=other.recipients)
    if hit.sense.frame == "mutual":
        merged = {c.first: c for c in (*found.actors, *other.actors, *other.recipients)}
        return replace(found, actors=tuple(merged[first] for first in sorted(merged)))
    # 'A farmer was killed in clashes' the same.
    nobody = hit.nominal or hit.sense.frame == "happen" or is_by_blast(phrases.words, hit.first)
    actors = found.actors or (() if nobody else tuple(c for c in other.actors if c not in found.recipients))
    # 'An air strike killed two farmers in X' was on them, and only in X.
    where = hit.nominal and not again.nominal
    where &= all(is_spot(c) or phrases.governed(c) in SPOT for c in found.recipients)
    hurt = tuple(c for c in other.recipients if not is_spot(c)) if where else ()
    return replace(found, actors=actors, recipients=hurt or found.recipients or other.recipients)
