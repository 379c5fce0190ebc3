"""How much a page has to do with those who rule, judge, fight and vote: gossip, sport and advice have words of acts."""

from collections.abc import Sequence

from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words

# A page of some length that seldom speaks of politics has to be surer of what somebody says, gives or agrees to there.
_LONG = 10
_SURE, _SLOPE, _SELDOM = 0.95, 3.5, 0.1
# What is done by force is told on every page in the same words.
FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})
POLITICAL = word_set(
    "accord activists administration aid ambassador armed army arrested asylum attack attacks authorities blockade "
    "bomb bombing border campaign ceasefire chancellor charged coalition coastguard congress congressional "
    "convicted corruption court courts crown customs delegation democrat democratic democrats demonstrators "
    "deputies detained diplomat diplomatic diplomats election elections electoral embassy envoy eu forces foreign "
    "government governments governor governors hostages immigration impounded insurgents jail judge judges killed "
    "king law lawmaker lawmakers laws lawsuit legislature mayor migrants militants military minister ministers "
    "ministry missile missiles mp mps nato navy nuclear official officials opposition parliament parliamentary "
    "parties party patrol peace police policies policy political politician politicians politics premier president "
    "presidential presidents prison prosecutor prosecutors protest protesters protests rebels refugee refugees "
    "regime republican republicans rights sanctions seized senate senator senators sentenced soldiers sovereignty "
    "state states strait strike strikes summit tariff tariffs territory terrorism terrorist terrorists treaties "
    "treaty trial troops truce un union unions vote voted voters votes voting war wars wounded"
)


def floor_of_words(told: Sequence[Words]) -> float:
    """How sure an act without force has to be on a page, by how seldom its sentences speak of politics."""
    if len(told) < _LONG:
        return 0.0

    share = sum(not POLITICAL.isdisjoint(words.lows) for words in told) / len(told)
    return _SURE - _SLOPE * share if share < _SELDOM else 0.0
