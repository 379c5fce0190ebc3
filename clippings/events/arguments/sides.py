"""The two sides of an act as word order gives them, and what both verbs and nouns need to read them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clippings.events.arguments.objects import after_preposition, before_aside
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, DETERMINER, REPORTING, STOP, SUBORDINATOR, word_set
from clippings.registry.inflect import PASTS

_FILL = 4
# How long what is said of somebody between commas may be, and what it does not hold.
_ASIDE = 12
_NO_ASIDE = (AUXILIARY | REPORTING | STOP | SUBORDINATOR | {","}) - {"'s"}
_OWNED = frozenset({("belonging", "to"), ("owned", "by")})
# Men whom somebody holds are not his.
_HELD = frozenset((how, "by") for how in ("held", "controlled", "run", "manned"))
_LANDS = word_set(
    "position positions area areas territory town towns village villages district districts neighbourhood "
    "neighbourhoods post posts checkpoint checkpoints base bases camp camps land ground city cities site sites"
)
_AS_WELL, _ALONG, _TOGETHER = ("as", "well", "as"), ("along", "with"), ("together", "with")
_MEMBERS = frozenset({"member", "members"})
TRANSITIVE = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT"})


@dataclass(frozen=True, slots=True)
class Arguments:
    """The parties of one act. `passive` is kept for `explain`."""

    actors: tuple[Candidate, ...]
    recipients: tuple[Candidate, ...]
    passive: bool = False


def listed(phrases: Phrases, candidate: Candidate | None) -> tuple[Candidate, ...]:
    """The phrase, those listed with it, and for 'officials from A and B' the names instead of the bare role."""
    if candidate is None:
        return ()
    series = phrases.series(candidate)
    series = _past_asides(phrases, candidate) if len(series) == 1 else series
    last = series[-1]
    if last.kind == "role" and phrases.words.low(last.last) in {"of", "from"}:
        inner = after_preposition(phrases, last.last, ("of", "from"), reach=5)
        # 'A commission of both countries' is theirs, whosever the commission was taken for.
        of = phrases.series(inner) if inner is not None else ()
        named = len({one.party.country for one in of if one.party.country}) > (last.party.country is not None)
        members = inner is not None and inner.kind == "name" and phrases.words.low(last.last - 1) in _MEMBERS
        if named or members or (inner is not None and inner.also):
            return (*series[:-1], *of)
    if last.kind == "role" and (owner := _belonging_to(phrases, last.last)) is not None:
        return (*series[:-1], *phrases.series(owner))
    return (*_led_by(phrases, series[0]), *series, *_among(phrases, last), *_beside(phrases, last))


def _past_asides(phrases: Phrases, candidate: Candidate) -> tuple[Candidate, ...]:
    """Two people of whom more is told between: 'A, X's envoy for trade, and his X counterpart, B, met'."""
    words, first, last = phrases.words, candidate.first - 1, candidate.last
    if not candidate.person or candidate.owner:
        return (candidate,)
    while words.low(first) in DETERMINER:
        first -= 1
    if words.lows[max(0, first - 1) : first + 1] == (",", "and"):
        other = before_aside(phrases, first - 1)
        listed_too = other is not None and _is_aside(phrases, other.last + 1, first - 1)
        if other is not None and other.person and listed_too and phrases.governed(other) is None:
            return (other, candidate)
    closing = next((k for k in range(last + 1, last + _ASIDE) if words.lows[k : k + 2] == (",", "and")), None)
    if words.low(last) == "," and closing is not None and _is_aside(phrases, last + 1, closing):
        begin = closing + 2 + (words.low(closing + 2) in DETERMINER)
        behind = phrases.at.get(begin)
        if behind is not None and behind.person and not behind.owner:
            return (candidate, behind)
    return (candidate,)


def _is_aside(phrases: Phrases, first: int, last: int) -> bool:
    """Whether the words between two commas only say who somebody is: 'the party's leader', '57', 'envoy for trade'."""
    words = phrases.words
    begins = first in phrases.at or words.low(first) in DETERMINER or words.low(first).isdigit()
    told = words.lows[first:last]
    return begins and 0 < len(told) <= _ASIDE and not any(low in _NO_ASIDE or low in PASTS for low in told)


