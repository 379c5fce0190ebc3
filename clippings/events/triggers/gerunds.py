"""Whether a form in -ing is a verb or a noun: 'the shelling of X', 'army shelling in X'."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, MAKERS, PREPOSITION
from clippings.events.words.tokens import Words
from clippings.registry.inflect import PASTS

_OWNED = frozenset({"'s", "his", "her", "their"})
_ARTICLE = frozenset({"a", "an", "the", "this", "last"})


def is_gerund(words: Words, hit: Hit) -> bool:
    """Whether a form in -ing stands as a noun: 'shelling of X', 'by shelling from X', 'army shelling in X'."""
    if hit.form != "ing":
        return False
    following = words.low(hit.last)
    if hit.sense.mode == "expel" and words.low(hit.first - 1) in _OWNED and hit.last == hit.first + 1:
        # "X's firing": he was dismissed.
        return True
    governed = words.low(hit.first - 1) in PREPOSITION
    # 'A Beirut bombing that …'
    named = words.low(hit.first - 2) in _ARTICLE and following in {"that", "which", ".", ","}
    named |= (
        hit.sense.type == "ASSAULT" and _is_town(words, hit.first - 1) and (_has_no_object(following) or not following)
    )
    named |= hit.sense.type == "ASSAULT" and _is_maker(words, hit.first - 1) and _has_no_object(following)
    return following == "of" or (governed and following in {"from", "by", "that", "which"}) or named


def _is_maker(words: Words, index: int) -> bool:
    """Whether a word before a noun of force says who made it: 'army shelling', 'Kenyan shelling'."""
    name = words.mention_at[index] if index >= 0 else None
    return words.low(index) in MAKERS or (name is not None and name.type == "NORP" and not name.text.endswith("s"))


def _is_town(words: Words, index: int) -> bool:
    """Whether a word before a noun of force is a town's name: 'the Zenda shooting'."""
    town = words.mention_at[index] if index >= 0 else None
    return town is not None and town.type == "GPE" and town.entity.sector is None and town.stands_for is None


def _has_no_object(following: str) -> bool:
    return following in PREPOSITION or following in AUXILIARY or following in {",", "."} or following in PASTS
