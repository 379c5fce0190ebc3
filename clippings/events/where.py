"""Where it happened: the place of the act, not of those who act."""

from clippings.entities.mention import Mention
from clippings.events.grammar import STOP, word_set
from clippings.events.lexicon import Hit
from clippings.events.report import Span, Where
from clippings.events.tokens import Words

_AT = word_set("in at near inside outside around across on over")
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_REACH = 12


def read_where(words: Words, hit: Hit, taken: frozenset[Span], countries: frozenset[str]) -> Where:
    """The first place that follows the trigger after a preposition of place; else one that stands just before it.

    `taken` are the spans of the act's parties, which are no places here; `countries` are the names of countries.
    """
    for index in range(hit.last, min(len(words.tokens), hit.last + _REACH)):
        if words.low(index) in STOP or words.low(index) == ".":
            break
        mention = words.mention_at[index]
        if mention is not None and _is_place(words, index, mention, taken):
            return _where(mention, countries)
    for index in range(max(0, hit.first - _REACH), hit.first):
        mention = words.mention_at[index]
        if mention is not None and _is_place(words, index, mention, taken) and index <= 4:
            return _where(mention, countries)
    return Where()


def _is_place(words: Words, index: int, mention: Mention, taken: frozenset[Span]) -> bool:
    if (
        mention.type not in _PLACES
        or mention.stands_for is not None
        or (words.mention_at[index - 1] is mention and index > 0)
    ):
        return False
    if any(start < mention.end and mention.start < end for start, end in taken):
        return False
    back = index - 1
    for _ in range(5):
        if words.low(back) in _AT:
            return True
        if not words.low(back).replace("-", "").isalpha() or words.low(back) in {"with", "from", "by", "of", "and"}:
            return words.low(back) == "of" and back > hit_floor(words)
        back -= 1
    return False


def hit_floor(words: Words) -> int:
    """'the town of X' counts as a place when it stands inside the sentence."""
    return 0 if words.tokens else -1


def _where(mention: Mention, countries: frozenset[str]) -> Where:
    entity = mention.entity
    precision = "country" if entity.name in countries else {"FAC": "point", "LOC": "region"}.get(mention.type, "city")
    return Where(name=entity.name, span=(mention.start, mention.end), country=entity.country, precision=precision)