def _belonging_to(phrases: Phrases, index: int) -> Candidate | None:
    """Whose a thing is: X of 'a tanker belonging to X', 'a plane owned by X', 'a town held by X'."""
    index -= phrases.words.low(index - 1) == "belonging"
    how = (phrases.words.low(index), phrases.words.low(index + 1))
    if how not in _OWNED and not (how in _HELD and phrases.words.low(index - 1) in _LANDS):
        return None
    owner = after_preposition(phrases, index, (phrases.words.low(index + 1),), reach=_FILL)
    # A band may be of no country.
    known = owner is not None and (owner.party.country or how in _HELD)
    return owner if owner is not None and known and not owner.person else None


def _beside(phrases: Phrases, candidate: Candidate) -> tuple[Candidate, ...]:
    """Who does it with somebody: Y of 'X, along with forces from Y', 'X as well as Y'."""
    words = phrases.words
    index = candidate.last + (words.low(candidate.last) == ",")
    two = words.low(index + 1) == "with" and words.low(index) in {"along", "together"}
    three = [words.low(k) for k in range(index, index + 3)] == ["as", "well", "as"]
    begin = index + (3 if three else 2 if two else 1)
    if not (two or three or words.low(index) == "alongside"):
        return ()
    first = next((phrases.at[k] for k in range(begin, begin + _FILL) if k in phrases.at), None)
    return listed(phrases, first) if first is not None and not first.owner else ()


def _led_by(phrases: Phrases, candidate: Candidate) -> tuple[Candidate, ...]:
    """With whom somebody does it: X of 'X along with Y did', where no comma ends what is said beside."""
    before = candidate.first - (phrases.words.low(candidate.first - 1) in DETERMINER)
    led = next((n for n, how in ((3, _AS_WELL), (2, _ALONG), (2, _TOGETHER)) if _ends(phrases, before, how)), None)
    leader = phrases.ending.get(before - led) if led is not None else None
    alone = leader is not None and not leader.owner and leader.kind == "name" and phrases.governed(leader) is None
    return (leader,) if leader is not None and alone else ()


def _ends(phrases: Phrases, index: int, how: tuple[str, ...]) -> bool:
    return phrases.words.lows[max(0, index - len(how)) : index] == how


def _among(phrases: Phrases, candidate: Candidate) -> tuple[Candidate, ...]:
    """Who is named among many: Y of 'ten people, including two Y guards'."""
    words = phrases.words
    index = candidate.last + (words.low(candidate.last) == ",")
    if words.low(index) != "including" or candidate.kind != "role" or not candidate.plural:
        return ()
    first = next((phrases.at[k] for k in range(index + 1, index + 5) if k in phrases.at), None)
    named = (
        first is not None
        and first.kind != "pronoun"
        and any(words.mention_at[k] is not None for k in range(first.first, first.last))
    )
    return phrases.series(first) if first is not None and named and not first.owner else ()


def alike(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Those listed with others whose country is told, of that country: 'three X banks and four firms'."""
    told = dict.fromkeys(c.party.country for c in found if not c.guessed and c.party.country)
    if len(told) != 1:
        return tuple(found)
    (country,) = told
    return tuple(replace(c, party=replace(c.party, country=country)) if _may_be_of(c) else c for c in found)


def _may_be_of(candidate: Candidate) -> bool:
    return candidate.guessed and candidate.kind == "role" and candidate.party.entity_id is None


def of_owner(phrases: Phrases, doer: Candidate | None, owner: Candidate) -> Candidate | None:
    """Who does what a noun tells of, of the country that stands before it: 'an X strike by miners' is of X's."""
    named = doer is None or any(phrases.words.mention_at[i] is not None for i in range(doer.first, doer.last))
    left = doer is not None and phrases.governed(doer) == "of"
    guessed = doer is not None and (doer.guessed or left)
    if doer is None or named or not guessed or doer.kind != "role" or owner.party.country is None:
        return doer
    return replace(doer, party=replace(doer.party, country=owner.party.country, entity_id=None))


def refused_by(found: Arguments, hit: Hit) -> Arguments:
    """Who will not do what takes two, and with whom: 'X will not sign it with Y' is X's doing alone."""
    refusing = tuple(c for c in found.actors if c.last <= hit.first)
    others = tuple(c for c in found.actors if c.first >= hit.last)
    if others and not refusing and found.recipients and found.recipients[0].last <= hit.first:
        # Whoever will not receive a guest refuses him.
        return Arguments(found.recipients, others, found.passive)
    return Arguments(refusing, others, found.passive) if refusing and others and not found.recipients else found
