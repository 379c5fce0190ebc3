"""All phrases of a sentence that may be parties: names and role nouns, what force was used on, and bare numbers."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.events.arguments.things import find_addressed, find_doers, find_things
from clippings.events.phrases.compass import find_west
from clippings.events.phrases.counts import find_counts
from clippings.events.phrases.joined import joined
from clippings.events.phrases.parties import Candidate, find_candidates
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive
from clippings.registry.roles import Roles
from clippings.registry.triggers import GAP

_FORCE = frozenset({"ASSAULT", "COERCE"})
# How far behind an act its preposition may stand.
_REACH = 10
# What follows them is struck: a crowd throws stones at cars, but marches against a law and outside a house.
_ONTO = {"ASSAULT": frozenset({"on", "at", "against", "into"}), "PROTEST": frozenset({"at"})}
# Acts whose objects are people where nothing but their number is said.
_ON_PEOPLE = _FORCE | {"SANCTION", "RETREAT", "ACCUSE"}


def all_candidates(words: Words, hits: Sequence[Hit], roles: Roles) -> tuple[Candidate, ...]:
    """Names and role nouns, the plain nouns that force was used on, and people of whom only the number is told."""
    # In 'police clash' and 'a drone attack' the act is no part of who is named.
    verbs = frozenset(i for hit in hits if not hit.nominal for i in _told_by(hit))
    nouns = frozenset(i for hit in hits if hit.nominal for i in range(hit.first, hit.last - 1))
    attacks = frozenset(hit.first for hit in hits if hit.sense.type == "ASSAULT" and (hit.nominal or hit.form == "ing"))
    named = joined(words, find_candidates(words, roles, verbs, nouns, attacks))
    if "west" in words.lows:
        named = (*named, *find_west(words, frozenset(i for c in named for i in range(c.first, c.last))))
    taken = frozenset(i for c in named for i in range(c.first, c.last)) | frozenset(
        i for hit in hits if hit.sure for i in range(hit.first, hit.last)
    )
    aimed = [h for h in hits if h.sense.type in _ON_PEOPLE and not h.nominal and "obj" in h.sense.recipient]
    forced = [h for h in aimed if h.sense.type in _FORCE]
    undergone = [h for h in forced if is_passive(words, h.first, h.form)]
    # What is sealed off is no victim; who is accused may be a plain noun too.
    done_to = [h for h in aimed if (h in forced and h.sense.words[1:] != ("off",)) or h.sense.words == ("accuse",)]
    places = [(h.last, True) for h in done_to] + [(h.first, False) for h in undergone]
    onto = find_things(words, [(h.last + 1, True) for h in hits if _is_aimed(words, h)], taken)
    # 'Raids on the town of X' are on X.
    aimed_at = [c for c in onto if words.low(c.last) != "of"]
    things = [_of_side(words, c, roles) for c in dict.fromkeys((*find_things(words, places, taken), *aimed_at))]
    acting = [h.first for h in hits if h.sure and not h.nominal and not is_passive(words, h.first, h.form)]
    doers = find_doers(words, acting, taken)
    within = [h for h in aimed if h.sense.words[1:2] == (GAP,)]
    # 'Left ten dead.'
    numbers = taken - {i for h in within for i in range(h.first + 1, h.last - 1)}
    counts = find_counts(words, frozenset((*(h.last for h in aimed), *(h.first + 1 for h in within))), verbs, numbers)
    known = (*named, *things, *doers, *counts)
    taken |= frozenset(i for c in known for i in range(c.first, c.last))
    addressed = find_addressed(words, [k for h in hits if h.sure for k in _addressed_at(words, h)], taken)
    return tuple(sorted((*known, *addressed), key=lambda c: c.first))


def _of_side(words: Words, thing: Candidate, roles: Roles) -> Candidate:
    """A thing as of those whose it is called: 'rebel positions' are rebels', 'an army base' is an army's."""
    whose = (roles.get(words.low(k), ()) for k in range(thing.last - 2, thing.first - 1, -1))
    sector = next((role.sector for found in whose for role in found if len(role.words) == 1 and role.sector), None)
    return thing if sector is None else replace(thing, party=replace(thing.party, sector=sector))


def _addressed_at(words: Words, hit: Hit) -> list[int]:
    """Where whom an act is aimed at may stand: right behind it, or behind its preposition."""
    ahead = range(hit.last, min(hit.last + _REACH, len(words.tokens)))
    places = [k + 1 for k in ahead if words.low(k) in hit.sense.recipient]
    return [hit.last, *places] if "obj" in hit.sense.recipient and not hit.nominal else places


def _is_aimed(words: Words, hit: Hit) -> bool:
    """Whether what force is aimed at follows: 'an attack on a market', 'fired mortars at the airport'."""
    told = hit.nominal or "obj" not in hit.sense.recipient or len(hit.sense.words) > 1
    onto = _ONTO.get(hit.sense.type, ())
    return told and words.low(hit.last) in onto and words.low(hit.last) in hit.sense.recipient


def _told_by(hit: Hit) -> range:
    """The words of a verb that name nobody: with what it was done in 'fired artillery', else the first."""
    armed = hit.sense.type == "ASSAULT" and GAP not in hit.sense.words
    return range(hit.first, hit.last if armed else hit.first + 1)
