"""Whose it is that an act is done with: X of 'an X missile hit a port', of 'hit with X sanctions', 'under X fire'."""

from clippings.events.arguments.objects import after_preposition
from clippings.events.arguments.question import Question
from clippings.events.phrases.options import Option
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import DETERMINER, PREPOSITION, word_set

_SHOTS = word_set("missile missiles rocket rockets shell shells")
_BOMBS = word_set("bomb bombs")
_DESCRIBED, _SENT = 4, 6
_HOSTING = frozenset({"host", "receive", "welcome"})
_GETTING = frozenset({"receive", "get", "obtain", "delivery"})
_VOLLEYS = frozenset({"barrage", "salvo", "volley"})
_CARGO = frozenset({"delivery", "shipment", "consignment"})
# What somebody drives, of whom nothing is said.
VEHICLES = word_set("truck lorry car van bus minibus vehicle motorcycle motorbike tractor train tram pickup")
_GEAR = word_set(
    "tank tanks howitzer howitzers helicopter helicopters plane planes aircraft jet jets boat boats ship ships vessel "
    "vessels truck trucks vehicle vehicles ambulance ambulances warship warships artillery gunboat gunboats "
    "crowns crown battery batteries"
)


def whose_shot(phrases: Phrases, index: int) -> Candidate | None:
    """Whose missile stands at `index`, by the adjective or the owner before it: 'an X cruise missile'.

    A bomb is theirs only where it is told of as one of theirs: in a headline the 'X bomb' went off in X.
    """
    words = phrases.words
    if words.low(index) not in _SHOTS and words.low(index) not in _BOMBS:
        return None
    for k in range(index, max(0, index - _DESCRIBED), -1):
        maker = phrases.ending.get(k)
        if maker is not None:
            theirs = words.low(index) in _SHOTS or words.low(maker.first - 1) in DETERMINER
            return maker if theirs and (maker.kind == "adjective" or maker.owner) else None
        before = words.low(k - 1)
        if before in PREPOSITION or not (before.replace("-", "").isalpha() or before == "'s"):
            return None
    return None


def sender(phrases: Phrases, hit: Hit) -> Candidate | None:
    """Who sends what is called theirs: X of 'a delivery of X tanks', 'a barrage of X missiles'."""
    if hit.sense.words[-1] not in (_CARGO if hit.sense.type == "AID" else _VOLLEYS):
        return None
    sent = after_preposition(phrases, hit.last, ("of",), reach=_SENT)
    named = sent is not None and any(phrases.words.mention_at[k] for k in range(sent.first, sent.last))
    return sent if named and phrases.words.low(hit.last) == "of" else None


def is_gear(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a phrase is a thing that is given to others, and no party: 'gave X 20 tanks'."""
    return candidate.kind == "role" and phrases.words.low(candidate.last - 1) in _GEAR


def sent(asked: Question) -> list[Option]:
    """What somebody gives to others, or moves: of 'sent more warships to the gulf' nothing is done to the ships."""
    if asked.report.type not in {"AID", "MOBILIZE"}:
        return []
    return [option for option, phrase in asked.here if is_gear(asked.phrases, phrase)]


def receives(hit: Hit) -> bool:
    """Whether whoever does what the verb says is given something: 'received', 'will get tanks from X'."""
    given = hit.sense.type == "AID" or (hit.sense.type == "AGREE" and hit.sense.words[-1] == "from")
    return given and not _GETTING.isdisjoint(hit.sense.words) and not hit.nominal


def is_host(hit: Hit) -> bool:
    """Whether whoever does what the verb says is visited: 'hosted', 'received'."""
    return hit.sense.mode == "visit" and hit.sense.words[0] in _HOSTING and not hit.nominal


def maker_within(phrases: Phrases, hit: Hit) -> tuple[Candidate, ...]:
    """Whose doing a phrase of several words says itself that it is: 'was hit with X tariffs', 'came under X fire'."""
    words, inside = phrases.words, range(hit.first + 1, hit.last)
    named = (phrases.inside.get(k) for k in inside if words.mention_at[k] is not None)
    return next(((c,) for c in named if c is not None), ())
