"""Whether a phrase says that its people are of no one country, or of another than the one told of."""

from clippings.events.phrases.parties import BODIES, Candidate, country_of
from clippings.events.words.grammar import AUXILIARY, PREPOSITION, SUBORDINATOR, word_set
from clippings.events.words.tokens import Words

_MANY = frozenset({"european", "african", "asian", "western", "nordic", "world", "international", "global"})
_ALLIED = frozenset({"coalition", "allied", "alliance", "multinational", "peacekeeping", "joint"})
_FOREIGN_OFFICE = word_set(
    "minister ministers ministry ministries secretary secretaries office policy affairs relations"
)
# Who crosses borders by trade, and states, which are never many of one country.
_ABROAD_BY_NATURE = word_set(
    "smuggler smugglers trafficker traffickers hacker hackers pirate pirates peacekeeper peacekeepers donors "
    "states nations governments countries powers foreigner foreigners expatriate expatriates"
)
# Who is of where he is said to be, and else of no country known.
ANYBODYS = word_set("critic critics companies airlines bloc")
_STATES = word_set("countries nations states governments powers neighbours neighbors")
_OF = frozenset({"of", "from", "at", "for", "in", "with"})
_SERVING = frozenset({"of", "at", "for", "with"})
_SENT = word_set("delegates delegate representatives representative ambassadors envoys delegations")
# 'The two countries' are known.
_COUNTING_TWO = frozenset({"two", "both", "these", "those", "their"})
_CLOSING = PREPOSITION | AUXILIARY | SUBORDINATOR | {"and", ",", ".", ";", "'s", "'"}
_BACK, _AHEAD = 2, 6
# What a coalition of states has, and one of parties not.
_FORCE = word_set("air airstrike airstrikes strike strikes raid raids bombing bombings warplanes aircraft jets")
# Where courts of many states sit, and how many words may stand between: 'the Hague war crimes tribunal'.
_SEATS = word_set("hague arusha strasbourg")
_COURTS = word_set("court tribunal")
_DESCRIBED = 4
_PARTS = ("Europe", "Africa", "Asia", "America", "East")


def is_from_abroad(candidate: Candidate, words: Words) -> bool:
    """Whether its people are of no one country, by what they are called or by what they do."""
    return words.low(candidate.last - 1) in _ABROAD_BY_NATURE or is_of_many(candidate, words)


def is_of_many(candidate: Candidate, words: Words) -> bool:
    """Whether a phrase says that its people are from elsewhere or from many states: 'foreign crews'."""
    if any(words.low(index) in _MANY for index in range(candidate.first - 1, candidate.last)):
        return True
    return (
        _is_foreign(candidate, words)
        or _is_sent_by_many(candidate, words)
        or is_allied(candidate, words)
        or _sits_abroad(candidate, words)
    )


def is_allied(candidate: Candidate, words: Words) -> bool:
    """Whether the forces of many countries are told of: 'coalition troops', 'a joint force', 'coalition raids'."""
    if words.low(candidate.last - 1) == "coalition" and words.low(candidate.last) in _FORCE:
        return True
    return candidate.party.sector == "MIL" and any(
        words.low(i) in _ALLIED for i in range(candidate.first - 1, candidate.last)
    )


def _sits_abroad(candidate: Candidate, words: Words) -> bool:
    """Whether a court is called by the town where those of many states sit: 'the Hague tribunal'."""
    court = candidate.party.sector == "JUD" and words.low(candidate.last - 1) in _COURTS
    before = range(candidate.first - _DESCRIBED, candidate.last)
    return court and any(words.low(i) in _SEATS or words.low(i).endswith("-based") for i in before)


def _is_foreign(candidate: Candidate, words: Words) -> bool:
    """Whether they are called foreign: 'foreign miners', 'foreign salt traders'."""
    for index in range(candidate.last - 1, candidate.first - 1 - _BACK, -1):
        low = words.low(index)
        if low == "foreign":
            return words.low(index + 1) not in _FOREIGN_OFFICE
        if index < candidate.first and not low.isalpha():
            return False
    return False


def _is_sent_by_many(candidate: Candidate, words: Words) -> bool:
    """Whether it is of many states, of a body or a part of the world that has many: 'envoys from 34 nations'."""
    by = words.low(candidate.last)
    if by not in _OF and not (by == "to" and words.low(candidate.last - 1) in _SENT):
        return False
    for index in range(candidate.last + 1, min(candidate.last + 1 + _AHEAD, len(words.tokens))):
        low, mention = words.low(index), words.mention_at[index]
        if low in _STATES or low in _CLOSING:
            return low in _STATES and by != "in"
        if low in _COUNTING_TWO or (mention is not None and country_of(mention) is not None):
            return False
        if mention is not None and mention.type == "LOC":
            return mention.text.endswith(_PARTS)
        if mention is not None and mention.entity.sector in BODIES:
            serves = by in _SERVING and mention.entity.sector == "IGO"
            return serves or by == "of" or (by != "in" and candidate.plural)
    return False
