"""Who did what was done: the phrase behind 'by' of a passive."""

from clippings.events.arguments.makers import maker_within, whose_shot
from clippings.events.arguments.objects import after_preposition
from clippings.events.arguments.sides import Arguments, listed
from clippings.events.arguments.syntax import subject
from clippings.events.arguments.things import verb_group
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, about_thing, is_adjective
from clippings.events.phrases.states import is_spot
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    BE,
    CLOSED,
    CONJUNCTION,
    DAYS,
    DETERMINER,
    NUMBERS,
    PRONOUN,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import CLOSE, Words
from clippings.registry.triggers import GAP

_BEFORE_GUEST = DETERMINER | {"and", "told", "met", "with", "to", "of", "between"}
# 'Was fined' need not be said before these: 'an officer indicted for theft'.
_CHARGED_WITH = frozenset({"for", "of", "with"})
_TRIED = word_set("accused charged indicted prosecuted convicted")
_HELD_TO = frozenset({"alleged", "accused", "suspected"})
_CHARGING = frozenset({"COP", "GOV", "IGO", "JUD", "LEG", "NGO"})
_ADDRESSING = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
_WITHIN = frozenset({",", "!", "?", ".", "-"})
_REACH, _FURTHER = 14, 12
_CELL, _DESCRIBED = 4, 4
_CUSTODY = frozenset({"custody", "prison", "jail", "detention", "captivity", "facility", "prisons", "jails"})
_HELD = word_set("held detained jailed imprisoned captured arrested")
_ACCUSED = frozenset({"accused", "suspected", "convicted"})
_RAIDS = frozenset({"raid", "raids", "operation", "operations", "sweep", "crackdown"})
_ARMED = frozenset({"COP", "GOV", "MIL", "REB", "SPY"})
_PUT_OUT = frozenset({"expel", "deport"})
_DONE_TO = frozenset({"REQUEST", "SANCTION", "COERCE", "ASSAULT"})
_NOUN_PHRASE = DETERMINER | PRONOUN
_ENVOYS = word_set("ambassador ambassadors envoy envoys affaires consul representative")
_UNDOING = frozenset({"CONCEDE", "REJECT", "RETREAT", "SANCTION"})
_DEEDS = word_set(
    "aid assistance loan loans sanctions embargo ban bans tariffs blockade siege visit trip offensive support "
    "restrictions curbs exports sales shipments deliveries payments"
)
_ONTO = frozenset({"to", "on", "of", "against", "for"})
_FINITE_BE = frozenset({"was", "were", "is", "are"})
_OPENING = frozenset({"", "if", "once", "when", "unless", "though", "although", "after", "while"})
_WHEN = frozenset({"after", "before", "when", "because", "since", "until"})


def doer_of_passive(phrases: Phrases, hit: Hit) -> Candidate | None:
    """The first phrase behind 'by'; whoever is expelled 'from X' is expelled by X."""
    doer = after_preposition(phrases, hit.last, ("by",), reach=_REACH)
    if doer is not None and not _by_another(phrases.words, hit.last, doer.first):
        return None if _is_charged(phrases.words, hit, doer.first) else doer
    if doer is None and hit.sense.words[0] == "summon" and (host := _host(phrases, hit)) is not None:
        return host
    if doer is None and (same := _of_both(phrases, hit.first)) is not None:
        return same
    if (hit.sense.type == "SANCTION" and GAP in hit.sense.words) or "by" in hit.sense.words:
        return next(iter(maker_within(phrases, hit)), None)
    if hit.sense.type == "ASSAULT" and doer is None:
        return _raider(phrases, hit.last) or _shooter(phrases, hit.last)
    if hit.sense.mode == "release" and doer is None:
        return _keeper(phrases, hit.last) or _holder(phrases, hit.first)
    if hit.sense.mode not in _PUT_OUT:
        return None
    # 'Thrown out of X.'
    out = ("from", "of") if hit.sense.words[-1] == "out" else ("from",)
    place = after_preposition(phrases, hit.last, out, reach=6)
    return place if place is not None and is_spot(place) else None


def _host(phrases: Phrases, hit: Hit) -> Candidate | None:
    """To whom an envoy was sent who is summoned: Y of "X's ambassador to Y was summoned"."""
    words, verb = phrases.words, verb_group(phrases.words, hit.first)
    host = phrases.ending.get(verb)
    to = 0 if host is None else host.first - 1 - (words.low(host.first - 1) in DETERMINER)
    return host if words.low(to) in {"to", "in"} and words.low(to - 1) in _ENVOYS else None


def _of_both(phrases: Phrases, index: int) -> Candidate | None:
    """Who did both of two things that were done: X of 'was chased by X and shot'."""
    words = phrases.words
    before = phrases.ending.get(index - 1) if words.low(index - 1) == "and" else None
    by = 0 if before is None else before.first - 1 - (words.low(before.first - 1) in DETERMINER)
    return before if words.low(by) == "by" and is_participle(words.low(by - 1)) else None


