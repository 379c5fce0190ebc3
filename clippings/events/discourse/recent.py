"""Whom the last sentences told of: the nearest of some kind, another of a kind, two people, a body."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from clippings.events.discourse.stand_ins import BANDS, are_many, is_band, is_thing
from clippings.events.phrases import pronouns
from clippings.events.phrases.options import identity
from clippings.events.phrases.parties import BODIES, Candidate
from clippings.events.report import Party
from clippings.events.words.grammar import PREPOSITION, word_set
from clippings.events.words.tokens import Words

# How many sentences back somebody may be meant.
BACK = 3
_BY_HIM = frozenset({"after", "before", "by", "for", "while", "when", "without", ","})
_OPENING = frozenset({"he", "she", "his", "her"})
# What opens a sentence with where, by whom or unlike whom, before it comes to whom it is about.
_FRONTED = word_set("in at on near outside inside across throughout around from along off according unlike like")
_CLAIMS = word_set(
    "claim claims announcement announcements statement statements assertion assertions allegation allegations "
    "accusation accusations assurance assurances admission argument belief confirmation declaration denial denials "
    "report reports revelation revelations suggestion suggestions warning warnings vow vows pledge pledges threat "
    "threats promise promises"
)
_BEFORE_DOING = PREPOSITION | {"while", "when", "without", "despite"}
# How many words may stand between the comma and the noun of 'the banned armed group'.
_SUBJECT = 4
_FORCES = frozenset({"MIL", "COP"})
Wanted = Callable[[Candidate], bool]
Told = Sequence[Sequence[Candidate]]


def last_wanted(
    told: Told, earlier: Sequence[Candidate], wanted: Wanted, or_else: Wanted | None = None
) -> Candidate | None:
    """The first phrase wanted, of the sentence itself or of the nearest before it that has one."""
    here = [c for c in earlier if wanted(c)]
    if here:
        return here[0]
    for sentence in told[: -BACK - 1 : -1]:
        for test in (wanted, or_else):
            there = [c for c in sentence if test is not None and test(c) and c.kind != "adjective"]
            if there:
                return there[0]
    return None


def many_meant(told: Told, here: Sequence[Candidate]) -> Candidate | None:
    """Whom 'they' means: many of the sentence itself, else its army or police, else many who were told of before."""
    forces = (c for c in here if c.party.sector in _FORCES and c.kind != "pronoun" and not c.person)
    return next(filter(are_many, here), None) or next(forces, None) or last_wanted(told, (), are_many)


def body_meant(told: Told, earlier: Sequence[Candidate], low: str) -> Candidate | None:
    """The organisation that 'the group' or 'the company' is: one that is called so, else one that may be."""
    states = frozenset() if low in pronouns.OF_STATE else pronouns.STATE_SECTORS

    def may_be(candidate: Candidate) -> bool:
        return (candidate.party.entity_id or "").startswith("ORG") and candidate.party.sector not in states

    if low in {"alliance", "bloc"} and (union := last_wanted(told, earlier, _is_union)) is not None:
        return union
    band = last_wanted(told, earlier, is_band) if low in pronouns.BAND else None
    return band or last_wanted(told, earlier, may_be)


def _is_union(candidate: Candidate) -> bool:
    """Whether a phrase names a body of many states."""
    return candidate.party.sector == "IGO" and candidate.party.entity_id is not None and candidate.kind == "name"


def as_begun(words: Words, earlier: Sequence[Candidate], low: str) -> list[Candidate]:
    """Who may be 'he' in a sentence: of one that begins with 'he' or 'his' he whom that means, and nobody it names."""
    opening = words.low(0)
    begun = opening in _OPENING and (opening in pronouns.WOMAN) == (low in pronouns.WOMAN)
    return [c for c in earlier if not (begun and c.person)]


def not_fronted(words: Words, earlier: Sequence[Candidate], low: str) -> list[Candidate]:
    """Who may be meant, but for those whom only what opens the sentence names: 'in X, Y has lost what it held'."""
    opens = words.low(0) in _FRONTED and "," in words.lows
    behind = [c for c in earlier if c.first > words.lows.index(",")] if opens else []
    like = is_thing if low in pronouns.THING else are_many if low in pronouns.GROUP else _is_person
    return behind if any(map(like, behind)) else list(earlier)


def who_claims(words: Words, named: Sequence[Candidate], index: int) -> Candidate | None:
    """Whose word it is whose content a pronoun begins: 'an X announcement that it', "X's claims that they"."""
    if words.low(index - 1) != "that" or words.low(index - 2) not in _CLAIMS:
        return None
    last = index - 2 - (words.low(index - 3) == "'s")
    whose = (c for c in named if c.last == last and (c.owner or c.kind == "adjective"))
    return next(whose, None)


def _is_person(candidate: Candidate) -> bool:
    return candidate.person


def but_undergone(words: Words, earlier: Sequence[Candidate], index: int) -> list[Candidate]:
    """Who may be the subject behind an opening phrase: in 'after fighting X, the group fled' it is not X."""
    comma = next((k for k in range(index - 1, max(0, index - _SUBJECT), -1) if words.low(k) == ","), 0)
    doing = range(comma - 1, -1, -1)
    begun = next(
        (k for k in doing if words.low(k).endswith("ing") and (k == 0 or words.low(k - 1) in _BEFORE_DOING)), comma
    )
    return [c for c in earlier if not begun < c.first < comma]


def another_like(told: Told, earlier: Sequence[Candidate], found: Candidate) -> Party | None:
    """Who else of the same kind was named last: an object is not who does it to it."""
    for there in (earlier[::-1], *told[: -BACK - 1 : -1]):
        for c in there:
            alike = (c.person, are_many(c)) == (found.person, are_many(found)) and c.kind != "adjective"
            if alike and identity(c.party) != identity(found.party):
                return c.party
    return None


def is_of_doing(words: Words, index: int) -> bool:
    """Whether a pronoun is the object of what whom the sentence is about did too: 'after accusing it'."""
    return words.low(index - 1).endswith("ing") and words.low(index - 2) in _BY_HIM


def two_named(told: Told, earlier: Sequence[Candidate]) -> tuple[Party, ...]:
    """The two people named last in one sentence."""
    for sentence in (earlier, *told[: -BACK - 1 : -1]):
        people = {c.party.entity_id: c.party for c in sentence if c.person and c.party.entity_id}
        if len(people) == 2:
            return tuple(people.values())
    return ()


def with_body(told: Told) -> tuple[Party, ...]:
    """A body of many states and a state that were named together last: 'the X Union and Y'."""
    for sentence in told[: -BACK - 1 : -1]:
        pairs = [(c.party, *c.also) for c in sentence if c.kind == "list" and len(c.also) == 1]
        for pair in pairs:
            if any(p.sector == "IGO" and p.country is None for p in pair) and any(p.country for p in pair):
                return pair
        if pairs:
            return ()
    return ()


def band_meant(told: Told, words: Words, candidate: Candidate, earlier: Sequence[Candidate]) -> Candidate:
    """'The terrorist group' as the one named before, and 'the agency' as the body of many states that was."""
    place = candidate.last - 1
    band = words.low(place) in pronouns.BAND and candidate.party.sector in BANDS and place > candidate.first
    served = words.low(place) in pronouns.BODY - pronouns.BAND and candidate.guessed and place == candidate.first
    if candidate.kind != "role" or not (band or served) or words.low(candidate.first - 1) != "the":
        return candidate
    if any(words.mention_at[i] for i in range(candidate.first, candidate.last)):
        return candidate
    found = body_meant(told, but_undergone(words, earlier, place), words.low(place))
    if found is None or (served and (found.party.country is not None or found.party.sector not in BODIES)):
        return candidate
    return replace(candidate, party=replace(found.party, span=candidate.party.span))
