"""Where it happened: the place of the act, not of those who act."""

from clippings.entities.mention import Mention
from clippings.events.grammar import STOP, word_set
from clippings.events.lexicon import Hit
from clippings.events.modifiers import names_accord
from clippings.events.report import Span, Where
from clippings.events.tokens import Words
from clippings.registry.spots import Spot, Spots

_AT = word_set("in at near inside outside around across on over")
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_NOT_WITHIN = word_set("with from by and against to between for")
_REACH = 12
# So near its beginning a place that stands before an act is that of the whole sentence.
_OPENING = 5
_UNLISTED = {"FAC": "point", "LOC": "region"}


def read_where(words: Words, hit: Hit, taken: frozenset[Span], spots: Spots) -> Where:
    """The first place that follows the trigger after a preposition of place; else one that stands just before it.

    `taken` are the spans of the act's parties, which are no places here. Coordinates are those of the registry.
    """
    for index in range(hit.last, min(len(words.tokens), hit.last + _REACH)):
        if words.low(index) in STOP or words.low(index) == ".":
            break
        mention = words.mention_at[index]
        if mention is not None and _is_place(words, index, mention, taken):
            return _where(mention, spots)
    for index in range(max(0, hit.first - _REACH), min(hit.first, _OPENING)):
        mention = words.mention_at[index]
        if mention is not None and _is_place(words, index, mention, taken):
            return _where(mention, spots)
    return Where()


def _is_place(words: Words, index: int, mention: Mention, taken: frozenset[Span]) -> bool:
    if mention.type not in _PLACES or mention.stands_for is not None or words.mention_at[index - 1] is mention:
        return False
    if names_accord(words, index):
        # 'In the Dorval accord.'
        return False
    if any(start < mention.end and mention.start < end for start, end in taken):
        return False
    for back in range(index - 1, max(-1, index - 6), -1):
        low = words.low(back)
        if low in _AT:
            return True
        if words.mention_at[back] is not None or low in _NOT_WITHIN or not low.replace("-", "").isalpha():
            return False
    return False


def _where(mention: Mention, spots: Spots) -> Where:
    entity = mention.entity
    spot = spots.get((entity.name, entity.country), Spot(_UNLISTED.get(mention.type, "city")))
    span = (mention.start, mention.end)
    return Where(entity.name, span, entity.country, spot.lat, spot.lon, spot.precision)