def _raider(phrases: Phrases, index: int) -> Candidate | None:
    """Who made the raid in which somebody was harmed: X in 'killed during an X helicopter raid'."""
    raider = after_preposition(phrases, index, ("in", "during"), reach=6)
    if raider is None or raider.owner or raider.party.sector not in _ARMED:
        return None
    behind = [phrases.words.low(k) for k in range(raider.last, raider.last + _CELL)]
    raid = next((n for n, low in enumerate(behind) if low in _RAIDS), None)
    return raider if raid is not None and all(low.isalpha() for low in behind[:raid]) else None


def _shooter(phrases: Phrases, index: int) -> Candidate | None:
    """Whose shots somebody was hit with: X in 'was pounded with X missiles'."""
    if phrases.words.low(index) != "with":
        return None
    return next((whose for k in range(index + 1, index + _CELL) if (whose := whose_shot(phrases, k))), None)


def _holder(phrases: Phrases, index: int) -> Candidate | None:
    """Who held those who are let go, as their phrase says it: X in 'ten men held by X were freed'."""
    words = phrases.words
    for k in range(index - 1, max(0, index - _FURTHER), -1):
        if words.low(k) in _HELD and words.low(k + 1) in {"by", "in"}:
            holder = after_preposition(phrases, k + 1, (words.low(k + 1),), reach=_CELL)
            return holder if words.low(k + 1) == "by" or (holder is not None and is_spot(holder)) else None
        if words.low(k) in STOP or words.low(k) == ",":
            return None
    return None


def _keeper(phrases: Phrases, index: int) -> Candidate | None:
    """Who lets somebody go who is freed from his prison: X in 'released from X custody'."""
    held = after_preposition(phrases, index, ("from",), reach=6)
    if held is None or not any(phrases.words.mention_at[held.first : held.last]):
        return None
    behind = range(held.last, held.last + _CELL)
    return held if any(phrases.words.low(k) in _CUSTODY for k in behind) else None


def _is_charged(words: Words, hit: Hit, last: int) -> bool:
    """Whether 'by' goes with a noun in what is charged: 'accused of involvement in a plot by X'."""
    by = next((k for k in range(last - 1, hit.last - 1, -1) if words.low(k) == "by"), hit.last)
    before = [words.low(k) for k in range(hit.last, by)]
    accused = hit.sense.type == "ACCUSE" or any(low in _ACCUSED for low in before)
    return accused and before[:-1] != [] and bool({"a", "an"} & set(before[-_DESCRIBED:]))


def _by_another(words: Words, first: int, last: int) -> bool:
    """Whether 'by' goes with a participle of its own: 'held in a camp run by X' is not held by X."""
    by = next((k for k in range(last - 1, first - 1, -1) if words.low(k) == "by"), first)
    noun = words.low(by - 2).isalpha() and words.low(by - 2) not in CONJUNCTION
    return by > first + 1 and is_participle(words.low(by - 1)) and noun and not is_adverb(words.low(by - 2))


def all_doers(phrases: Phrases, doer: Candidate | None) -> tuple[Candidate, ...]:
    """Who did what was done, those behind 'and by' among them."""
    found = listed(phrases, doer)
    if not found:
        return found
    words, begin = phrases.words, found[-1].last
    for k in range(begin, min(begin + _FURTHER, len(words.tokens))):
        if words.low(k) in STOP or words.low(k) in AUXILIARY:
            break
        if words.low(k) == "by" and words.low(k - 1) == "and":
            return (*found, *listed(phrases, after_preposition(phrases, k, ("by",), 4)))
    return found


def deed_undone(phrases: Phrases, hit: Hit) -> tuple[Candidate, Candidate] | None:
    """Whose deed ends, and to whom it was done: X and Y of "X's aid to Y was cut", "X's visit to Y was put off"."""
    if hit.sense.type not in _UNDOING:
        return None
    words, verb = phrases.words, verb_group(phrases.words, hit.first)
    target = phrases.ending.get(verb)
    to = -1 if target is None else target.first - 1 - (words.low(target.first - 1) in DETERMINER)
    if target is None or words.low(to) not in _ONTO or words.low(to - 1) not in _DEEDS:
        return None
    for k in range(to - 1, max(0, to - _CELL), -1):
        owner = phrases.ending.get(k)
        if owner is not None:
            return (owner, target) if owner.owner or owner.kind == "adjective" else None
    return None


def undergone_by(phrases: Phrases, hit: Hit) -> Candidate | None:
    """Who stands before a passive, in its own clause: of 'X spoke after talks were suspended' nothing is done to X."""
    words, before = phrases.words, passive_before(phrases.words, hit)
    found = subject(phrases, hit.first if before is None else before)
    first = verb_group(words, hit.first)
    if hit.sense.type != "ACCUSE" and words.low(first) in {"which", "that"} and about_thing(phrases, first):
        # 'X spoke of a plan which was dropped'; for a move that is decried he is blamed whose it is.
        return None
    if found is None or words.low(first) not in _FINITE_BE:
        return found
    return None if any(words.low(k) in _WHEN for k in range(found.last, first)) else found


def whom_next(phrases: Phrases, hit: Hit) -> Candidate | None:
    """Who stands behind the comma that a bare participle opens to: 'if convicted of it, X', 'held in May, X fled'."""
    words = phrases.words
    if hit.first > 1 or words.low(hit.first - 1) not in _OPENING:
        return None
    comma = next((k for k in range(hit.last, hit.last + _REACH) if words.low(k) == ","), None)
    if comma is None:
        return None
    return next((phrases.at[k] for k in (comma + 1, comma + 2, comma + 3) if k in phrases.at), None)


def right_before(phrases: Phrases, hit: Hit) -> Candidate | None:
    """Who stands right before a bare participle: in 'hailed peacekeepers killed in May' the peacekeepers."""
    near = phrases.ending.get(hit.first)
    if near is not None and phrases.governed(near) == "including":
        # 'Twelve people including a child killed by X.'
        before = near.first - 1
        while phrases.words.low(before) != "including":
            before -= 1
        near = phrases.ending.get(before)
    if near is None or near.kind != "role" or near.owner:
        return None
    # 'The son of a clerk killed in May.'
    of = near.first - 1
    while of > near.first - _DESCRIBED and (phrases.words.low(of) in DETERMINER or is_adjective(phrases.words.low(of))):
        of -= 1
    above = phrases.ending.get(of) if phrases.words.low(of) == "of" else None
    return above if above is not None and above.kind == "role" and not above.owner and not above.plural else near


def passive_before(words: Words, hit: Hit) -> int | None:
    """Where the passive stands that a past form with no object of its own goes on from: 'was fined and sent home'."""
    joint = hit.first - 1
    while is_adverb(words.low(joint)):
        # 'Was held and later freed.'
        joint -= 1
    if hit.form != "past" or words.low(joint) not in {"and", "or"} or hit.sense.recipient[:1] != ("obj",):
        return None
    for index in range(joint - 1, max(0, hit.first - 12), -1):
        low = words.low(index)
        if low in STOP or low in SUBORDINATOR:
            return None
        after = index + 1 + is_adverb(words.low(index + 1))
        if low in BE and is_participle(words.low(after)):
            following = words.low(hit.last)
            named = hit.last < len(words.tokens) and words.mention_at[hit.last] is not None
            bound = following == "to" and hit.sense.type not in _DONE_TO
            alone = not named and not bound and following not in _NOUN_PHRASE and not following.isdigit()
            return after if alone else None
    return None


def both_ends(phrases: Phrases, hit: Hit) -> tuple[Candidate, ...]:
    """Between whom something went: both of 'was extradited from X to Y'."""
    ends = (after_preposition(phrases, hit.last, (end,)) for end in ("from", "to"))
    return tuple(end for end in ends if end is not None)


def who_visits(phrases: Phrases, hit: Hit) -> Candidate | None:
    """Who is called 'visiting': in 'urged by visiting envoy X' nobody visits X."""
    guest = phrases.at.get(hit.last)
    who = guest is not None and (guest.person or guest.kind == "role") and hit.last == hit.first + 1
    before = phrases.words.low(hit.first - 1)
    # 'X went to Y, visiting Z' has its guest before.
    begins = hit.first == 0 or (before == "," and phrases.topic is guest)
    return guest if who and (before in _BEFORE_GUEST or begins) else None


def is_charged(phrases: Phrases, hit: Hit) -> bool:
    """Whether a past form of charging somebody tells of whom it is done to: 'fined for theft', 'held in the raid'.

    'Prosecutors charged in May two clerks' has its object behind it.
    """
    words, following = phrases.words, phrases.words.low(hit.last)
    if following in _CHARGED_WITH:
        return True
    if following == "to" and words.low(hit.first) in _HELD_TO:
        # 'Ten leaders alleged to have used the firm.'
        return words.low(hit.first - 1) not in AUXILIARY
    held = following == "in" or (following == "on" and words.low(hit.last + 1) in DAYS)
    near = phrases.ending.get(hit.first)
    charging = near is not None and not near.person and near.party.sector in _CHARGING
    return held and words.low(hit.first) in _TRIED and not charging and words.low(hit.first - 1) not in AUXILIARY


def told_behind(phrases: Phrases, hit: Hit) -> Arguments | None:
    """The sides of what is done by words, of a verb that stands behind them: '“They lied,” complained X.'"""
    words, mark = phrases.words, hit.first - 1
    ends = words.low(mark) in CLOSE and words.low(mark - 1) in _WITHIN
    if hit.form != "past" or hit.sense.type not in _ADDRESSING or not ends or words.tokens[hit.first].quoted:
        return None
    first = hit.last
    while words.low(first) in DETERMINER or is_adjective(words.low(first)) or words.low(first) in NUMBERS:
        first += 1
    teller = phrases.at.get(first)
    if teller is not None and words.low(teller.last).isalpha() and words.low(teller.last) not in CLOSED:
        # 'Complained one X insider.'
        teller = None
    return Arguments(listed(phrases, teller), ())
